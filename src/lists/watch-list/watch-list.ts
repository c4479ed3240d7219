import { basename, extname } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { LinkIndex } from '../assembly/link-index.ts';
import { countEntries } from '../assembly/list-counts.ts';
import type { Entry } from '../entry.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { type CsvRecord, readCsvRecords } from '../reading/csv-records.ts';
import { type ListBytes, readListFile } from '../reading/list-bytes.ts';
import type { ListSource } from '../source/list-source.ts';
import { readHeader } from './header.ts';
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
    throw new HaechiError('LIST', 'a watch list without a single row', {
      place: { file: file.path },
      cure: 'write one party per line below the header',
    });
  }
  const name = basename(file.name, extname(file.name));
  const header = readHeader(headerRecord, file.path);
  const entries = toEntries(
    readRows(records, (record) => readRow(record, header, name, file.path), file),
  );
  return {
    name,
    format: 'watch-list-csv',
    path: file.path,
    date: options.date ?? 'unknown',
    sha256: file.file.sha256,
    files: [file.file],
    entries,
    counts: countEntries(entries),
    warnings: [...file.warnings, ...header.warnings],
  };
}

function readRows(
  records: readonly CsvRecord[],
  read: (record: CsvRecord) => WatchListRow,
  file: ListBytes,
): WatchListRow[] {
  const lines = new Map<string, number>();
  return records.map((record) => {
    const row = read(record);
    const earlier = lines.get(row.id);
    if (earlier !== undefined) {
      throw new HaechiError('LIST', `the id "${row.id}" stands in line ${earlier} already`, {
        place: { file: file.path, line: record.line },
        cure: 'give every row an id of its own',
      });
    }
    lines.set(row.id, record.line);
    return row;
  });
}

function toEntries(rows: readonly WatchListRow[]): Entry[] {
  const links = new LinkIndex(rows);
  return rows.map(({ linkedNames, ...row }) => ({
    ...row,
    linkedTo: linkedNames.map((name) => links.resolve(name)),
  }));
}
