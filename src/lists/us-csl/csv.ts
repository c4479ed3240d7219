import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import { type CsvRecord, streamCsvRecords } from '../reading/csv-records.ts';
import { watchLineEnd } from '../reading/line-end.ts';
import type { ListSource } from '../source/list-source.ts';
import { readCsvAddresses } from './csv-addresses.ts';
import { readCsvIds } from './csv-ids.ts';
import { isSeveralField, isTextField, PARTED_FIELDS } from './fields.ts';
import { toList } from './list.ts';
import { type CslRecord, cleanText, valuesOf } from './record.ts';

interface Header {
  readonly columns: readonly string[];
  readonly warnings: readonly ListWarning[];
}

/**
 * Reads the CSV of the US Consolidated Screening List in a stream, by its columns: 28 in the file of
 * 2019, and an `_id` before them since 2023. It carries no date.
 * Throws LIST, with the line, for a row of another width than the header, which a cut leaves behind, for
 * a column given twice, and as `readParty` does.
 */
export async function readCslCsv(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { path } = source;
  const watched = watchLineEnd(source);
  const records: CslRecord[] = [];
  let header: Header | undefined;
  for await (const record of streamCsvRecords(watched.source)) {
    if (header) records.push(readRow(record, header.columns, path));
    else header = readHeader(record, path);
  }
  const warnings = [...(header?.warnings ?? []), ...watched.lineEndWarnings()];
  return toList({ format: 'us-csl-csv', source, records, warnings }, options);
}

function readHeader({ cells, line }: CsvRecord, file: string): Header {
  const columns = cells.map((cell) => cell.trim().toLowerCase());
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw damaged(`the column "${twice}" stands here twice`, file, line);
  const unknown = columns.filter((column) => !isKnown(column));
  const message = `columns that are not read: ${unknown.join(', ')}`;
  return { columns, warnings: unknown.length === 0 ? [] : [{ file, message }] };
}

function isKnown(column: string): boolean {
  return (
    isTextField(column) || isSeveralField(column) || PARTED_FIELDS.some((field) => field === column)
  );
}

function readRow(record: CsvRecord, columns: readonly string[], file: string): CslRecord {
  const { cells, line } = record;
  if (cells.length !== columns.length) {
    throw damaged(`${cells.length} columns instead of ${columns.length}`, file, line);
  }
  const texts: { [field: string]: string } = {};
  const several: { [field: string]: string[] } = {};
  for (const [position, column] of columns.entries()) {
    const text = cleanText(cells[position] ?? '');
    if (text === '') continue;
    if (isTextField(column)) texts[column] = text;
    else if (isSeveralField(column)) several[column] = valuesOf(text);
  }
  const cellOf = (column: string): string => cells[columns.indexOf(column)] ?? '';
  return {
    what: 'a row',
    line,
    texts,
    several,
    addresses: readCsvAddresses(cellOf('addresses')),
    ids: readCsvIds(cellOf('ids'), columns.includes('_id')),
  };
}

function damaged(what: string, file: string, line: number): HaechiError {
  return new HaechiError('LIST', what, {
    place: { file, line },
    cure: 'the file is damaged or cut off, fetch it again',
  });
}
