import { slashedDay } from '../assembly/calendar.ts';
import { damaged } from '../assembly/damage.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { streamCsvRecords } from '../reading/csv-records.ts';
import { watchLineEnd } from '../reading/line-end.ts';
import type { ListSource } from '../source/list-source.ts';
import { type CsvColumns, fieldsIn, GENERATED, readColumns } from './csv-columns.ts';
import { OpenRecord } from './csv-record.ts';
import { EuEntries } from './loaded.ts';

const NO_STRENGTH =
  'no column tells weak aliases, so those that no remark calls of low quality count as strong; the XML of the list tells all';

/**
 * Reads the EU's consolidated list of financial sanctions in CSV 1.1: separated by semicolons, a row
 * for each name, address, birth, document and citizenship of a party, joined by `Entity_LogicalId`.
 * The date is that of the first row, DD/MM/YYYY.
 * Throws LIST, with the line, as `TableHeader` does, for a row without a number, for an entry without a
 * name or of unknown type, and for two parties of one reference number; and for a file without entries.
 */
export async function readFsfCsv(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { path } = source;
  const watched = watchLineEnd(source);
  const entries = new EuEntries(path);
  const records = new Map<string, OpenRecord>();
  let columns: CsvColumns | undefined;
  let generated: string | undefined;
  for await (const row of streamCsvRecords(watched.source, ';')) {
    if (!columns) {
      columns = readColumns(row, path);
      continue;
    }
    columns.header.checkRow(row);
    generated ??= slashedDay(columns.header.cell(row, GENERATED), 'day first');
    const entity = fieldsIn(row, columns, 'sanctionEntity');
    const { logicalId } = entity;
    if (logicalId === undefined) throw damaged('a row without Entity_LogicalId', path, row.line);
    const record = records.get(logicalId) ?? new OpenRecord(entity, row.line);
    records.set(logicalId, record);
    record.add(row, columns);
  }
  for (const record of records.values()) entries.add(record);
  const hasStrength = columns?.positions.get('nameAlias')?.has('strong') === true;
  const warnings = [
    ...(columns?.header.warnings ?? []),
    ...(hasStrength ? [] : [{ file: path, message: NO_STRENGTH }]),
    ...watched.lineEndWarnings(),
  ];
  return entries.toList(source, 'eu-csv', generated, options, warnings);
}
