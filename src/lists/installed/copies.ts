import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { type Current, readCurrent } from './current.ts';
import { isCopyName, listFolder, listsFolder } from './store.ts';

/** The copies of one list. */
export interface ListCopies {
  readonly name: string;
  readonly current: Current;
  /** Names of all whole copies, the oldest first. */
  readonly copies: readonly string[];
}

/**
 * What is installed, in the order of the lists' names.
 * Throws LIST for a damaged `current.json`, and where it is missing though there are copies: the list
 * would be passed over in silence.
 */
export async function installedCopies(home: string): Promise<ListCopies[]> {
  const lists: ListCopies[] = [];
  for (const folder of await namesIn(listsFolder(home))) {
    const name = listOf(folder);
    const list = name === undefined ? undefined : await copiesOf(home, name);
    if (list) lists.push(list);
  }
  return lists;
}

/** The copies of one list; undefined where there are none. Throws LIST as `installedCopies` does. */
export async function copiesOf(home: string, name: string): Promise<ListCopies | undefined> {
  const current = await readCurrent(home, name);
  const copies = (await namesIn(listFolder(home, name))).filter(isCopyName);
  if (current) return { name, current, copies };
  if (copies.length > 0) throw noneInUse(listFolder(home, name));
  return undefined;
}

function noneInUse(folder: string): HaechiError {
  return new HaechiError('LIST', 'holds copies of a list, and none is in use', {
    place: { file: folder },
    cure: 'import the list again with haechi list import',
  });
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
