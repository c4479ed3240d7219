import type { ChangedEntry, SingleEntry } from '../../lists/diff/list-diff.ts';
import type { Entry } from '../../lists/entry.ts';
import type { Canvas } from '../table/canvas.ts';
import { type Cell, labelled, sideBySide } from '../table/cells.ts';
import { displayWidth } from '../table/display-width.ts';
import { printable } from '../table/printable.ts';
import { counted } from '../wording.ts';
import { changeWords } from './wording.ts';

const INDENT = 4;
/** `altered`, `removed`. */
const HOW = 7;
/** A longer id is wrapped. */
const WIDEST_ID = 16;

/** An added or removed entry: who it is, and what a reader first wants to know of it. */
export function singleLines(
  { entry, renumbered }: SingleEntry,
  kind: 'added' | 'removed',
  canvas: Canvas,
): readonly string[] {
  const stand = kind === 'added' ? 'stood' : 'stand now';
  const hint = `renumbered? the same name, type and birth dates ${stand} under ${renumbered}`;
  return [
    ...headLines(entry, canvas),
    ...say(summaryWords(entry), canvas, canvas.palette.label),
    ...(renumbered === undefined ? [] : say(hint, canvas, canvas.palette.warning)),
  ];
}

/** A changed entry: who it is now, and a line for each value that is another. */
export function changedLines({ newer, changes }: ChangedEntry, canvas: Canvas): readonly string[] {
  const { width, palette } = canvas;
  return [
    ...headLines(newer, canvas),
    ...changes.flatMap(changeWords).flatMap(({ how, text }) => {
      const label: Cell = { text: how, width: HOW, paint: palette.change[how] };
      return labelled(label, text, { indent: INDENT, width });
    }),
  ];
}

function headLines({ id, name, type, programs }: Entry, { width }: Canvas): readonly string[] {
  const facts = [type, ...programs].join(', ');
  const room = Math.min(WIDEST_ID, displayWidth(printable(id)));
  return labelled({ text: id, width: room }, `${name} (${facts})`, { indent: 2, width });
}

function say(text: string, { width }: Canvas, paint: (text: string) => string): readonly string[] {
  return text === '' ? [] : sideBySide([{ text, width: width - INDENT, paint }], INDENT);
}

function summaryWords(entry: Entry): string {
  const { birthDates, nationalities, aliases, identifiers, addresses } = entry;
  const counts: readonly (readonly [count: number, words: string])[] = [
    [aliases.length, counted(aliases.length, 'other name')],
    [identifiers.length, counted(identifiers.length, 'identifier')],
    [addresses.length, counted(addresses.length, 'address', 'addresses')],
  ];
  return [
    ...(birthDates.length > 0 ? [`born ${birthDates.join(' or ')}`] : []),
    ...(nationalities.length > 0 ? [`of ${[...new Set(nationalities)].join(' and ')}`] : []),
    ...counts.flatMap(([count, words]) => (count > 0 ? [words] : [])),
  ].join('; ');
}
