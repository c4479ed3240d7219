import type { RejectedRow } from '../input/subject.ts';
import { type HitLine, hitLines } from './hit-columns.ts';
import type { ReportKind } from './kind.ts';

/**
 * A workbook for those who live in a spreadsheet: the hits in the columns of the CSV report, under a header
 * that stays in sight and filters; the summary; the rejected rows. Every text is a text, whatever it looks
 * like: no formula, number or date comes of a value of a file.
 */
export const xlsx: ReportKind = {
  endings: ['.xlsx'],
  open(head) {
    const lines: HitLine[] = [];
    const rejected: RejectedRow[] = [];
    return {
      opening: '',
      hits(row) {
        for (const line of hitLines(row, head)) lines.push(line);
        return '';
      },
      rejected(row) {
        rejected.push(row);
        return '';
      },
      async end(summary) {
        // What packs a workbook is loaded where one is written, and nowhere else.
        const { writeWorkbook } = await import('./xlsx/workbook.ts');
        return writeWorkbook({ head, lines, rejected, summary });
      },
    };
  },
};
