import { csvRecord } from '../foundation/csv-text.ts';
import { HIT_COLUMNS, type HitLine, hitLines } from './hit-columns.ts';
import type { ReportKind } from './kind.ts';

/**
 * RFC 4180 with its CRLF after every record: a header line, present in a run without hits too, and a
 * line a hit. Several values of a cell stand side by side with `; ` between. UTF-8 without a mark,
 * since a mark would become part of the first header for every script that reads this. A cell that a
 * spreadsheet would take for a formula starts with an apostrophe.
 */
export const csv: ReportKind = {
  endings: ['.csv'],
  open: (head) => ({
    opening: writeRecord(Object.keys(HIT_COLUMNS)),
    hits: (row) => hitLines(row, head).map(writeHit).join(''),
    rejected: () => '',
    end: () => '',
  }),
};

function writeHit(line: HitLine): string {
  return writeRecord(Object.values(HIT_COLUMNS).map((cell) => cell(line)));
}

function writeRecord(cells: readonly (string | number)[]): string {
  return csvRecord(cells, { end: '\r\n' });
}
