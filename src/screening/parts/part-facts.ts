import { HaechiError } from '../../foundation/haechi-error.ts';
import { NO_NOTES } from '../../input/read-chunk.ts';
import type { Shard } from '../../input/shards/shard.ts';
import type { SubjectFile } from '../../input/subject.ts';
import type { PartFacts, PartInput, PartOptions } from '../../reports/part/part.ts';
import type { Tally } from '../tally.ts';

/** What the part of a shard that has read its share tells. */
export function partFacts(
  shard: Shard,
  options: PartOptions,
  files: readonly SubjectFile[],
  tally: Tally,
): PartFacts {
  return { shard, options, inputs: files.map((file) => inputFacts(file, tally)) };
}

function inputFacts({ layout, share, sha256 }: SubjectFile, tally: Tally): PartInput {
  const { file } = layout;
  if (share === undefined) {
    throw new HaechiError('INTERNAL', `${file} was read whole, not as a share`);
  }
  const { size, headSha256, from, to, firstLine } = share;
  const { notes = NO_NOTES, unread } = tally.files().find((other) => other.file === file) ?? {};
  return {
    layout,
    ...{ size, headSha256, from, to, firstLine },
    sha256: sha256(),
    rows: tally.rowsReadOf(file),
    lines: share.lines(),
    notes,
    ...(unread && { unread }),
  };
}
