import { damaged, ListedIds } from '../assembly/damage.ts';
import { LinkIndex } from '../assembly/link-index.ts';
import { loadedList } from '../assembly/loaded.ts';
import type { Entry } from '../entry.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { readCsvRecords } from '../reading/csv-records.ts';
import { readListFile } from '../reading/list-bytes.ts';
import type { ListSource } from '../source/list-source.ts';
import { readHeader } from './header.ts';
import { watchListName } from './list-name.ts';
import { readRow, type WatchListRow } from './row.ts';

/**
 * Reads a plain watch list: a CSV whose columns `columns.ts` lists, named after its file.
 * Throws LIST, with the line, for a broken header, a broken row, an id given twice, and for a file
 * without a single row.
 */
export async function readWatchList(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const file = await readListFile(source);
  const [headerRecord, ...records] = readCsvRecords(file);
  if (!headerRecord || records.length === 0) {
    const cure = 'write one party per line below the header';
    throw damaged('no entries', file.path, undefined, cure);
  }
  const name = watchListName(file.name);
  const header = readHeader(headerRecord, file.path);
  const ids = new ListedIds(file.path, 'give every row an id of its own');
  const rows = records.map((record) => {
    const row = readRow(record, header, name, file.path);
    ids.add(row.id, record.line);
    return row;
  });
  return loadedList(
    {
      name,
      format: 'watch-list-csv',
      path: file.path,
      files: [file.file],
      entries: toEntries(rows),
      warnings: [...file.warnings, ...header.warnings],
    },
    options,
  );
}

function toEntries(rows: readonly WatchListRow[]): Entry[] {
  const links = new LinkIndex(rows);
  return rows.map(({ linkedNames, ...row }) => ({
    ...row,
    linkedTo: linkedNames.map((name) => links.resolve(name)),
  }));
}
