import type { NameComparison } from './name-comparison.ts';
import type { NameWords } from './name-words.ts';
import { digitsOf, type WordWeight } from './word-alignment.ts';

/** A weighted share of agreeing words that two spellings of one name rarely fall below. */
const SAME_WORDS = 0.8;
const IDENTICAL = 1;
/** What names reach that have one word in common, or other numbers. */
export const ONE_WORD_ALIKE = 0.4;

/** By their letters alone: the same name or another one. */
export function compareWhole(
  a: NameWords,
  b: NameWords,
  identical: boolean,
  weight: WordWeight,
): NameComparison {
  const both = [...a.core, ...b.core].reduce((sum, word) => sum + weight(word), 0);
  const information = identical ? both / 2 : 0;
  return {
    score: identical ? IDENTICAL : 0,
    identical,
    information,
    detail: identical ? 'the same letters' : 'not the same letters',
  };
}

/** Department 53 and Department 54: where both have numbers, they are what tells them apart. */
export function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) => words.map(digitsOf).filter(Boolean).sort().join(' '));
  return x !== '' && y !== '' && x !== y;
}

/** Maps the share of agreeing words onto the common scale, where 0.5 is the border. */
export function scaleShare(share: number): number {
  return share < SAME_WORDS
    ? (share / SAME_WORDS) * 0.5
    : 0.5 + ((share - SAME_WORDS) / (1 - SAME_WORDS)) * 0.48;
}
