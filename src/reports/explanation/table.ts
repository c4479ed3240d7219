import type { ReportStyle } from '../report.ts';
import { type Canvas, openCanvas } from '../table/canvas.ts';
import { wrapText } from '../table/wrap.ts';
import type { Explanation } from './explanation.ts';
import { writeScore } from './figures.ts';
import { nameLines } from './name-lines.ts';
import { syllableLines } from './syllable-lines.ts';
import { verdictWords } from './verdict-wording.ts';
import { methodWords, settlementWords } from './wording.ts';

/**
 * An explanation for reading in a terminal: the verdict, how each name reads, the syllables side by
 * side, what would settle it. No line is wider than `style.width` columns (36 at least).
 */
export function writeExplanation(explanation: Explanation, style: ReportStyle): string {
  const canvas = openCanvas(style);
  const parts = [
    verdictLines(explanation, canvas),
    ...explanation.names.map((name) => nameLines(name, explanation.nameKind, canvas)),
    syllableLines(explanation, canvas),
    canvas.facts('to settle', settlementWords(explanation)),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function verdictLines(explanation: Explanation, canvas: Canvas): readonly string[] {
  const { score, bounds } = explanation;
  const { width, palette, facts } = canvas;
  const scale = `potential match: ${bounds.match}, near: ${bounds.near}`;
  return [
    ...wrapText(verdictWords(explanation), width).map(palette.title),
    ...facts('score', `${writeScore(score)} for the names alone (${scale})`),
    ...facts('compared', methodWords(explanation)),
  ];
}
