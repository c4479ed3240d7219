import { HaechiError } from '../../foundation/haechi-error.ts';
import { type Part, refused } from './part-file.ts';
import { differenceOf } from './same-run.ts';

/**
 * The parts of one run in the order of their shards.
 *
 * @throws HaechiError `INPUT` where they are not all the parts of one run, each once
 */
export function orderParts(parts: readonly Part[]): readonly [Part, ...Part[]] {
  const [first, ...others] = parts;
  if (first === undefined) throw new HaechiError('USAGE', 'no part was named');
  for (const part of others) {
    const difference = differenceOf(first, part);
    if (difference !== undefined) {
      const cure = 'merge parts of one run, and run again those that differ';
      throw refused(part.path, `${difference} (${first.path})`, cure);
    }
  }
  const byShard = new Map<number, Part>();
  for (const part of parts) {
    const { index, of } = part.facts.shard;
    const same = byShard.get(index);
    if (same) throw refused(part.path, `part ${index} of ${of} again, after ${same.path}`);
    byShard.set(index, part);
  }
  refuseMissing(byShard, first.facts.shard.of);
  const [lowest = first, ...rest] = [...byShard.values()].sort(
    (one, other) => one.facts.shard.index - other.facts.shard.index,
  );
  const ordered = [lowest, ...rest] as const;
  refuseGaps(ordered);
  return [...ordered];
}

const NAMED = 20;

function refuseMissing(byShard: ReadonlyMap<number, Part>, of: number): void {
  const count = of - byShard.size;
  if (count === 0) return;
  const missing: number[] = [];
  for (let index = 1; missing.length < Math.min(count, NAMED); index += 1) {
    if (!byShard.has(index)) missing.push(index);
  }
  const more = count > missing.length ? ` and ${count - missing.length} more` : '';
  const parts = count === 1 ? 'part' : 'parts';
  throw new HaechiError('INPUT', `${parts} ${missing.join(', ')}${more} of ${of} missing`, {
    cure: `run the missing ${count === 1 ? 'shard' : 'shards'}, and name all parts`,
  });
}

/** The shares of a file lie side by side, unless it was changed between one shard and another. */
function refuseGaps(parts: readonly Part[]): void {
  const ends = new Map<string, number>();
  for (const { path, facts } of parts) {
    for (const { layout, from, to } of facts.inputs) {
      if (from !== (ends.get(layout.file) ?? 0)) throw changed(path, layout.file);
      ends.set(layout.file, to);
    }
  }
  for (const { path, facts } of parts.slice(-1)) {
    const short = facts.inputs.find(({ to, size }) => to !== size);
    if (short) throw changed(path, short.layout.file);
  }
}

function changed(path: string, file: string): HaechiError {
  const what = `its share of ${file} does not join that of the part before: the file was changed`;
  return refused(path, what, 'run all shards again');
}
