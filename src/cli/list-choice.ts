import { HaechiError } from '../foundation/haechi-error.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import { openList } from '../lists/open-list.ts';
import type { ListFacts } from '../reports/report.ts';
import { BUNDLED_LIST } from './bundled-list.ts';

export interface ListOptions {
  readonly list?: readonly string[];
  readonly listDate?: string;
  readonly trustList?: boolean;
}

/** The lists that the options name; without any, the one that ships with the program. */
export async function openLists(options: ListOptions): Promise<readonly LoadedList[]> {
  if (!options.list) {
    const bundled = await openList(BUNDLED_LIST, {});
    return bundled.map((list) => ({ ...list, path: 'bundled with haechi' }));
  }
  const { trustList = false, listDate } = options;
  const lists: LoadedList[] = [];
  for (const path of options.list) {
    const opened = await openList(path, { trust: trustList, ...(listDate && { date: listDate }) });
    for (const list of opened) {
      refuseSecond(list, lists);
      lists.push(list);
    }
  }
  return lists;
}

/** Two copies of one list would report every party twice, or against two dates. */
function refuseSecond(list: LoadedList, earlier: readonly LoadedList[]): void {
  const first = earlier.find(({ name }) => name === list.name);
  if (!first) return;
  const what = `${list.path} and ${first.path} are both the list ${list.name}`;
  const cure =
    list.format === 'watch-list-csv'
      ? 'rename one: a watch-list goes by the name of its file'
      : 'name one of them';
  throw new HaechiError('USAGE', what, { cure });
}

export function describeList(list: LoadedList): ListFacts {
  const { name, path, date, sha256, coverage, warnings, entries } = list;
  const facts = { name, path, date, sha256, warnings, entries: entries.length };
  return { ...facts, ...(coverage !== undefined && { coverage }) };
}
