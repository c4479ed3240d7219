import type { Role } from '../../input/subject.ts';
import type { Evidence, Hit } from '../../matching/hit.ts';
import { comparedEvidence, toldByMatch, verdictWords } from '../evidence-order.ts';
import { fewOf, fieldWords } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { type Cell, INDENT, LABEL, labelled, sideBySide } from './cells.ts';
import { displayWidth } from './display-width.ts';
import { missingLines } from './missing.ts';
import type { Palette } from './palette.ts';
import { printable } from './printable.ts';

const FIELD = 12;
const GAP = 2;
/** Between the verdict, the field and the two values. */
const GAPS = 3 * GAP;

/** From this width on the two values stand in columns; below, one after the other. */
const WIDE_ENOUGH = 64;

/**
 * Every compared field of a hit, those with a value that was not understood, then the fields that one
 * of the two sides does not have.
 */
export function evidenceLines(
  hit: Hit,
  roles: ReadonlySet<Role>,
  canvas: Canvas,
): readonly string[] {
  // What the line on the match gives in full need not be said twice.
  const told = toldByMatch(hit);
  const all = comparedEvidence(hit).filter((evidence) => evidence !== told);
  return [
    ...(canvas.width >= WIDE_ENOUGH ? inColumns(all, canvas) : inSentences(all, canvas)),
    ...missingLines(hit, roles, canvas),
  ];
}

function inColumns(rows: readonly Evidence[], { width, palette }: Canvas): readonly string[] {
  const values = rows.map(({ here, listed }) => [
    `yours ${fewOf(here ?? '')}`,
    `listed ${fewOf(listed ?? '')}`,
  ]);
  const room = width - INDENT - LABEL - FIELD - GAPS;
  const yours = shareOf(room, widest(values, 0), widest(values, 1));
  const theirs = Math.min(room - yours, widest(values, 1));
  const beside = room - yours - theirs - GAP;
  return rows.flatMap((evidence, index) => {
    const { kind, detail } = evidence;
    const label = verdictLabel(evidence, palette);
    const [here = '', listed = ''] = values[index] ?? [];
    const cells: readonly Cell[] = [
      label,
      { text: fieldWords(kind), width: FIELD },
      { text: here, width: yours },
      { text: listed, width: theirs },
    ];
    if (detail === undefined) return sideBySide(cells, INDENT);
    const why = { text: `(${detail})`, paint: palette.label };
    if (displayWidth(printable(why.text)) <= beside) {
      return sideBySide([...cells, { ...why, width: beside }], INDENT);
    }
    const below = labelled({ text: '', width: LABEL + GAP + FIELD }, why.text, {
      indent: INDENT,
      width,
      paint: why.paint,
    });
    return [...sideBySide(cells, INDENT), ...below];
  });
}

function widest(values: readonly (readonly string[])[], column: number): number {
  return Math.max(0, ...values.map((row) => displayWidth(printable(row[column] ?? ''))));
}

/** The columns for the first of two texts: what it wants, unless the second would suffer for it. */
function shareOf(room: number, first: number, second: number): number {
  const half = Math.floor(room / 2);
  return Math.min(first, Math.max(half, room - second));
}

function inSentences(rows: readonly Evidence[], { width, palette }: Canvas): readonly string[] {
  return rows.flatMap((evidence) => {
    const { kind, detail } = evidence;
    const [here, listed] = [fewOf(evidence.here ?? ''), fewOf(evidence.listed ?? '')];
    const values = evidence.here === evidence.listed ? here : `yours ${here}, listed ${listed}`;
    const why = detail === undefined ? '' : ` (${detail})`;
    const text = `${fieldWords(kind)}: ${values}${why}`;
    return labelled(verdictLabel(evidence, palette), text, { indent: INDENT, width });
  });
}

function verdictLabel(evidence: Evidence, palette: Palette): Cell {
  const paint = palette.verdict[evidence.verdict];
  return { text: verdictWords(evidence), width: LABEL, paint };
}
