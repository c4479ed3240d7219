import { isPinyin } from './background/pinyin-word.ts';
import type { NameComparison } from './name-comparison.ts';
import type { NameWords } from './name-words.ts';
import { alignWords, digitsOf, type WordAlignment, type WordWeight } from './word-alignment.ts';

/** A weighted share of agreeing words that two spellings of one name rarely fall below. */
const SAME_WORDS = 0.8;
const IDENTICAL = 1;
/** One slip in a word of eight letters. */
const SURE_SLIP = 0.87;
/** What names reach that have one word in common, or other numbers. */
export const ONE_WORD_ALIKE = 0.4;
const LONE_WORD = 0.3;

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

/** By their words in any order, some of them misspelt. Symmetric. */
export function compareByWords(a: NameWords, b: NameWords, weight: WordWeight): NameComparison {
  const alignment = alignWords(a.core, b.core, weight);
  const { score, information, pairs, left } = alignment;
  const alike = Math.min(scaleShare(score), mostFor(a, b, alignment));
  const altered = pairs.filter((pair) => pair.a !== pair.b).map((pair) => `${pair.a} / ${pair.b}`);
  const equal = pairs.filter((pair) => pair.a === pair.b).map((pair) => pair.a);
  const detail = [
    equal.length > 0 ? `same: ${equal.join(' ')}` : '',
    altered.length > 0 ? `alike: ${altered.join(', ')}` : '',
    left.length > 0 ? `only in one: ${left.join(' ')}` : '',
  ];
  return {
    score: alike,
    identical: false,
    information,
    detail: detail.filter((part) => part !== '').join('; '),
  };
}

/** The highest score that two names may reach by their words. */
function mostFor(a: NameWords, b: NameWords, alignment: WordAlignment): number {
  const { pairs } = alignment;
  if (haveOtherNumbers(a.core, b.core)) return ONE_WORD_ALIKE;
  if (!restsOnOneWord(a, b, pairs)) return differInPinyin(a, b, alignment) ? ONE_WORD_ALIKE : 1;
  // A surname alone is nobody's name, not even beside an equal birth date.
  const loneWord = (a.core.length === 1) !== (b.core.length === 1);
  return loneWord ? LONE_WORD : ONE_WORD_ALIKE;
}

/**
 * Fanghui and Fangwei are two Chinese names, and no slip of the pen: of names that are pinyin from
 * end to end every syllable counts.
 */
function differInPinyin(a: NameWords, b: NameWords, { pairs, left }: WordAlignment): boolean {
  if (a.kind !== 'person') return false;
  const differ = left.length > 0 || pairs.some((pair) => pair.a !== pair.b);
  return differ && a.core.every(isPinyin) && b.core.every(isPinyin);
}

/** Department 53 and Department 54: where both have numbers, they are what tells them apart. */
export function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) => words.map(digitsOf).filter(Boolean).sort().join(' '));
  return x !== '' && y !== '' && x !== y;
}

/**
 * One word in common never makes two names of several words alike; and two names of one word are
 * alike only where it is long enough for one slip to stand out (ISIS and IZIIS are two names).
 */
function restsOnOneWord(a: NameWords, b: NameWords, pairs: WordAlignment['pairs']): boolean {
  if (pairs.length > 1) return false;
  const oneWordEach = a.core.length === 1 && b.core.length === 1;
  return !oneWordEach || (pairs[0]?.similarity ?? 0) < SURE_SLIP;
}

/** Maps the share of agreeing words onto the common scale, where 0.5 is the border. */
export function scaleShare(share: number): number {
  return share < SAME_WORDS
    ? (share / SAME_WORDS) * 0.5
    : 0.5 + ((share - SAME_WORDS) / (1 - SAME_WORDS)) * 0.48;
}
