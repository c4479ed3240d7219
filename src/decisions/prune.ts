import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { writeJson } from '../foundation/json-text.ts';
import { appendDecisions, whileLocked } from './append.ts';
import { conditionsOf } from './condition.ts';
import { type PlacedLine, parseDecisions } from './read-decisions.ts';
import type { DecisionLine } from './record.ts';
import type { DecisionRules } from './standing.ts';

/** Lines of a decisions file that do nothing any more, and those that stay. */
export interface Pruning {
  readonly out: readonly DecisionLine[];
  readonly kept: readonly DecisionLine[];
}

/**
 * Parts the lines of a file: out go decisions that expired or were superseded or withdrawn, those that
 * `unused` names, and all that was said of them.
 */
export function partLines(
  lines: readonly PlacedLine[],
  rules: DecisionRules,
  unused: ReadonlySet<string>,
): Pruning {
  const gone = new Set(
    conditionsOf(lines, rules)
      .filter(
        ({ decision, condition }) =>
          unused.has(decision.id) ||
          condition === 'expired' ||
          condition === 'superseded' ||
          condition === 'withdrawn',
      )
      .map(({ decision }) => decision.id),
  );
  // What is said of an approval goes with it.
  for (const { line } of lines) {
    if (line.kind !== 'decision' && gone.has(line.decision)) gone.add(line.id);
  }
  const all = lines.map(({ line }) => line);
  return {
    out: all.filter(({ id }) => gone.has(id)),
    kept: all.filter(({ id }) => !gone.has(id)),
  };
}

/**
 * Moves the lines that do nothing any more to the end of the file `archive`. They stand there before
 * they leave their place: whenever this is interrupted, no line is lost.
 *
 * @throws HaechiError as `appendDecisions` and `readDecisions` do
 */
export async function pruneDecisions(
  path: string,
  archive: string,
  part: (lines: readonly PlacedLine[]) => Pruning,
): Promise<Pruning> {
  return whileLocked(path, async (held) => {
    const { lines } = parseDecisions(await readFile(path), path);
    const pruning = part(lines);
    if (pruning.out.length === 0) return pruning;
    await appendDecisions(archive, ({ lines: archived }) => {
      const known = new Set(archived.map(({ line }) => line.id));
      return pruning.out.filter(({ id }) => !known.has(id));
    });
    held();
    await writeFileAtomic(path, pruning.kept.map((line) => `${writeJson(line)}\n`).join(''));
    return pruning;
  });
}
