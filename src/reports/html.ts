import type { RejectedRow } from '../input/subject.ts';
import type { RowHits } from '../matching/hit.ts';
import type { ReportKind } from './kind.ts';

/** A page is for reading: whoever has more rejected rows than this wants them in a file. */
const MOST_REJECTED = 100;

/**
 * One self-contained page for reading, which opens without a network: counts, every row with its hits and
 * the evidence, the listed parties. What stands first is known last, so that rows are kept until the end.
 */
export const html: ReportKind = {
  endings: ['.html', '.htm'],
  open(head, _style, findListing) {
    const rows: RowHits[] = [];
    const rejected: RejectedRow[] = [];
    let moreRejected = 0;
    return {
      opening: '',
      hits(row) {
        rows.push(row);
        return '';
      },
      rejected(row) {
        if (rejected.length < MOST_REJECTED) rejected.push(row);
        else moreRejected += 1;
        return '';
      },
      async end(summary) {
        // Templates are loaded where a page is written, and nowhere else.
        const { writePage } = await import('./html/page.ts');
        return writePage({ head, rows, rejected, moreRejected, summary, findListing });
      },
    };
  },
};
