import { HaechiError } from '../foundation/haechi-error.ts';
import type { Content } from './content.ts';
import { MEMBER_COLUMNS, promisedBy } from './ofac/member.ts';

/** A file and what it is by its content. */
export interface FoundFile {
  readonly path: string;
  readonly content: Content;
}

/** Throws LIST when a file bears the name of a member or list of OFAC's and is not that. */
export function checkPromise({ path, content }: FoundFile): void {
  const promised = promisedBy(path);
  if (promised === undefined) return;
  const kept =
    promised === 'xml'
      ? content.kind === 'ofac-xml'
      : content.kind === 'ofac-member' && content.role === promised;
  if (kept) return;
  const wanted =
    promised === 'xml' ? 'OFAC sdnList XML' : `OFAC CSV of ${MEMBER_COLUMNS[promised]} columns`;
  throw new HaechiError('LIST', `${describe(content)} in place of ${wanted}`, {
    place: { file: path },
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
    case 'ofac-xml':
      return 'OFAC sdnList XML';
    case 'watch-list':
      return 'a watch list';
    case 'ofac-member':
      return `a CSV of ${MEMBER_COLUMNS[content.role]} columns without a header`;
  }
}
