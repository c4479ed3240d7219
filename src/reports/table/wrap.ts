import { characterWidth, displayWidth } from './display-width.ts';
import { printable } from './printable.ts';

/**
 * The text as lines of at most `width` columns (from 2), broken between words, and inside a word that
 * is longer than a line. Nothing is cut off: the lines hold every character but the spaces at breaks.
 * An empty text is one empty line.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of printable(text).trim().split(' ')) {
    const joined: string = line === undefined ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== undefined) lines.push(line.trimEnd());
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1);
  }
  return [...lines, line ?? ''];
}

/** A mark without a width stays with the letter before it. */
function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const wanted = characterWidth(character);
    if (used + wanted > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += wanted;
  }
  return [...pieces, piece];
}

/**
 * The beginning of a text on one line of at most `width` columns (from 4), ending in `...` if there
 * is more. Only as much is looked at as could fit, however long the text.
 */
export function cutText(text: string, width: number): string {
  const whole = text.trim();
  const looked = whole.slice(0, width * 4);
  const shown = printable(looked);
  if (looked === whole && displayWidth(shown) <= width) return shown;
  return `${breakWord(shown, width - 3)[0] ?? ''}...`;
}
