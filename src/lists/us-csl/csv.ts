import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { type CsvRecord, streamCsvRecords } from '../reading/csv-records.ts';
import { watchLineEnd } from '../reading/line-end.ts';
import { TableHeader } from '../reading/table-header.ts';
import type { ListSource } from '../source/list-source.ts';
import { readCsvAddresses } from './csv-addresses.ts';
import { readCsvIds } from './csv-ids.ts';
import {
  isSeveralField,
  isTextField,
  PARTED_FIELDS,
  type SeveralField,
  type TextField,
} from './fields.ts';
import { toList } from './list.ts';
import { type CslRecord, cleanText, valuesOf } from './record.ts';

type Column = TextField | SeveralField | (typeof PARTED_FIELDS)[number];

/**
 * Reads the CSV of the US Consolidated Screening List in a stream, by its columns: 28 in the file of
 * 2019, and an `_id` before them since 2023. It carries no date.
 * Throws LIST, with the line, as `TableHeader` and `readParty` do; and for a file without entries.
 */
export async function readCslCsv(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { path } = source;
  const watched = watchLineEnd(source);
  const records: CslRecord[] = [];
  let header: TableHeader<Column> | undefined;
  for await (const row of streamCsvRecords(watched.source)) {
    if (header) records.push(readRow(row, header));
    else header = new TableHeader(row, { under: columnUnder, required: ['source', 'name'] }, path);
  }
  const warnings = [...(header?.warnings ?? []), ...watched.lineEndWarnings()];
  return toList({ format: 'us-csl-csv', source, records, warnings }, options);
}

function columnUnder(caption: string): Column | undefined {
  const name = caption.toLowerCase();
  if (isTextField(name) || isSeveralField(name)) return name;
  return PARTED_FIELDS.find((field) => field === name);
}

function readRow(row: CsvRecord, header: TableHeader<Column>): CslRecord {
  header.checkRow(row);
  const texts: { [field in TextField]?: string } = {};
  const several: { [field in SeveralField]?: string[] } = {};
  for (const column of header.positions.keys()) {
    const text = cleanText(header.cell(row, column));
    if (text === '') continue;
    if (isTextField(column)) texts[column] = text;
    else if (isSeveralField(column)) several[column] = valuesOf(text);
  }
  return {
    what: 'a row',
    line: row.line,
    texts,
    several,
    addresses: readCsvAddresses(header.cell(row, 'addresses')),
    ids: readCsvIds(header.cell(row, 'ids'), header.positions.has('_id')),
  };
}
