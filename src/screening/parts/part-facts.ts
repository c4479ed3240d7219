import { HaechiError } from '../../foundation/haechi-error.ts';
import type { Shard } from '../../input/shards/shard.ts';
import type { SubjectFile } from '../../input/subject.ts';
import type { PartFacts, PartInput, PartOptions } from '../../reports/part/part.ts';
import type { UnreadNames } from '../unread-names.ts';

/** What the part of a shard that has read its share tells. */
export function partFacts(
  shard: Shard,
  options: PartOptions,
  files: readonly SubjectFile[],
  unread: readonly UnreadNames[],
): PartFacts {
  const inputs = files.map((file) =>
    inputFacts(
      file,
      unread.find((names) => names.file === file.layout.file),
    ),
  );
  return { shard, options, inputs };
}

function inputFacts(file: SubjectFile, unread: UnreadNames | undefined): PartInput {
  const { layout, share } = file;
  if (share === undefined) {
    throw new HaechiError('INTERNAL', `${layout.file} was read whole, not as a share`);
  }
  const { size, headSha256, from, to } = share;
  return {
    layout,
    ...{ size, headSha256, from, to },
    sha256: file.sha256(),
    rows: share.rows(),
    lines: share.lines(),
    notes: file.notes(),
    ...(unread && {
      unread: { rows: unread.rows, scripts: [...unread.scripts], firstLine: unread.firstLine },
    }),
  };
}
