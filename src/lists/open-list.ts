import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HaechiError } from '../foundation/haechi-error.ts';
import { present } from './assembly/present.ts';
import type { LoadedList, OpenListOptions } from './loaded-list.ts';
import { readCsvSet } from './ofac/csv-set.ts';
import type { MemberRole } from './ofac/member.ts';
import { recogniseContent } from './opening/content.ts';
import { checkPromise, describe } from './opening/found-file.ts';
import {
  type FolderSet,
  type ListFolder,
  readListFolder,
  sortFiles,
} from './opening/list-folder.ts';
import { type ListRecord, readListRecord } from './opening/list-record.ts';
import { type ListBytes, readListFile } from './reading/list-bytes.ts';
import type { ListSource } from './source/list-source.ts';
import { openSources } from './source/open-sources.ts';
import { unreadable } from './source/unreadable.ts';

const WHAT_A_LIST_IS =
  'a list is a file that OFAC, the UN, the EU, the UK, the US (CSL) or OpenSanctions publish, plain, .gz or .zip, a folder with the OFAC CSV set, or a CSV or NDJSON with id and name';

/**
 * Opens what stands at `path`: a list file, plain or gzip; a folder or a zip archive that holds one or
 * more published lists; or any file of an OFAC CSV set, which opens the set. The format is recognised
 * from the content.
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
  if (found.isDirectory()) {
    return openAll(path, await readListFolder(path), await readListRecord(path), options);
  }
  const { sources, archive } = await openSources(path);
  if (archive) return openAll(path, await sortFiles(sources), { warnings: [] }, options);
  const lists: LoadedList[] = [];
  for (const source of sources) lists.push(await openFile(source, options));
  return lists;
}

async function openFile(source: ListSource, options: OpenListOptions): Promise<LoadedList> {
  const content = await recogniseContent(source);
  checkPromise({ source, content });
  switch (content.kind) {
    case 'list':
      return content.reader.read(source, options);
    case 'ofac-member':
      return openSetOf(source.path, options);
    case 'empty':
    case 'unknown':
      throw new HaechiError('LIST', `${describe(content)} is no sanctions list`, {
        place: { file: source.path },
        cure: WHAT_A_LIST_IS,
      });
  }
}

/** The set that one of its files was named of; other lists beside it are left alone. */
async function openSetOf(path: string, options: OpenListOptions): Promise<LoadedList> {
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

/** All lists of a folder or an archive. */
async function openAll(
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
    throw new HaechiError('LIST', `no sanctions list in this folder${seen.join('')}`, {
      place: { file: path },
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
