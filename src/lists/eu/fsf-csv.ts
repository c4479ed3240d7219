import { damaged } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { type CsvRecord, streamCsvRecords } from '../reading/csv-records.ts';
import type { ListSource } from '../source/list-source.ts';
import { type CsvColumns, fieldsIn, partIn, readColumns } from './csv-columns.ts';
import { EuEntries } from './loaded.ts';
import type { EuFields, EuPart, EuRecord } from './record.ts';

const NO_STRENGTH =
  'no column tells weak aliases, so those that no remark calls of low quality count as strong; the XML of the list tells all';

/** The parts of one party, as its rows add them. */
interface OpenRecord extends EuRecord {
  readonly remarks: string[];
  readonly regulations: EuFields[];
  readonly names: EuPart[];
  readonly addresses: EuPart[];
  readonly births: EuPart[];
  readonly identifications: EuPart[];
  readonly citizenships: EuPart[];
}

/**
 * Reads the EU's consolidated list of financial sanctions in CSV 1.1: separated by semicolons, a row
 * for each name, address, birth, document and citizenship of a party, joined by `Entity_LogicalId`.
 * The date is that of the first row, DD/MM/YYYY.
 * Throws LIST, with the line, for a row of another width than the header, as a cut file ends with one,
 * for a row without a number, and for an entry without a name or of unknown type.
 */
export async function readFsfCsv(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { path } = source;
  const entries = new EuEntries(path);
  const records = new Map<string, OpenRecord>();
  let columns: CsvColumns | undefined;
  let dateColumn = -1;
  let generated: string | undefined;
  for await (const row of streamCsvRecords(source, ';')) {
    if (!columns) {
      columns = readColumns(row.cells);
      dateColumn = row.cells.findIndex((caption) => caption.trim() === 'fileGenerationDate');
      for (const caption of columns.unread) entries.unread.add(`column ${caption}`);
      continue;
    }
    checkWidth(row, columns, path);
    generated ??= isoDay(row.cells[dateColumn] ?? '');
    addRow(row, columns, records, path);
  }
  for (const record of records.values()) entries.add(record);
  const hasStrength = columns?.positions.get('NameAlias')?.has('strong') === true;
  const warnings = hasStrength ? [] : [{ file: path, message: NO_STRENGTH }];
  return entries.toList(source, 'eu-csv', generated, options, warnings);
}

function addRow(
  { cells, line }: CsvRecord,
  columns: CsvColumns,
  records: Map<string, OpenRecord>,
  file: string,
): void {
  const entity = fieldsIn(cells, columns, 'Entity');
  const { logicalId, remark } = entity;
  if (logicalId === undefined) throw damaged('a row without Entity_LogicalId', file, line);
  const record = records.get(logicalId) ?? newRecord(entity, line);
  records.set(logicalId, record);
  if (remark !== undefined && !record.remarks.includes(remark)) record.remarks.push(remark);
  const regulation = fieldsIn(cells, columns, 'Entity_Regulation');
  if (Object.values(regulation).some((value) => value !== undefined)) {
    addNew(record.regulations, regulation);
  }
  addPart(record.names, partIn(cells, columns, 'NameAlias'));
  addPart(record.addresses, partIn(cells, columns, 'Address'));
  addPart(record.births, partIn(cells, columns, 'BirthDate'));
  addPart(record.identifications, partIn(cells, columns, 'Identification'));
  addPart(record.citizenships, partIn(cells, columns, 'Citizenship'));
}

function newRecord(entity: EuFields, line: number): OpenRecord {
  // One of the two columns has the word and the other its initial.
  const subjectType = entity.subjectType_ClassificationCode ?? entity.subjectType;
  return {
    line,
    entity,
    ...present({ subjectType }),
    remarks: [],
    regulations: [],
    names: [],
    addresses: [],
    births: [],
    identifications: [],
    citizenships: [],
  };
}

/** A part that stands in several rows, beside other parts, is one. */
function addPart(parts: EuPart[], part: EuPart | undefined): void {
  if (part !== undefined) addNew(parts, part);
}

function addNew<T>(list: T[], item: T): void {
  const text = JSON.stringify(item);
  if (!list.some((one) => JSON.stringify(one) === text)) list.push(item);
}

function checkWidth({ cells, line }: CsvRecord, { width }: CsvColumns, file: string): void {
  if (cells.length === width) return;
  throw damaged(`${cells.length} columns instead of ${width}`, file, line);
}

function isoDay(printed: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(printed.trim()) ?? [];
  return year === '' ? undefined : `${year}-${month}-${day}`;
}
