import type { CsvRecord } from '../reading/csv-records.ts';
import { TableHeader } from '../reading/table-header.ts';

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

/**
 * Reads the header of `targets.simple.csv`, in any order.
 * Throws LIST as `TableHeader` does.
 */
export function readSimpleHeader(record: CsvRecord, file: string): TableHeader<SimpleColumn> {
  const under = (caption: string): SimpleColumn | undefined =>
    COLUMNS.find((known) => known === caption.toLowerCase());
  return new TableHeader(record, { under, required: REQUIRED }, file);
}
