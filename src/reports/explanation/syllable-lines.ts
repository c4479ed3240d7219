import type { Canvas } from '../table/canvas.ts';
import { type Cell, labelled, sideBySide } from '../table/cells.ts';
import type { Palette } from '../table/palette.ts';
import type { Explanation } from './explanation.ts';
import { WIDE_ENOUGH, writeShares, writeSide, writeWeight } from './figures.ts';
import type { ExplainedSyllable } from './syllable.ts';
import { relationWords, togetherWords } from './wording.ts';

const INDENT = 2;
const PLACE = 7;
const BOTH = 12;
const WEIGHT = 6;
const RELATION = 11;
const GAPS = 10;
const WIDEST_SIDE = 24;

/** The syllables of both names side by side with their weights, and what they come to together. */
export function syllableLines(explanation: Explanation, canvas: Canvas): readonly string[] {
  const { syllables, hangul } = explanation;
  if (!hangul) return [];
  const { width, facts } = canvas;
  const rows = syllables.map((syllable, index) => ({
    syllable,
    place: index === 0 ? 'surname' : `given ${index}`,
  }));
  const lines =
    width < WIDE_ENOUGH
      ? rows.flatMap(({ place, syllable }) => sentence(place, syllable, canvas))
      : [header(canvas), ...rows.map(({ place, syllable }) => row(place, syllable, canvas))].flat();
  return [...lines, ...facts('together', togetherWords(hangul))];
}

function header(canvas: Canvas): readonly string[] {
  const { label } = canvas.palette;
  return columns(['', 'first', 'second', 'both', 'weight', ''], canvas, label);
}

function row(place: string, syllable: ExplainedSyllable, canvas: Canvas): readonly string[] {
  const { first, second, relation, hangul, weight } = syllable;
  const texts = [
    place,
    writeSide(first),
    writeSide(second),
    first && second ? writeShares(hangul) : '',
    relation === 'only-in-one' ? '' : writeWeight(weight),
    relationWords(relation),
  ];
  return columns(texts, canvas, paintOf(syllable, canvas.palette));
}

/** `paint` is for the last column, or for the names of all of them. */
function columns(texts: readonly string[], { width }: Canvas, paint: Cell['paint']) {
  const room = width - INDENT - PLACE - BOTH - WEIGHT - RELATION - GAPS;
  const side = Math.min(WIDEST_SIDE, Math.floor(room / 2));
  const widths = [PLACE, side, side, BOTH, WEIGHT, RELATION];
  const heads = texts.at(-1) === '';
  const cells = widths.map((each, index): Cell => {
    const painted = paint && (heads || index === widths.length - 1);
    return { text: texts[index] ?? '', width: each, ...(painted && { paint }) };
  });
  return sideBySide(cells, INDENT);
}

function sentence(place: string, syllable: ExplainedSyllable, canvas: Canvas): readonly string[] {
  const { first, second, relation, hangul, weight } = syllable;
  const { width, palette } = canvas;
  const sides = [first, second].map((side) => writeSide(side) || 'nothing').join(' / ');
  const both = first && second && hangul.length > 0 ? `, both ${writeShares(hangul)}` : '';
  const weighed = relation === 'only-in-one' ? '' : `, ${writeWeight(weight)}`;
  const text = `${sides}${both}${weighed}, ${relationWords(relation)}`;
  return labelled({ text: place, width: PLACE, paint: palette.label }, text, {
    indent: INDENT,
    width,
  });
}

function paintOf({ relation }: ExplainedSyllable, palette: Palette): Cell['paint'] {
  switch (relation) {
    case 'equal':
      return palette.verdict.equal;
    case 'one-of-several':
      return palette.warning;
    case 'differs':
    case 'only-in-one':
      return palette.verdict.differs;
  }
}
