import { parse } from 'csv-parse/sync';

/**
 * The values of a cell that holds several: separated by `;`, quoted as in CSV where one holds `;` or
 * `"`. Blanks around a value and empty values are dropped.
 * Throws csv-parse's `CsvError` for a quote never closed or misused.
 */
export function splitCell(cell: string): string[] {
  if (!/[;"]/.test(cell)) return cell.trim() === '' ? [] : [cell.trim()];
  const records: string[][] = parse(cell, {
    delimiter: ';',
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  return records.flat().flatMap((value) => (value.trim() === '' ? [] : [value.trim()]));
}
