import type { CsvRecord } from '../reading/csv-records.ts';
import { TableHeader } from '../reading/table-header.ts';
import { WATCH_LIST_COLUMNS } from './columns.ts';

/** What to do about each fault of a table that a user writes himself. */
const CURES = {
  twice: 'remove one of them',
  missing: 'a watch list needs the columns id and name',
  width: 'put a cell that holds a comma or a line end into quotes',
  again: 'remove it',
};

/**
 * Reads the header of a watch list; columns stand in any order and case.
 * Throws LIST as `TableHeader` does.
 */
export function readHeader(record: CsvRecord, file: string): TableHeader<string> {
  const columns = new Map(WATCH_LIST_COLUMNS.map((column) => [column.header, column]));
  return new TableHeader(
    record,
    {
      under: (caption) => columns.get(caption.toLowerCase())?.header,
      required: WATCH_LIST_COLUMNS.flatMap(({ header, required }) => (required ? header : [])),
      cures: CURES,
    },
    file,
  );
}
