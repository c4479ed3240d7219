import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ListWarning } from '../loaded-list.ts';
import type { CsvRecord } from '../reading/csv-records.ts';

/** The columns of `targets.simple.csv`; `program_ids` came in 2025. */
const COLUMNS = [
  'id',
  'schema',
  'name',
  'aliases',
  'birth_date',
  'countries',
  'addresses',
  'identifiers',
  'sanctions',
  'phones',
  'emails',
  'program_ids',
  'dataset',
  'first_seen',
  'last_seen',
  'last_change',
] as const;

export type SimpleColumn = (typeof COLUMNS)[number];

/** Without these a file is not this layout, or too much of it is missing. */
const REQUIRED: readonly SimpleColumn[] = ['id', 'schema', 'name', 'aliases', 'dataset'];

/** Where each column stands, counted from 0. */
export interface SimpleHeader {
  readonly width: number;
  readonly positions: ReadonlyMap<SimpleColumn, number>;
  readonly warnings: readonly ListWarning[];
}

/**
 * Reads the header of `targets.simple.csv`, in any order. Columns that are not known give one warning.
 * Throws LIST for a column that is missing or stands there twice.
 */
export function readSimpleHeader({ cells, line }: CsvRecord, file: string): SimpleHeader {
  const fail = (what: string): HaechiError =>
    new HaechiError('LIST', what, { place: { file, line }, cure: 'fetch the file again' });
  const positions = new Map<SimpleColumn, number>();
  const unknown: string[] = [];
  for (const [position, cell] of cells.entries()) {
    const header = cell.trim().toLowerCase();
    const column = COLUMNS.find((known) => known === header);
    if (column === undefined) unknown.push(cell.trim() || `#${position + 1}`);
    else if (positions.has(column)) throw fail(`the column "${column}" stands here twice`);
    else positions.set(column, position);
  }
  for (const column of REQUIRED) {
    if (!positions.has(column)) throw fail(`no column "${column}"`);
  }
  const message = `columns that are not read: ${unknown.join(', ')}`;
  return {
    width: cells.length,
    positions,
    warnings: unknown.length === 0 ? [] : [{ file, message }],
  };
}
