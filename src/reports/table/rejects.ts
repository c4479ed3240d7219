import type { RejectedRow } from '../../input/subject.ts';
import { counted } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { sideBySide } from './cells.ts';
import { cutText, wrapText } from './wrap.ts';

/** A table is for reading; whoever has more rejected rows than this wants them in a file. */
const SHOWN = 100;

/** Gathers rejected rows, which are shown together after all hits. Memory is bounded. */
export interface RejectedPart {
  add(row: RejectedRow): void;
  lines(): readonly string[];
}

export function openRejectedPart(files: number, canvas: Canvas): RejectedPart {
  const { width, palette } = canvas;
  const shown: string[] = [];
  let count = 0;
  return {
    add(row) {
      count += 1;
      if (count > SHOWN) return;
      const place = `line ${row.line}${files > 1 ? ` of ${row.file}` : ''} (row ${row.row})`;
      shown.push(...sideBySide([{ text: `${place}: ${row.reason}`, width: width - 2 }], 2));
      const raw = cutText(row.raw, width - 4);
      if (raw !== '') shown.push(`    ${palette.label(raw)}`);
    },
    lines() {
      if (count === 0) return [];
      const title = `${counted(count, 'row')} rejected, and so not screened`;
      const left = `and ${counted(count - SHOWN, 'more', 'more')}`;
      return [
        ...wrapText(title, width).map(palette.warning),
        ...shown,
        ...(count > SHOWN ? [`  ${left}`] : []),
        ...sideBySide([{ text: 'Their whole text: --rejects <file>', width: width - 2 }], 2),
      ];
    },
  };
}
