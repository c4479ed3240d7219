import { isBlank, type ParsedRecord } from './parse-records.ts';
import type { Column, InputLayout, InputNotes, InputRow, Role, SubjectValues } from './subject.ts';

/**
 * Longest cell that is compared with a list, in UTF-16 units. The longest name on a list has some
 * 250; comparing names costs more than their length, and a cell of a MiB would hold up a run.
 */
const CELL_LIMIT = 2000;

/** Roles that are kept for the report and compared with nothing. */
const NOT_COMPARED: ReadonlySet<Role> = new Set<Role>(['id', 'address']);

type ReadColumn = Column & { readonly role: Role };

/** Makes rows of records that follow each other in a file; numbers them, and counts the wide. */
export class RowMaker {
  private readonly layout: InputLayout;
  private readonly read: readonly ReadColumn[];
  private readonly width: number;
  private row: number;
  private wideRows = 0;
  private firstWideLine: number | undefined;

  /** @param before how many rows of the file come before the first one made here */
  constructor(layout: InputLayout, before: number) {
    this.layout = layout;
    this.row = before;
    this.read = layout.columns.flatMap(({ role, ...rest }) => (role ? [{ ...rest, role }] : []));
    const { columns, headerLine } = layout;
    const last = columns.findLastIndex(({ header, role }) => header !== '' || role !== undefined);
    this.width = headerLine === 0 ? columns.length : last + 1;
  }

  /** Titles, header and blank records are no rows. */
  rows(records: readonly ParsedRecord[]): InputRow[] {
    const rows: InputRow[] = [];
    for (const record of records) {
      if (record.line <= this.layout.headerLine) continue;
      if ('cells' in record && isBlank(record.cells)) continue;
      rows.push(this.rowOf(record));
    }
    return rows;
  }

  notes(): InputNotes {
    return { wideRows: this.wideRows, firstWideLine: this.firstWideLine };
  }

  private rowOf(record: ParsedRecord): InputRow {
    this.row += 1;
    if (!('cells' in record)) return this.reject(record, record.fault);
    const { line, cells } = record;
    const tooLong = this.tooLong(cells);
    if (tooLong !== undefined) return this.reject(record, tooLong);
    this.countWide(cells, line);
    const values = pickValues(cells, this.read);
    return { kind: 'subject', subject: { file: this.layout.file, row: this.row, line, values } };
  }

  private reject({ line, raw }: ParsedRecord, reason: string): InputRow {
    const { file } = this.layout;
    return { kind: 'rejected', rejected: { file, row: this.row, line, reason, raw } };
  }

  private tooLong(cells: readonly string[]): string | undefined {
    for (const column of this.read) {
      const length = cells[column.number - 1]?.length ?? 0;
      if (length > CELL_LIMIT && !NOT_COMPARED.has(column.role)) {
        return `a cell of more than ${CELL_LIMIT} characters in ${nameOf(column)}`;
      }
    }
    return undefined;
  }

  private countWide(cells: readonly string[], line: number): void {
    if (cells.length <= this.width) return;
    if (cells.slice(this.width).every((cell) => cell === '')) return;
    this.wideRows += 1;
    this.firstWideLine ??= line;
  }
}

function nameOf({ header, number }: Column): string {
  return header === '' ? `column #${number}` : JSON.stringify(header.slice(0, 60));
}

function pickValues(cells: readonly string[], columns: readonly ReadColumn[]): SubjectValues {
  const values: { [role in Role]?: string[] } = {};
  for (const { number, role } of columns) {
    const cell = cells[number - 1];
    if (cell === undefined || cell === '') continue;
    const already = values[role];
    if (already) already.push(cell);
    else values[role] = [cell];
  }
  return values;
}
