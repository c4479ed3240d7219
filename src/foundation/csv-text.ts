import { stringify } from 'csv-stringify/sync';

/** What a reader could take for the end of a cell or a line, whatever line ends and separators it expects. */
const TO_BE_QUOTED = /[\r\n\t;]/u;

export interface CsvOptions {
  /** What ends a record. */
  readonly end: '\n' | '\r\n';
}

/**
 * One record of a CSV that a spreadsheet may open. A text that it would take for a formula starts with an
 * apostrophe: one whose first character is = + - @, their full-width forms, a tab or a line end (OWASP,
 * "CSV Injection"). Numbers stay numbers.
 */
export function csvRecord(cells: readonly (string | number)[], { end }: CsvOptions): string {
  const safe = cells.map((cell) =>
    typeof cell === 'string' && cell.startsWith('\n') ? `'${cell}` : cell,
  );
  return stringify([safe], {
    record_delimiter: end,
    escape_formulas: true,
    quoted_match: TO_BE_QUOTED,
  });
}
