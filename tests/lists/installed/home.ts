import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Installed,
  type InstallOptions,
  installLists,
} from '../../../src/lists/installed/install.ts';
import type { LoadedList } from '../../../src/lists/loaded-list.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { folderOf } from '../temp-folder.ts';

/** An empty data folder, gone after the tests of the file. */
export function newHome(): string {
  return folderOf({});
}

/** Installs what stands at `path`, some days after the start of 2026. */
export async function install(
  home: string,
  path: string,
  { day = 1, date, ...options }: Partial<InstallOptions> & { day?: number; date?: string } = {},
): Promise<readonly Installed[]> {
  const lists = await openList(path, {
    trust: options.trusted ?? false,
    ...(date !== undefined && { date }),
  });
  return installLists(home, candidatesOf(lists, path), {
    tool: '0.0.0-test',
    now: new Date(Date.UTC(2026, 0, day)),
    trusted: false,
    force: false,
    maxShrink: 0.1,
    whenInterrupted: () => () => {},
    ...options,
  });
}

function candidatesOf(lists: readonly LoadedList[], path: string) {
  return lists.map((list) => ({ list, origin: [path] }));
}

/** Everything below a folder, sorted, hidden files too. */
export function treeOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

/** The folder of the only copy of a list. */
export function onlyCopy(home: string, list: string): string {
  const folder = join(home, 'lists', list);
  const [copy, ...more] = readdirSync(folder).filter((name) => name !== 'current.json');
  if (copy === undefined || more.length > 0) throw new Error(`${folder} holds not one copy`);
  return join(folder, copy);
}

/** A watch list of so many parties. */
export function watchList(parties: number, word = 'SAMPLE'): string {
  const rows = Array.from({ length: parties }, (_, at) => `S-${at},"${word}, Person ${at}"\n`);
  return `id,name\n${rows.join('')}`;
}
