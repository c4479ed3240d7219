import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { writeJson } from '../foundation/json-text.ts';
import { appendDecisions, whileLocked } from './append.ts';
import { conditionsOf } from './condition.ts';
import { noSuchFile, readBytes } from './decisions-bytes.ts';
import {
  type DecisionsFile,
  type PlacedLine,
  parseInTurns,
  refuseAltered,
  type TornLine,
} from './read-decisions.ts';
import type { DecisionLine } from './record.ts';
import type { DecisionRules } from './standing.ts';

/** Lines of a decisions file that do nothing any more, and those that stay. */
export interface Pruning {
  readonly out: readonly DecisionLine[];
  readonly kept: readonly DecisionLine[];
  /** What somebody had not written to its end; it goes too. */
  readonly torn?: TornLine;
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
  // What is said of an approval goes with it, wherever a merge put the lines.
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const { line } of lines) {
      if (line.kind !== 'decision' && gone.has(line.decision)) gone.add(line.id);
    }
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
  named: string,
  archive: string,
  part: (file: DecisionsFile) => Pruning,
): Promise<Pruning> {
  if (!existsSync(named)) throw noSuchFile(named);
  return whileLocked(named, async (path, held) => {
    // A file that nobody may write to could be replaced all the same.
    await access(path, constants.W_OK);
    const bytes = await readBytes(path, named);
    if (!bytes) throw noSuchFile(named);
    const file = await parseInTurns(bytes, named);
    refuseAltered(file);
    const pruning = { ...part(file), ...(file.torn && { torn: file.torn }) };
    if (pruning.out.length === 0 && !file.torn) return pruning;
    await appendDecisions(archive, ({ lines: archived }) => {
      const known = new Set(archived.map(({ line }) => line.id));
      return pruning.out.filter(({ id }) => !known.has(id));
    });
    held();
    await writeFileAtomic(path, pruning.kept.map((line) => `${writeJson(line)}\n`).join(''));
    return pruning;
  });
}
