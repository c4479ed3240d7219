import { basename, dirname, join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { present } from '../assembly/present.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { readCsvSet } from '../ofac/csv-set.ts';
import type { MemberRole } from '../ofac/member.ts';
import { type ListBytes, readListFile } from '../reading/list-bytes.ts';
import { type FolderSet, type ListFolder, readListFolder } from './list-folder.ts';
import { type ListRecord, readListRecord } from './list-record.ts';
import { noList } from './no-list.ts';

/**
 * The set that one of its files was named of; other lists beside it are left alone.
 * Throws LIST as `readListFolder` and `readCsvSet` do, and for a file that belongs to no set.
 */
export async function openSetOf(path: string, options: OpenListOptions): Promise<LoadedList> {
  const folder = dirname(path);
  const chosen = join(folder, basename(path));
  const { sets } = await readListFolder(folder, chosen);
  const set = sets.find(({ members }) =>
    [...members.values()].some((member) => member.path === chosen),
  );
  if (!set) {
    throw new HaechiError('LIST', 'an OFAC set without its main file', {
      place: { file: path },
      cure: 'put the files of the set into one folder',
    });
  }
  return openSet(path, set, await readListRecord(folder), options);
}

/**
 * All lists of a folder or an archive.
 * Throws LIST for one without any, for the same list twice, and as the readers do.
 */
export async function openAll(
  path: string,
  { sets, lists: found, warnings }: ListFolder,
  record: ListRecord,
  options: OpenListOptions,
): Promise<LoadedList[]> {
  const lists: LoadedList[] = [];
  for (const set of sets) lists.push(await openSet(path, set, record, options));
  const dated = withRecordDate(record, options);
  for (const { source, reader } of found) {
    lists.push(withRecord(await reader.read(source, dated), record));
  }
  const [first, ...others] = lists;
  if (!first) {
    const seen = warnings.map(({ file, message }) => ` (${basename(file)} ${message})`).slice(0, 1);
    throw noList(`no sanctions list in this folder${seen.join('')}`, path);
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
    ...present({ coverage }),
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
