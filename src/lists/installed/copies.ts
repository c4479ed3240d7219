import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { damagedCopy } from './copy-record.ts';
import { type Current, readCurrent } from './current.ts';
import { CURRENT_FILE, isCopyName, listFolder, listsFolder } from './store.ts';

/** The copies of one list. */
export interface ListCopies {
  readonly name: string;
  readonly current: Current;
  /** Names of all whole copies, the oldest first. */
  readonly copies: readonly string[];
}

/**
 * What is installed, in the order of the lists' names. Throws LIST for a folder that cannot be read,
 * and as `copiesOf` does.
 */
export async function installedCopies(home: string): Promise<ListCopies[]> {
  const names = await folderNames(home);
  const lists = await Promise.all(names.map((name) => copiesOf(home, name)));
  return lists.flatMap((list) => list ?? []);
}

/**
 * Names of the installed lists, in order, of the damaged ones too. Throws LIST where the folder of the
 * lists cannot be read.
 */
export async function installedNames(home: string): Promise<string[]> {
  const names = await folderNames(home);
  const installed = await Promise.all(
    names.map((name) =>
      copiesOf(home, name).then(
        (list) => list !== undefined,
        () => true,
      ),
    ),
  );
  return names.filter((_, at) => installed[at]);
}

/** Names of the lists that have a folder, which an import that failed may have left empty. */
async function folderNames(home: string): Promise<string[]> {
  const folders = await namesIn(listsFolder(home));
  return folders.flatMap((folder) => listOf(folder) ?? []);
}

/**
 * The copies of one list; undefined where none has ever been installed. Other lists are not looked at.
 * Throws LIST for a `current.json` that is damaged, and for one that is missing beside whole copies: a
 * list must not drop out of a screening because one file is gone.
 */
export async function copiesOf(home: string, name: string): Promise<ListCopies | undefined> {
  const folder = listFolder(home, name);
  const copies = (await namesIn(folder)).filter(isCopyName);
  const current = await readCurrent(home, name);
  if (current) return { name, current, copies };
  if (copies.length === 0) return undefined;
  throw damagedCopy(join(folder, CURRENT_FILE), 'missing, so that none of the copies is in use');
}

/** The list that a folder is of; undefined for one that is not ours. */
function listOf(folder: string): string | undefined {
  try {
    const name = decodeURIComponent(folder).normalize('NFC');
    // Some file systems give a name decomposed that was stored composed.
    return basename(listFolder('', name)) === folder.normalize('NFC') ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Names of folders in a folder, sorted, without hidden ones; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    if ('code' in error && (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG')) return [];
    throw new HaechiError('LIST', `the installed lists cannot be read (${error.message})`, {
      place: { file: folder },
      cure: 'name the data folder with HAECHI_HOME, and let this user read it',
    });
  });
  return found
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'))
    .sort();
}
