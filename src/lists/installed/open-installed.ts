import { join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { present } from '../assembly/present.ts';
import type { LoadedList } from '../loaded-list.ts';
import { copiesOf, installedCopies, type ListCopies } from './copies.ts';
import { type CopyRecord, readCopyRecord } from './copy-record.ts';
import { openImage, type StoredEntries } from './image.ts';
import { copyFolder, IMAGE_FILE, SOURCE_FOLDER } from './store.ts';

/** A list opened from an installed copy. */
export interface InstalledList extends LoadedList {
  readonly entries: StoredEntries;
  readonly record: CopyRecord;
  readonly folder: string;
}

export function isInstalled(list: LoadedList): list is InstalledList {
  return 'record' in list;
}

/** Opens the copies in use, in the order of the lists' names. Throws LIST for one that is damaged. */
export async function openAllInstalled(home: string): Promise<InstalledList[]> {
  const lists = await installedCopies(home);
  return Promise.all(lists.map((list) => openInUse(home, list)));
}

/**
 * Opens one copy: `ofac-sdn` the one in use, `ofac-sdn@previous` the one before it, and
 * `ofac-sdn@<copy>` the one whose name begins so. A list that has an `@` in its name comes first.
 * Undefined where no list of that name is installed.
 * Throws LIST where the list has no such copy, several, or a damaged one.
 */
export async function openInstalled(
  home: string,
  name: string,
): Promise<InstalledList | undefined> {
  const composed = name.normalize('NFC');
  const named = await openCurrent(home, composed);
  if (named) return named;
  const at = composed.lastIndexOf('@');
  const list = at === -1 ? undefined : await copiesOf(home, composed.slice(0, at));
  return list && openCopy(home, list, chooseCopy(list, composed.slice(at + 1)));
}

/** Opens the copy in use of the list of exactly this name; undefined where none is installed. */
export async function openCurrent(home: string, name: string): Promise<InstalledList | undefined> {
  const list = await copiesOf(home, name);
  return list && openInUse(home, list);
}

/**
 * Opens the copy in use. An import and a prune may come between the reading of its name and of its
 * files; there is then another one in use, and that is opened.
 */
async function openInUse(home: string, list: ListCopies): Promise<InstalledList> {
  try {
    return await openCopy(home, list, list.current.copy);
  } catch (error) {
    const now = await copiesOf(home, list.name);
    if (!now || now.current.copy === list.current.copy) throw error;
    return openInUse(home, now);
  }
}

function chooseCopy({ name, copies, current }: ListCopies, wanted: string): string {
  const [found, ...more] =
    wanted === 'previous'
      ? copies.filter((copy) => copy < current.copy).slice(-1)
      : copies.filter((copy) => copy.startsWith(wanted));
  if (found !== undefined && more.length === 0) return found;
  if (wanted === 'previous') {
    throw new HaechiError('LIST', `${name} has no copy before the one in use`, {
      cure: `its copies are ${copies.join(', ')}`,
    });
  }
  const what = found === undefined ? 'no such copy' : 'several such copies';
  throw new HaechiError('LIST', `${name}@${wanted}: ${what} is installed`, {
    cure: `there are ${copies.join(', ')}`,
  });
}

async function openCopy(home: string, list: ListCopies, copy: string): Promise<InstalledList> {
  const folder = copyFolder(home, list.name, copy);
  const record = await readCopyRecord(folder);
  const entries = await openImage(join(folder, IMAGE_FILE), record.image, record.counts.entries);
  const { name, format, date, sha256, counts, warnings, coverage } = record;
  const { confirmed } = list.current;
  return {
    name,
    format,
    path: `installed copy ${copy}`,
    date,
    sha256,
    files: record.files.map((file) => ({ ...file, path: join(folder, SOURCE_FOLDER, file.path) })),
    entries,
    counts,
    warnings,
    ...present({ coverage }),
    ...(confirmed === undefined || copy !== list.current.copy ? {} : { confirmed }),
    record,
    folder,
  };
}
