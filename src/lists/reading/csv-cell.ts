import { CsvError, parse } from 'csv-parse/sync';

/**
 * The values of a cell that holds several: separated by `;`, quoted as in CSV where one holds `;` or
 * `"`. Blanks around a value and empty values are dropped.
 * Undefined for a quote never closed or misused.
 */
export function splitCell(cell: string): string[] | undefined {
  if (!/[;"]/.test(cell)) return cell.trim() === '' ? [] : [cell.trim()];
  const values = parseCell(cell)?.map((value) => value.trim());
  return values?.filter((value) => value !== '');
}

function parseCell(cell: string): string[] | undefined {
  try {
    const records: string[][] = parse(cell, {
      delimiter: ';',
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return records.flat();
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
