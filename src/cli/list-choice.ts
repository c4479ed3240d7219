import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { HaechiError } from '../foundation/haechi-error.ts';
import { installedNames } from '../lists/installed/copies.ts';
import { isInstalled, openAllInstalled, openInstalled } from '../lists/installed/open-installed.ts';
import { staleness } from '../lists/list-age.ts';
import type { LoadedList, OpenListOptions } from '../lists/loaded-list.ts';
import type { ListFacts } from '../reports/report.ts';
import { BUNDLED_LIST } from './bundled-list.ts';
import { dataFolder } from './data-folder.ts';
import { didYouMean } from './did-you-mean.ts';
import { today } from './today.ts';

export interface ListOptions {
  readonly list?: readonly string[];
  readonly listDate?: string;
  readonly trustList?: boolean;
  /** Days. */
  readonly maxListAge?: number;
  readonly asOf?: string;
}

/** The lists of a run. */
export interface ChosenLists {
  readonly lists: readonly LoadedList[];
  /** Whether it is the list that ships with the program, because there is no other. */
  readonly bundled: boolean;
}

/**
 * The lists that the options name; without any, the installed ones, and with none installed the one
 * that ships with the program. Throws LIST for one that is damaged or older than `--max-list-age`.
 */
export async function openLists(options: ListOptions): Promise<ChosenLists> {
  const chosen = await chooseLists(options);
  const { maxListAge, asOf = today() } = options;
  if (maxListAge !== undefined) {
    for (const list of chosen.lists) refuseOld(list, maxListAge, asOf);
  }
  return chosen;
}

async function chooseLists(options: ListOptions): Promise<ChosenLists> {
  if (options.list) return { lists: await openNamed(options.list, options), bundled: false };
  const installed = await openAllInstalled(dataFolder());
  if (installed.length > 0) return { lists: installed, bundled: false };
  return { lists: await openBundled(), bundled: true };
}

/** The list that ships with the program. */
export async function openBundled(): Promise<readonly LoadedList[]> {
  const bundled = await openPath(BUNDLED_LIST, {});
  return bundled.map((list) => ({ ...list, path: 'bundled with haechi' }));
}

/** The readers are loaded when there is something to read: an installed copy needs none. */
async function openPath(path: string, options: OpenListOptions): Promise<LoadedList[]> {
  const { openList } = await import('../lists/open-list.ts');
  return openList(path, options);
}

/** Opens lists at paths; a word that is no path may name an installed list. */
export async function openNamed(
  names: readonly string[],
  { trustList = false, listDate }: ListOptions,
): Promise<LoadedList[]> {
  const lists: LoadedList[] = [];
  for (const name of names) {
    const opened =
      (await openIfInstalled(name)) ??
      (await openPath(name, { trust: trustList, ...(listDate && { date: listDate }) }));
    for (const list of opened) {
      refuseSecond(list, lists);
      lists.push(list);
    }
  }
  return lists;
}

async function openIfInstalled(name: string): Promise<LoadedList[] | undefined> {
  if (existsSync(name)) return undefined;
  const installed = await openInstalled(dataFolder(), name);
  if (installed) return [installed];
  const isPath = basename(name) !== name || extname(name) !== '';
  if (isPath) return undefined;
  throw new HaechiError('LIST', 'no such file or folder, and no installed list', {
    place: { file: name },
    cure: `${await meantList(name)}haechi list status shows what is installed in ${dataFolder()}`,
  });
}

/** `did you mean ofac-sdn? ` for a name that is near that of an installed list, else empty. */
export async function meantList(name: string): Promise<string> {
  return didYouMean(name, await installedNames(dataFolder()));
}

/** Two copies of one list would report every party twice, or against two dates. */
function refuseSecond(list: LoadedList, earlier: readonly LoadedList[]): void {
  const first = earlier.find(({ name }) => name === list.name);
  if (!first) return;
  const what = `${list.path} and ${first.path} are both the list ${list.name}`;
  const cure = list.format.startsWith('watch-list')
    ? 'rename one: a watch-list goes by the name of its file'
    : 'name one of them';
  throw new HaechiError('USAGE', what, { cure });
}

function refuseOld(list: LoadedList, limit: number, asOf: string): void {
  const days = staleness(list, asOf);
  if (days !== undefined && days <= limit) return;
  const what =
    days === undefined
      ? `${list.name} is of unknown date, and an age of at most ${limit} days is demanded`
      : `${list.name} is ${days} days old as of ${asOf}, more than the ${limit} days that are allowed`;
  const cure =
    days === undefined
      ? isInstalled(list)
        ? 'import it again with --list-date'
        : 'give its date with --list-date'
      : 'bring a newer one with haechi list update or haechi list import';
  throw new HaechiError('LIST', what, { place: { file: list.path }, cure });
}

export function describeList(list: LoadedList): ListFacts {
  const { name, path, date, confirmed, sha256, coverage, warnings, entries } = list;
  const facts = { name, path, date, sha256, warnings, entries: entries.length };
  return {
    ...facts,
    ...(confirmed !== undefined && { confirmed }),
    ...(coverage !== undefined && { coverage }),
  };
}
