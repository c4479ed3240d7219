import { damaged } from '../assembly/damage.ts';
import type { ListWarning } from '../loaded-list.ts';
import { type CsvRecord, readCsvRecords } from '../reading/csv-records.ts';
import type { ListBytes } from '../reading/list-bytes.ts';
import { missingMark, takeClosingMark } from './closing-mark.ts';
import { MEMBER_COLUMNS, type MemberRole } from './member.ts';

/** One file of a set, with records that all have its number of columns and a numeric identifier. */
export interface Member {
  readonly role: MemberRole;
  readonly file: ListBytes;
  readonly records: readonly CsvRecord[];
  readonly warnings: readonly ListWarning[];
}

/** What OFAC prints for "nothing", with and without its trailing blank. */
const NOTHING = '-0-';

/**
 * Reads one file of a set.
 * Throws LIST, with the line, for a record of the wrong width, an identifier that is no number, a
 * broken quote, an end that is cut off; and for a missing closing mark as `missingMark` says.
 */
export function readMember(source: ListBytes, role: MemberRole, trust: boolean): Member {
  const { file, closed } = takeClosingMark(source);
  const records = readCsvRecords(file);
  const columns = MEMBER_COLUMNS[role];
  for (const { line, cells } of records) {
    if (cells.length !== columns) {
      throw damaged(`${cells.length} columns instead of ${columns}`, file.path, line);
    }
    if (!/^\s*\d+\s*$/.test(cells[0] ?? '')) {
      throw damaged(`"${cells[0]}" is not an entry number`, file.path, line);
    }
  }
  const marks = closed ? [] : [missingMark(source, role, trust)];
  return { role, file: source, records, warnings: [...source.warnings, ...marks] };
}

/** The identifier that a record begins with. */
export function entryNumber(record: CsvRecord): string {
  return (record.cells[0] ?? '').trim();
}

/** A cell as printed, without blanks around it; undefined for OFAC's `-0- ` and for nothing. */
export function cellText(record: CsvRecord, column: number): string | undefined {
  const text = (record.cells[column] ?? '').trim();
  return text === '' || text === NOTHING ? undefined : text;
}

/**
 * A cell whose text may go on in another file: blanks at its ends belong to it.
 * Empty for OFAC's `-0- `.
 */
export function continuedText(record: CsvRecord, column: number): string {
  const text = record.cells[column] ?? '';
  return text.trim() === NOTHING ? '' : text;
}
