import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Current, readCurrent } from './current.ts';
import { isCopyName, listFolder, listsFolder } from './store.ts';

/** The copies of one list. */
export interface ListCopies {
  readonly name: string;
  readonly current: Current;
  /** Names of all whole copies, the oldest first. */
  readonly copies: readonly string[];
}

/** What is installed, in the order of the lists' names. Throws LIST for a damaged `current.json`. */
export async function installedCopies(home: string): Promise<ListCopies[]> {
  const lists: ListCopies[] = [];
  for (const folder of await namesIn(listsFolder(home))) {
    const name = listOf(folder);
    const current = name === undefined ? undefined : await readCurrent(home, name);
    if (name === undefined || !current) continue;
    const copies = (await namesIn(join(listsFolder(home), folder))).filter(isCopyName);
    lists.push({ name, current, copies });
  }
  return lists;
}

/** The list that a folder is of; undefined for one that is not ours. */
function listOf(folder: string): string | undefined {
  try {
    const name = decodeURIComponent(folder);
    return basename(listFolder('', name)) === folder ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Names in a folder, sorted, without hidden ones; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: Error) => {
    if ('code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith('.')).sort();
}
