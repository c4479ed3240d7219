import { HIT_COLUMNS, hitLines } from './hit-columns.ts';
import type { ReportKind } from './kind.ts';
import { openRows } from './xlsx/rows.ts';

/**
 * A workbook for those who live in a spreadsheet: the hits in the columns of the CSV report, under a header
 * that stays in sight and filters; the summary; the rejected rows. Every text is a text, whatever it looks
 * like: no formula, number or date comes of a value of a file.
 */
export const xlsx: ReportKind = {
  endings: ['.xlsx'],
  open(head) {
    const rows = openRows();
    let notShown = 0;
    return {
      opening: '',
      hits(row) {
        notShown += row.more;
        for (const line of hitLines(row, head)) {
          rows.addHit(Object.values(HIT_COLUMNS).map((cell) => cell(line)));
        }
        return '';
      },
      rejected(row) {
        rows.addRejected(row);
        return '';
      },
      async end(summary) {
        // What packs a workbook is loaded where one is written, and nowhere else.
        const { writeWorkbook } = await import('./xlsx/workbook.ts');
        return writeWorkbook({ head, ...rows.take(), summary, notShown });
      },
    };
  },
};
