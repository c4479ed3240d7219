import { HaechiError } from '../../foundation/haechi-error.ts';
import { present } from '../assembly/present.ts';
import type { LoadedList } from '../loaded-list.ts';
import { type CopyRecord, readAnyRecord } from './copy-record.ts';
import { type FetchedVersion, readCurrent } from './current.ts';
import { removeLeftovers } from './leftovers.ts';
import { whileLocked } from './lock.ts';
import { type InstalledList, openCurrent } from './open-installed.ts';
import { lossesBeyond } from './shrinkage.ts';
import { copyFolder } from './store.ts';
import { type CopyFacts, writeCopy } from './write-copy.ts';
import { writeCurrent } from './write-current.ts';

/** One list to be installed, whole in memory. */
export interface Candidate {
  readonly list: LoadedList;
  /** Where it came from: paths as given, or addresses. */
  readonly origin: readonly string[];
  /** Day on which the publisher's server gave it as its newest, YYYY-MM-DD. */
  readonly confirmed?: string;
  /** What the server said of its files. */
  readonly fetched?: readonly FetchedVersion[];
}

export interface InstallOptions {
  /** Version of the program. */
  readonly tool: string;
  readonly now: Date;
  /** Whether the lists were loaded although they may be cut off. */
  readonly trusted: boolean;
  /** Install it although it is older or much smaller than the copy in use. */
  readonly force: boolean;
  /** How much smaller than the copy in use a list may be, as a share of 0 to 1. */
  readonly maxShrink: number;
  /** Milliseconds to wait for another import to end. */
  readonly wait?: number;
  /** Takes what is to be done when the process is interrupted; the result takes it back. */
  readonly whenInterrupted: (act: () => void) => () => void;
}

/** What became of a candidate. */
export interface Installed {
  readonly kind: 'installed' | 'unchanged';
  readonly list: LoadedList;
  readonly copy: string;
  /** The copy that was in use before; absent where there was none or it cannot be read. */
  readonly before?: InstalledList;
}

/**
 * Installs lists, one after the other, each whole or not at all: until its copy is complete the one in
 * use stays in use. A list whose copy in use was made of the same bytes is left as it is.
 *
 * Throws LIST, before anything is written, for a list that is older than its copy in use, has no date
 * where that has one, or has lost more than `maxShrink` of it, unless forced; for a file that changed
 * since it was read; and for a lock that another process holds.
 */
export async function installLists(
  home: string,
  candidates: readonly Candidate[],
  options: InstallOptions,
): Promise<Installed[]> {
  return whileLocked(
    home,
    async (held) => {
      const planned: Planned[] = [];
      for (const candidate of candidates) planned.push(await plan(home, candidate, options));
      const installed: Installed[] = [];
      for (const next of planned) installed.push(await installOne(home, next, options, held));
      return installed;
    },
    options.wait,
  );
}

interface Planned {
  readonly candidate: Candidate;
  readonly before: InstalledList | undefined;
}

async function plan(home: string, candidate: Candidate, options: InstallOptions): Promise<Planned> {
  const { list } = candidate;
  const last = await lastRecord(home, list.name);
  if (last && !options.force) refuseStepBack(candidate, last, options.maxShrink);
  // A copy that is damaged, or that another version made, is no reason against a new one.
  const before = await openCurrent(home, list.name).catch(() => undefined);
  return { candidate, before };
}

async function lastRecord(home: string, list: string): Promise<CopyRecord | undefined> {
  const current = await readCurrent(home, list).catch(() => undefined);
  return current && readAnyRecord(copyFolder(home, list, current.copy));
}

function refuseStepBack(
  { list, confirmed }: Candidate,
  before: CopyRecord,
  maxShrink: number,
): void {
  const cure = 'the installed copy stays in use; use --force if this is right';
  // A list that its publisher's server has just given needs no date to be known as the newest.
  if (list.date === 'unknown' && before.date !== 'unknown' && confirmed === undefined) {
    const what = `${list.name} is of unknown date, the installed copy of ${before.date}`;
    throw new HaechiError('LIST', what, {
      place: { file: list.path },
      cure: 'give its date with --list-date, or use --force',
    });
  }
  if (list.date !== 'unknown' && before.date !== 'unknown' && list.date < before.date) {
    const what = `${list.name} of ${list.date} is older than the installed copy of ${before.date}`;
    throw new HaechiError('LIST', what, { place: { file: list.path }, cure });
  }
  const losses = lossesBeyond(maxShrink, before.counts, list.counts);
  if (losses.length === 0) return;
  const told = losses.map(({ what, before: had, now }) => `${what} from ${had} to ${now}`);
  const percent = Math.round(maxShrink * 1000) / 10;
  const what = `${list.name} shrank by more than ${percent} %: ${told.join(', ')}`;
  throw new HaechiError('LIST', what, { place: { file: list.path }, cure });
}

async function installOne(
  home: string,
  { candidate, before }: Planned,
  options: InstallOptions,
  held: () => void,
): Promise<Installed> {
  const { list, confirmed, fetched } = candidate;
  await removeLeftovers(home, list.name, options.now);
  const told = { ...present({ confirmed }), ...(fetched && { fetched }) };
  if (before && isSame(list, before, options)) {
    const { copy } = before.record;
    await writeCurrent(home, list.name, { ...(await readCurrent(home, list.name)), copy, ...told });
    return { kind: 'unchanged', list, copy, before };
  }
  const { tool, now, trusted, whenInterrupted } = options;
  const facts: CopyFacts = { tool, now, trusted, origin: candidate.origin };
  const copy = await writeCopy(home, list, facts, whenInterrupted);
  held();
  await writeCurrent(home, list.name, { copy, ...told });
  return { kind: 'installed', list, copy, ...(before && { before }) };
}

function isSame(list: LoadedList, before: InstalledList, { trusted }: InstallOptions): boolean {
  const { record } = before;
  return (
    record.sha256 === list.sha256 &&
    record.format === list.format &&
    record.date === list.date &&
    record.coverage === list.coverage &&
    record.trusted === trusted
  );
}
