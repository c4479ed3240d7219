import type { CsvRecord } from '../reading/csv-records.ts';
import { TableHeader } from '../reading/table-header.ts';
import { groupOf, type PartName, partUnder } from './parts.ts';

/** The columns of the CSV, and which of them stand together: a row adds to each group. */
export interface UkHeader {
  readonly table: TableHeader<PartName>;
  readonly groups: readonly (readonly (readonly [PartName, number])[])[];
}

const REQUIRED: readonly PartName[] = ['UniqueID', 'Name6', 'NameType', 'IndividualEntityShip'];

/** Whether a row of the CSV is its header, which stands below the row `Report Date: ...`. */
export function isUkHeader(cells: readonly string[]): boolean {
  const parts = new Set(cells.map(partUnder));
  return parts.has('UniqueID') && parts.has('Name6') && parts.has('RegimeName');
}

/** Reads the header. Throws LIST as `TableHeader` does. */
export function readHeader(record: CsvRecord, file: string): UkHeader {
  const table = new TableHeader(record, { under: partUnder, required: REQUIRED }, file);
  return { table, groups: [...groupBy(table.positions).values()] };
}

function groupBy(positions: ReadonlyMap<PartName, number>): Map<string, [PartName, number][]> {
  const groups = new Map<string, [PartName, number][]>();
  for (const [part, position] of positions) {
    const group = groupOf(part);
    groups.set(group, [...(groups.get(group) ?? []), [part, position]]);
  }
  return groups;
}
