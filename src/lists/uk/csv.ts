import { HaechiError } from '../../foundation/haechi-error.ts';
import { type CsvRecord, streamCsvRecords } from '../csv-records.ts';
import { watchLineEnd } from '../line-end.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import type { ListSource } from '../source/list-source.ts';
import { Designation } from './designation.ts';
import { isUkHeader, readHeader, type UkHeader } from './header.ts';
import { toList } from './list.ts';

const REPORT_DATE = /^\s*Report Date\s*:?\s*/i;

/**
 * Reads the CSV of the UK Sanctions List in a stream: `Report Date: ...`, the header, and rows of which
 * a designation has several, one below the other or not. The date is the file's own.
 * Throws LIST, with the line, for a row of another width than the header or without a Unique ID, which
 * a cut leaves behind, and as `readHeader` and `readParty` do.
 */
export async function readUkCsv(source: ListSource, options: OpenListOptions): Promise<LoadedList> {
  const { path } = source;
  const watched = watchLineEnd(source);
  const designations = new Map<string, Designation>();
  let header: UkHeader | undefined;
  let printedDate: string | undefined;
  for await (const record of streamCsvRecords(watched.source)) {
    if (header) addRow(record, header, designations, path);
    else if (isUkHeader(record.cells)) header = readHeader(record, path);
    else printedDate ??= dateIn(record);
  }
  if (!header) throw damaged('no header', path);
  return toList(
    {
      format: 'uk-csv',
      source,
      designations: [...designations.values()],
      ...(printedDate === undefined ? {} : { printedDate }),
      warnings: [...header.warnings, ...watched.lineEndWarnings()],
    },
    options,
  );
}

function addRow(
  { cells, line }: CsvRecord,
  header: UkHeader,
  designations: Map<string, Designation>,
  file: string,
): void {
  if (cells.length !== header.width) {
    throw damaged(`${cells.length} columns instead of ${header.width}`, file, line);
  }
  const id = cells[header.id]?.trim() ?? '';
  if (id === '') throw damaged('a row without a Unique ID', file, line);
  const designation = designations.get(id) ?? new Designation(id, line);
  designations.set(id, designation);
  for (const group of header.groups) {
    designation.add(group.map(([part, position]) => [part, cells[position] ?? '']));
  }
}

/** The date may stand in the cell of its caption or in the next one. */
function dateIn({ cells }: CsvRecord): string | undefined {
  const row = cells.join(' ').trim();
  return REPORT_DATE.test(row) ? row.replace(REPORT_DATE, '') : undefined;
}

function damaged(what: string, file: string, line?: number): HaechiError {
  return new HaechiError('LIST', what, {
    place: { file, ...(line === undefined ? {} : { line }) },
    cure: 'the file is damaged or cut off, fetch it again',
  });
}
