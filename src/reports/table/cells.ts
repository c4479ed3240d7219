import { displayWidth } from './display-width.ts';
import { wrapText } from './wrap.ts';

/** Where the lines of a hit begin, and the columns that their first word has. */
export const INDENT = 4;
export const LABEL = 9;

/** Text for a column; `paint` colours a line of it and must not change what is printed. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly paint?: (text: string) => string;
}

const GAP = '  ';

/**
 * Cells side by side, each wrapped in its own width, two spaces apart and `indent` from the left, as
 * lines without trailing spaces. cli-table3 is not used for values of a user's file: it measures
 * decomposed letters too wide and would break the columns.
 */
export function sideBySide(cells: readonly Cell[], indent: number): readonly string[] {
  const columns = cells.map((cell) => ({ ...cell, lines: wrapText(cell.text, cell.width) }));
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    const parts = columns.map(({ lines, width, paint }) => place(lines[index] ?? '', width, paint));
    const filled = parts.findLastIndex(({ text }) => text !== '');
    const line = parts.slice(0, filled + 1).map(({ painted, pad }, at) => {
      return at === filled ? painted : painted + pad;
    });
    return ' '.repeat(indent) + line.join(GAP);
  });
}

function place(text: string, width: number, paint: (text: string) => string = (same) => same) {
  const pad = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return { text, painted: text === '' ? '' : paint(text), pad };
}

/** A short word at the left and what it says beside it, in `width` columns in all. */
export function labelled(
  label: Cell,
  text: string,
  options: { readonly indent: number; readonly width: number; readonly paint?: Cell['paint'] },
): readonly string[] {
  const { indent, width, paint } = options;
  const room = width - indent - label.width - GAP.length;
  return sideBySide([label, { text, width: room, ...(paint ? { paint } : {}) }], indent);
}
