import { existsSync, realpathSync } from 'node:fs';
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
import { writeEnd } from './write-end.ts';

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
    for (let tries = 0; tries < TRIES; tries += 1) {
      const bytes = (await readBytes(path, named)) ?? Buffer.alloc(0);
      const before = await parseInTurns(bytes, named);
      refuseAltered(before);
      const lines = await make(before);
      if (lines.length === 0) return { lines };
      const { torn } = before;
      const cut = !torn && bytes.length > 0 && bytes.at(-1) !== LINE_FEED;
      const text = lines.map((line) => `${writeJson(line)}\n`).join('');
      const end = { read: bytes.length, kept: torn?.from ?? bytes.length };
      const done = await writeEnd(path, end, cut ? `\n${text}` : text, held);
      if (done === 'lost') throw disturbed(named, 'what was added may not be there', LOOK);
      if (done === 'written') return { lines, ...(torn && { torn }) };
    }
    throw disturbed(named, 'nothing was written', 'end the other program, and do it again');
  });
}

/** How often a file is read again that changed although it was locked. */
const TRIES = 10;

const LOOK = 'look for it with haechi decisions list, and do it again where it is not there';

/** That another program wrote to a file, which asks for no lock. */
function disturbed(file: string, what: string, cure: string): HaechiError {
  const why = `another program wrote to it at the same time, and ${what}`;
  return new HaechiError('OUTPUT', why, { place: { file }, cure });
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
