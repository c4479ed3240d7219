import { KOREAN_LOOKING } from '../../names/prepared-name.ts';
import type { Canvas } from '../table/canvas.ts';
import { sideBySide } from '../table/cells.ts';
import { wrapText } from '../table/wrap.ts';
import { WIDE_ENOUGH, writeShare } from './figures.ts';
import type { ExplainedKind, ExplainedKoreanName, ExplainedName } from './name.ts';
import { oddsWords, systemWords } from './name-wording.ts';
import type { ExplainedReading } from './reading.ts';

const INDENT = 2;
const HANGUL = 10;
const SYSTEM = 24;
const SHARE = 4;
const GAPS = 6;
const WORTH_TELLING = 0.01;

/** How one name reads by itself: its likeliest readings, and what it looks like otherwise. */
export function nameLines(
  { text, compared, korean }: ExplainedName,
  kind: ExplainedKind,
  canvas: Canvas,
): readonly string[] {
  const { width, palette, facts } = canvas;
  const unread = kind === 'person' ? say('no Korean reading of these letters', canvas) : [];
  return [
    ...wrapText(text, width).map(palette.title),
    ...(compared === text ? [] : facts('compared', compared)),
    ...(korean ? koreanLines(korean, canvas) : unread),
  ];
}

function koreanLines(korean: ExplainedKoreanName, canvas: Canvas): readonly string[] {
  const { readings, rest, odds } = korean;
  // How a name that is hardly Korean would be read, if it were, is of no use.
  if (odds < KOREAN_LOOKING) return say(oddsWords(korean), canvas);
  return [
    ...readings.flatMap((reading) => readingLines(reading, canvas)),
    ...(rest >= WORTH_TELLING ? say(`others ${writeShare(rest)}`, canvas) : []),
    ...say(oddsWords(korean), canvas),
  ];
}

function readingLines(reading: ExplainedReading, canvas: Canvas): readonly string[] {
  const { width, palette } = canvas;
  const letters = [reading.surname, ...reading.given].join(' ');
  const system = systemWords(reading);
  const share = writeShare(reading.probability);
  if (width < WIDE_ENOUGH) return say(`${reading.hangul}: ${letters}, ${system}, ${share}`, canvas);
  const cells = [
    { text: reading.hangul, width: HANGUL },
    { text: letters, width: width - INDENT - HANGUL - SYSTEM - SHARE - GAPS },
    { text: system, width: SYSTEM, paint: palette.label },
    { text: share, width: SHARE },
  ];
  return sideBySide(cells, INDENT);
}

function say(text: string, { width }: Canvas): readonly string[] {
  return sideBySide([{ text, width: width - INDENT }], INDENT);
}
