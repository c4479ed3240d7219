import { existsSync, realpathSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { LockRefused, whileHolding } from '../foundation/file-lock.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import { writeJson } from '../foundation/json-text.ts';
import {
  type DecisionsFile,
  parseDecisions,
  refuseAltered,
  type TornLine,
} from './read-decisions.ts';
import type { DecisionLine } from './record.ts';

/** A killed process keeps its lock for `stale`; whoever waits waits longer. */
const TIMES = { stale: 3000, wait: 30_000, betweenTries: 5 };

const LINE_FEED = 0x0a;

/** What came of an append. */
export interface Appended {
  readonly lines: readonly DecisionLine[];
  /** What somebody before had not written to its end; it was taken out. */
  readonly torn?: TornLine;
}

/**
 * Appends lines to a decisions file, which is made where there is none. Whoever else appends waits, and
 * `make` sees the file as it is then; what it throws leaves the file alone. The lines are on the disk
 * when this returns. A last line that was never finished is cut off first, and told.
 *
 * @throws HaechiError `INPUT` for a damaged file, `OUTPUT` where it cannot be written or stays locked
 */
export async function appendDecisions(
  named: string,
  make: (file: DecisionsFile) => readonly DecisionLine[],
): Promise<Appended> {
  return whileLocked(named, async (path, held) => {
    const handle = await open(path, 'a+');
    try {
      const bytes = await handle.readFile();
      const before = parseDecisions(bytes, named);
      refuseAltered(before);
      const lines = make(before);
      if (lines.length === 0) return { lines };
      held();
      if (before.torn) await handle.truncate(before.torn.from);
      const cut = !before.torn && bytes.length > 0 && bytes.at(-1) !== LINE_FEED;
      const text = lines.map((line) => `${writeJson(line)}\n`).join('');
      await handle.appendFile(cut ? `\n${text}` : text);
      await handle.sync();
      return { lines, ...(before.torn && { torn: before.torn }) };
    } finally {
      await handle.close();
    }
  });
}

/**
 * Runs `act` while nobody else writes to a decisions file, under whatever name: it gets the real one. `held`
 * throws where the lock was lost.
 *
 * @throws HaechiError `OUTPUT` where the file cannot be written or stays locked
 */
export async function whileLocked<Result>(
  named: string,
  act: (path: string, held: () => void) => Promise<Result>,
): Promise<Result> {
  const place = { file: named };
  const path = existsSync(named) ? realpathSync(named) : named;
  try {
    return await whileHolding(`${path}.lock`, TIMES, (stillHeld) =>
      act(path, () => {
        if (stillHeld()) return;
        throw new HaechiError('OUTPUT', 'the lock was lost, nothing was written', {
          place,
          cure: 'do it again',
        });
      }),
    );
  } catch (error) {
    if (error instanceof HaechiError) throw error;
    const held = error instanceof LockRefused && error.held;
    const why = error instanceof Error ? error.message : String(error);
    throw new HaechiError(
      'OUTPUT',
      held ? 'somebody else is writing to it' : `cannot be written (${why})`,
      {
        place,
        cure: held ? 'try again' : 'name a file in a folder that exists and that you may write to',
      },
    );
  }
}
