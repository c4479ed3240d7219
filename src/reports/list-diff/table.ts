import type { ListCopy, ListDiff } from '../../lists/diff/list-diff.ts';
import type { ReportStyle } from '../report.ts';
import { type Canvas, openCanvas } from '../table/canvas.ts';
import { sideBySide } from '../table/cells.ts';
import { wrapText } from '../table/wrap.ts';
import { counted, writeCount } from '../wording.ts';
import { changedLines, singleLines } from './entry-lines.ts';
import { programLines } from './program-lines.ts';
import { diffFieldWords } from './wording.ts';

/**
 * A comparison of two copies of a list for reading in a terminal: what came out and what it rests on,
 * the counts by programme, then the added, removed and changed entries, `limit` of each, or all with
 * 0. The text comes in pieces, for a comparison of old copies is long. No line is wider than
 * `style.width` columns (36 at least).
 */
export function* writeListDiff(
  diff: ListDiff,
  style: ReportStyle,
  limit: number,
): Generator<string> {
  const canvas = openCanvas(style);
  const { added, removed, changed, byProgram } = diff;
  yield writeLines(summaryLines(diff, canvas));
  if (byProgram.length > 0) yield `\n${writeLines(programLines(byProgram, canvas))}`;
  const part = { limit, canvas };
  yield* writePart('Added', added, (item) => singleLines(item, 'added', canvas), part);
  yield* writePart('Removed', removed, (item) => singleLines(item, 'removed', canvas), part);
  yield* writePart('Changed', changed, (item) => changedLines(item, canvas), part);
}

function summaryLines(diff: ListDiff, { width, palette, facts }: Canvas): readonly string[] {
  const { older, newer, added, changed, removed, unchanged, notCompared } = diff;
  const counts = [
    `${writeCount(added.length)} added`,
    `${writeCount(changed.length)} changed`,
    `${writeCount(removed.length)} removed`,
  ].join(', ');
  const same = added.length + changed.length + removed.length === 0;
  const title = `${newer.name}, ${dateWords(older)} -> ${dateWords(newer)}: ${same ? 'no differences' : counts}`;
  const renumbered = added.filter((entry) => entry.renumbered !== undefined).length;
  return [
    ...wrapText(title, width).map(palette.title),
    ...facts('older', copyWords(older)),
    ...facts('newer', copyWords(newer)),
    ...facts('unchanged', counted(unchanged, 'entry', 'entries')),
    ...(renumbered > 0
      ? facts(
          'renumbered?',
          `${counted(renumbered, 'entry', 'entries')}, counted as added and removed`,
        )
      : []),
    ...(notCompared.length > 0
      ? facts(
          'left out',
          `not compared, since only one of the two copies gives it: ${notCompared.map(diffFieldWords).join(', ')}`,
          palette.warning,
        )
      : []),
  ];
}

function dateWords({ date }: ListCopy): string {
  return date === 'unknown' ? 'unknown date' : date;
}

function copyWords({ path, format, entries, sha256 }: ListCopy): string {
  return `${path} (${format}), ${counted(entries, 'entry', 'entries')}, SHA-256 ${sha256.slice(0, 12)}`;
}

function* writePart<Item>(
  title: string,
  items: readonly Item[],
  linesOf: (item: Item) => readonly string[],
  { limit, canvas }: { readonly limit: number; readonly canvas: Canvas },
): Generator<string> {
  if (items.length === 0) return;
  const { palette, width } = canvas;
  yield `\n${palette.title(`${title}: ${counted(items.length, 'entry', 'entries')}`)}\n`;
  const shown = limit === 0 ? items : items.slice(0, limit);
  for (const item of shown) yield writeLines(linesOf(item));
  const left = items.length - shown.length;
  const more = `and ${counted(left, 'more', 'more')}; --limit 0 shows all`;
  if (left > 0) yield writeLines(sideBySide([{ text: more, width: width - 2 }], 2));
}

function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
