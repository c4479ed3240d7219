import type { DiffCounts, ProgramCounts } from '../../lists/diff/list-diff.ts';
import type { Canvas } from '../table/canvas.ts';
import { displayWidth } from '../table/display-width.ts';
import { printable } from '../table/printable.ts';
import { wrapText } from '../table/wrap.ts';
import { writeCount } from '../wording.ts';

const COLUMNS = ['added', 'changed', 'removed'] as const satisfies readonly (keyof DiffCounts)[];
/** Wide enough for the captions and for `999,999`. */
const NUMBER = 7;
const INDENT = 2;
const GAP = 2;

/** Counts by programme as a table, numbers to the right. */
export function programLines(
  programs: readonly ProgramCounts[],
  { width, palette }: Canvas,
): readonly string[] {
  if (programs.length === 0) return [];
  const names = programs.map(({ program }) => (program === '' ? '(none)' : printable(program)));
  const room = width - INDENT - COLUMNS.length * (GAP + NUMBER);
  const column = Math.min(room, Math.max(...names.map(displayWidth), 'programme'.length));
  const row = (name: string, cells: readonly string[]): string[] => {
    const [first = '', ...others] = wrapText(name, column);
    const numbers = cells.map((cell) => ' '.repeat(GAP) + cell.padStart(NUMBER)).join('');
    const blank = ' '.repeat(column - displayWidth(first));
    return [first + blank + numbers, ...others].map((line) => ' '.repeat(INDENT) + line);
  };
  return [
    ...row('programme', COLUMNS).map(palette.label),
    ...programs.flatMap((counts, index) =>
      row(
        names[index] ?? '',
        COLUMNS.map((kind) => (counts[kind] === 0 ? '-' : writeCount(counts[kind]))),
      ),
    ),
  ];
}
