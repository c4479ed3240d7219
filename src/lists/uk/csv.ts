import { damaged } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { type CsvRecord, streamCsvRecords } from '../reading/csv-records.ts';
import { watchLineEnd } from '../reading/line-end.ts';
import type { ListSource } from '../source/list-source.ts';
import { isUkHeader, readHeader, type UkHeader } from './header.ts';
import { toList } from './list.ts';
import { UkRows } from './rows.ts';

const REPORT_DATE = /^\s*Report Date\s*:?\s*/i;

/**
 * Reads the CSV of the UK Sanctions List in a stream: `Report Date: ...`, the header, and rows of which
 * a designation has several, one below the other or not. The date is the file's own.
 * Throws LIST, with the line, for a row without a Unique ID, and as `TableHeader` and `readParty` do; and
 * for a file without a header or entries.
 */
export async function readUkCsv(source: ListSource, options: OpenListOptions): Promise<LoadedList> {
  const { path } = source;
  const watched = watchLineEnd(source);
  let header: UkHeader | undefined;
  let rows: UkRows | undefined;
  let printedDate: string | undefined;
  for await (const record of streamCsvRecords(watched.source)) {
    if (rows) rows.add(record);
    else if (isUkHeader(record.cells)) {
      header = readHeader(record, path);
      rows = new UkRows(header, path);
    } else printedDate ??= dateIn(record);
  }
  if (!header || !rows) {
    throw damaged('no header', path);
  }
  return toList(
    {
      format: 'uk-csv',
      source,
      designations: rows.designations,
      ...present({ printedDate }),
      warnings: [...header.table.warnings, ...watched.lineEndWarnings()],
    },
    options,
  );
}

/** The date may stand in the cell of its caption or in the next one. */
function dateIn({ cells }: CsvRecord): string | undefined {
  const row = cells.join(' ').trim();
  return REPORT_DATE.test(row) ? row.replace(REPORT_DATE, '') : undefined;
}
