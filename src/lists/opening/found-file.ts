import { HaechiError } from '../../foundation/haechi-error.ts';
import { MEMBER_COLUMNS, promisedBy } from '../ofac/member.ts';
import type { ListSource } from '../source/list-source.ts';
import type { Content } from './content.ts';

/** A file and what it is by its content. */
export interface FoundFile {
  readonly source: ListSource;
  readonly content: Content;
}

/** Throws LIST when a file bears the name of a published file and is not that. */
export function checkPromise({ source, content }: FoundFile): void {
  const promised = promisedBy(source.name);
  if (promised === undefined) return;
  const kept =
    promised === 'xml'
      ? content.kind === 'list'
      : content.kind === 'ofac-member' && content.role === promised;
  if (kept) return;
  const wanted =
    promised === 'xml' ? 'the XML of a list' : `OFAC CSV of ${MEMBER_COLUMNS[promised]} columns`;
  throw new HaechiError('LIST', `${describe(content)} in place of ${wanted}`, {
    place: { file: source.path },
    cure: 'fetch the file again',
  });
}

/** A file's content in a few words, for messages. */
export function describe(content: Content): string {
  switch (content.kind) {
    case 'empty':
      return 'an empty file';
    case 'unknown':
      return content.what;
    case 'list':
      return content.reader.title;
    case 'ofac-member':
      return `a CSV of ${MEMBER_COLUMNS[content.role]} columns without a header`;
  }
}
