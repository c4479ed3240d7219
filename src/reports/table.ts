import type { Hit } from '../matching/hit.ts';
import { isCleared, isGone } from '../matching/standing.ts';
import type { ReportKind } from './kind.ts';
import { blockLines } from './table/block.ts';
import { openCanvas } from './table/canvas.ts';
import { closingLines } from './table/closing.ts';
import { goneLines } from './table/gone.ts';
import { headLines } from './table/head.ts';
import { openRejectedPart } from './table/rejects.ts';

/**
 * For reading in a terminal: a head, a block a subject, what is gone since an earlier run, the rejected
 * rows, a closing summary. Hits that decisions have cleared are counted and not shown. No line
 * is wider than `style.width` columns (36 at least); the program's own words are plain ASCII, since
 * terminals set to Korean draw many line and dot characters at double width.
 */
export const table: ReportKind = {
  endings: ['.txt'],
  open(head, style) {
    const canvas = openCanvas(style);
    const files = head.inputs.length;
    const rejected = openRejectedPart(files, canvas);
    const gone: Hit[] = [];
    let notShown = 0;
    return {
      opening: writePart(headLines(head, canvas)),
      hits(row) {
        notShown += row.more;
        gone.push(...row.hits.filter(isGone));
        const hits = row.hits.filter((hit) => !isGone(hit) && !isCleared(hit));
        return writePart(blockLines({ hits, more: row.more }, head.inputs, canvas));
      },
      rejected(row) {
        rejected.add(row);
        return '';
      },
      end: (summary) =>
        writePart(goneLines(gone, files, canvas)) +
        writePart(rejected.lines()) +
        closingLines(head, summary, notShown, canvas)
          .map((line) => `${line}\n`)
          .join(''),
    };
  },
};

/** Lines with an empty one after them; no lines give no text. */
function writePart(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}
