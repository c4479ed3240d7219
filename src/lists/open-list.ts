import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HaechiError } from '../foundation/haechi-error.ts';
import { recogniseContent } from './content.ts';
import { checkPromise, describe } from './found-file.ts';
import { type ListBytes, readListFile, unreadable } from './list-file.ts';
import { type FolderSet, readListFolder } from './list-folder.ts';
import { type ListRecord, readListRecord } from './list-record.ts';
import type { LoadedList, OpenListOptions } from './loaded-list.ts';
import { readCsvSet } from './ofac/csv-set.ts';
import { readLegacyXml } from './ofac/legacy-xml.ts';
import type { MemberRole } from './ofac/member.ts';
import { readWatchList } from './watch-list/watch-list.ts';

const WHAT_A_LIST_IS =
  'a list is an OFAC CSV set (sdn.csv, alt.csv, add.csv, sdn_comments.csv, or the cons_ files), an OFAC sdn.xml or consolidated.xml, or a CSV with the columns id and name, separated by commas';

/**
 * Opens what stands at `path`: a list file, a folder holding one or more published lists, or any file
 * of an OFAC CSV set, which opens the set. The format is recognised from the content.
 *
 * A date comes from the file itself where it carries one, else from `options.date`, else from a
 * `list.json` beside the files of the list, else it is `unknown`.
 *
 * Throws LIST for a path that holds no list, and for any list that is damaged: it loads whole or
 * not at all.
 */
export async function openList(path: string, options: OpenListOptions): Promise<LoadedList[]> {
  const found = await stat(path).catch((error: Error) => {
    throw unreadable(path, error);
  });
  return found.isDirectory() ? openFolder(path, options) : [await openFile(path, options)];
}

async function openFile(path: string, options: OpenListOptions): Promise<LoadedList> {
  const content = await recogniseContent(path);
  checkPromise({ path, content });
  switch (content.kind) {
    case 'ofac-xml':
      return readLegacyXml(path, options);
    case 'watch-list':
      return readWatchList(await readListFile(path), options);
    case 'ofac-member':
      return openSetOf(path, options);
    case 'empty':
    case 'unknown':
      throw new HaechiError('LIST', `${describe(content)} is no sanctions list`, {
        place: { file: path },
        cure: WHAT_A_LIST_IS,
      });
  }
}

/** The set that one of its files was named of; other lists beside it are left alone. */
async function openSetOf(path: string, options: OpenListOptions): Promise<LoadedList> {
  const folder = dirname(path);
  const chosen = join(folder, basename(path));
  const { sets } = await readListFolder(folder, chosen);
  const set = sets.find(({ members }) => [...members.values()].includes(chosen));
  if (!set) {
    throw new HaechiError('LIST', 'an OFAC set without its main file', {
      place: { file: path },
      cure: 'put the files of the set into one folder',
    });
  }
  return openSet(path, set, await readListRecord(folder), options);
}

async function openFolder(folder: string, options: OpenListOptions): Promise<LoadedList[]> {
  const record = await readListRecord(folder);
  const { sets, xmlFiles, watchLists, warnings } = await readListFolder(folder);
  const lists: LoadedList[] = [];
  for (const set of sets) lists.push(await openSet(folder, set, record, options));
  const dated = withRecordDate(record, options);
  for (const path of xmlFiles) lists.push(withRecord(await readLegacyXml(path, dated), record));
  for (const path of watchLists) {
    lists.push(withRecord(readWatchList(await readListFile(path), dated), record));
  }
  const [first, ...others] = lists;
  if (!first) {
    const seen = warnings.map(({ file, message }) => ` (${basename(file)} ${message})`).slice(0, 1);
    throw new HaechiError('LIST', `no sanctions list in this folder${seen.join('')}`, {
      place: { file: folder },
      cure: WHAT_A_LIST_IS,
    });
  }
  checkNames(lists);
  return [{ ...first, warnings: [...warnings, ...first.warnings] }, ...others];
}

async function openSet(
  path: string,
  { family, members }: FolderSet,
  record: ListRecord,
  options: OpenListOptions,
): Promise<LoadedList> {
  const files: { [role in MemberRole]?: ListBytes } = {};
  for (const [role, member] of members) files[role] = await readListFile(member);
  return withRecord(readCsvSet(path, family, files, withRecordDate(record, options)), record);
}

function withRecordDate({ date }: ListRecord, options: OpenListOptions): OpenListOptions {
  return date === undefined ? options : { date, ...options };
}

function withRecord(list: LoadedList, { coverage, warnings }: ListRecord): LoadedList {
  return {
    ...list,
    ...(coverage === undefined ? {} : { coverage }),
    warnings: [...warnings, ...list.warnings],
  };
}

/** The same list twice would raise every party twice. */
function checkNames(lists: readonly LoadedList[]): void {
  for (const [index, list] of lists.entries()) {
    const earlier = lists.slice(0, index).find(({ name }) => name === list.name);
    const file = list.files[0]?.path ?? list.path;
    if (!earlier) continue;
    throw new HaechiError('LIST', `the list ${list.name}, as is ${earlier.files[0]?.path}`, {
      place: { file },
      cure: 'keep one of the two, or name one of them',
    });
  }
}
