import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isInstalled } from '../../lists/installed/open-installed.ts';
import type { LoadedList } from '../../lists/loaded-list.ts';
import { DIGEST_BYTES } from './row-digest.ts';

/** What decides whether a row has a hit, beside its values. */
export interface RunConditions {
  /** Of the program, and of the version of Unicode by which it folds names. */
  readonly build: string;
  readonly threshold: number;
  readonly weakAliases: boolean;
  readonly lists: readonly ListCondition[];
}

/** `image` is the SHA-256 of what an installed copy was made into: the same files may be read otherwise later. */
export interface ListCondition {
  readonly name: string;
  readonly sha256: string;
  readonly image?: string;
}

/** Which rows of a run had no hit at all. */
export interface RunMemory {
  readonly conditions: RunConditions;
  /** One behind the other, see `row-digest.ts`. */
  readonly hitless: Uint8Array;
}

const ENDING = '.rows';
/** Runs that are remembered, the latest ones. */
const MOST_RUNS = 8;
/** Rows of more than this are not remembered: they would take more memory than they save time. */
export const MOST_ROWS = 5_000_000;

/** The lists in the order in which they are screened against. */
export function runConditions(
  build: string,
  lists: readonly LoadedList[],
  matching: { readonly threshold: number; readonly weakAliases: boolean },
): RunConditions {
  return {
    build: `${build} ${process.versions.unicode}`,
    threshold: matching.threshold,
    weakAliases: matching.weakAliases,
    lists: lists.map((list) => ({
      name: list.name,
      sha256: list.sha256,
      ...(isInstalled(list) && { image: list.record.image.sha256 }),
    })),
  };
}

/** Whether a row that had no hit under the one has none under the other, but for what the lists say. */
export function compareConditions(
  { lists: then, ...one }: RunConditions,
  { lists: now, ...other }: RunConditions,
): 'same' | 'other-lists' | 'other' {
  if (JSON.stringify(one) !== JSON.stringify(other)) return 'other';
  return JSON.stringify(then) === JSON.stringify(now) ? 'same' : 'other-lists';
}

/**
 * What is remembered of the run that wrote the report with this SHA-256; undefined where it was not
 * remembered, or its file is not whole.
 */
export async function readMemory(folder: string, report: string): Promise<RunMemory | undefined> {
  try {
    const bytes = await readFile(join(folder, report + ENDING));
    const end = bytes.indexOf('\n');
    const { rows, ...conditions } = JSON.parse(
      bytes.subarray(0, end).toString(),
    ) as RunConditions & {
      readonly rows: number;
    };
    const hitless = Uint8Array.from(bytes.subarray(end + 1));
    return hitless.length === rows * DIGEST_BYTES ? { conditions, hitless } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Remembers a run by the SHA-256 of its report, and forgets the oldest of many. False where the folder
 * cannot be written to: the next run then screens all rows.
 */
export async function writeMemory(
  folder: string,
  report: string,
  { conditions, hitless }: RunMemory,
): Promise<boolean> {
  const head = JSON.stringify({ ...conditions, rows: hitless.length / DIGEST_BYTES });
  try {
    await mkdir(folder, { recursive: true });
    const bytes = Buffer.concat([Buffer.from(`${head}\n`), hitless]);
    await writeFileAtomic(join(folder, report + ENDING), bytes);
  } catch {
    return false;
  }
  // Another run may forget the same ones at the same time.
  await forgetOldest(folder).catch(() => undefined);
  return true;
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const files = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = files.sort((a, b) => b.time - a.time).slice(MOST_RUNS);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}
