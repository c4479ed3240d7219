import { existsSync, realpathSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { LockRefused, whileHolding } from '../foundation/file-lock.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import { writeJson } from '../foundation/json-text.ts';
import { noSuchFile, readBytes, refuseNoFile } from './decisions-bytes.ts';
import {
  type DecisionsFile,
  parseInTurns,
  refuseAltered,
  type TornLine,
} from './read-decisions.ts';
import type { DecisionLine } from './record.ts';

/**
 * A killed process keeps its lock for `stale`; whoever waits waits longer, also for some who read 100,000 lines
 * one after the other. Nothing that is done at once takes near so long.
 */
const TIMES = { stale: 10_000, wait: 90_000, betweenTries: 5 };

const LINE_FEED = 0x0a;

/** What came of an append. */
export interface Appended {
  readonly lines: readonly DecisionLine[];
  /** What somebody before had not written to its end; it was taken out. */
  readonly torn?: TornLine;
}

/** Makes lines with the file before it; what takes long lets others have their turn. */
export type MakeLines = (
  file: DecisionsFile,
) => readonly DecisionLine[] | Promise<readonly DecisionLine[]>;

/**
 * Appends lines to a decisions file, which is made where there is none, unless `missing` says otherwise.
 * Whoever else appends waits, and `make` sees the file as it is then; what it throws leaves the file alone. The
 * lines are on the disk when this returns. A last line that was never finished is cut off first, and told.
 *
 * @throws HaechiError `INPUT` for a damaged file, `OUTPUT` where it cannot be written or stays locked
 */
export async function appendDecisions(
  named: string,
  make: MakeLines,
  missing: 'begin' | 'refuse' = 'begin',
): Promise<Appended> {
  if (missing === 'refuse' && !existsSync(named)) throw noSuchFile(named);
  return whileLocked(named, async (path, held) => {
    const bytes = (await readBytes(path, named)) ?? Buffer.alloc(0);
    const before = await parseInTurns(bytes, named);
    refuseAltered(before);
    const lines = await make(before);
    if (lines.length === 0) return { lines };
    const cut = !before.torn && bytes.length > 0 && bytes.at(-1) !== LINE_FEED;
    const text = lines.map((line) => `${writeJson(line)}\n`).join('');
    held();
    await writeEnd(path, before.torn, cut ? `\n${text}` : text);
    return { lines, ...(before.torn && { torn: before.torn }) };
  });
}

/**
 * Adds text to the end of a file, of which first is cut off what somebody had not finished. Text that cannot be
 * written to its end is not there at all.
 */
async function writeEnd(path: string, torn: TornLine | undefined, text: string): Promise<void> {
  const handle = await open(path, 'a');
  try {
    if (torn) await handle.truncate(torn.from);
    const { size } = await handle.stat();
    try {
      await handle.appendFile(text);
    } catch (error) {
      await handle.truncate(size).catch(() => undefined);
      throw error;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
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
  await refuseNoFile(named);
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
    if (error instanceof LockRefused && error.held) {
      throw new HaechiError('OUTPUT', 'somebody else is writing to it', {
        place,
        cure: 'try again',
      });
    }
    const why = error instanceof Error ? error.message : String(error);
    const cure =
      CURES[codeOf(error)] ?? 'name a file in a folder that exists and that you may write to';
    throw new HaechiError('OUTPUT', `cannot be written (${why})`, { place, cure });
  }
}

const CURES: { readonly [code: string]: string } = {
  ENOSPC: 'make room on its disk; nothing was added',
  EDQUOT: 'make room within your quota; nothing was added',
  EROFS: 'name a file on a disk that can be written to',
};

function codeOf(error: unknown): string {
  return String(Object(error instanceof LockRefused ? error.cause : error).code);
}
