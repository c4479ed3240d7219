import { areLetterIdentical } from './folding.ts';
import { compareKoreanNames } from './korean/comparison.ts';
import { areKoreanLooking, type PreparedName } from './prepared-name.ts';
import { alignWords, digitsOf, type WordAlignment, type WordWeight } from './word-alignment.ts';

/** How two names compare. */
export interface NameComparison {
  /** From 0 to 1. From 0.5 on they may well be one name; 1 is the same name. */
  readonly score: number;
  /** The same letters in the same order or in turned order. */
  readonly identical: boolean;
  /** How much agrees, in nats: low for names that many people share. */
  readonly information: number;
  /** In a few words, how the score came about. */
  readonly detail: string;
}

/** A weighted share of agreeing words that two spellings of one name rarely fall below. */
const SAME_WORDS = 0.8;
const IDENTICAL = 1;
/** One slip in a word of eight letters. */
const SURE_SLIP = 0.87;
const ONE_WORD_ALIKE = 0.4;
const LONE_WORD = 0.3;
const SYLLABLE_MISSING = 0.45;

/**
 * Compares two names. Korean-looking names are compared by the hangul that they may stand for; all
 * others by their words. A craft's name counts only where it is letter-identical. Symmetric.
 */
export function compareNames(a: PreparedName, b: PreparedName, weight: WordWeight): NameComparison {
  const identical = a.letters === b.letters && areLetterIdentical(a.words, b.words);
  if (a.kind === 'craft' || b.kind === 'craft') return compareWhole(a, b, identical, weight);
  const koreanLooking = a.korean && b.korean && areKoreanLooking(a.korean, b.korean);
  if (a.korean && b.korean && koreanLooking) {
    const korean = compareKoreanNames(a.korean, b.korean);
    if (korean) {
      const { hangul, weakest, logRatio } = korean;
      const same = korean.score >= 0.5;
      // The same syllables in another order are another person: Kim Yong Chol, Kim Chol Yong.
      const sameName = identical && (same || a.words.join('') === b.words.join(''));
      return {
        score: sameName ? IDENTICAL : korean.score,
        identical: sameName,
        information: Math.max(0, logRatio),
        detail: same
          ? `both read as ${hangul}`
          : `${weakest.a} and ${weakest.b} are no spellings of one syllable`,
      };
    }
  }
  if (identical) return compareWhole(a, b, identical, weight);
  const byWords = compareWords(a, b, weight);
  // Jong In and Jong In Chol: a missing syllable needs another field that agrees.
  return koreanLooking ? { ...byWords, score: Math.min(byWords.score, SYLLABLE_MISSING) } : byWords;
}

function compareWhole(
  a: PreparedName,
  b: PreparedName,
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

function compareWords(a: PreparedName, b: PreparedName, weight: WordWeight): NameComparison {
  const { score, information, pairs, left } = alignWords(a.core, b.core, weight);
  const alike = Math.min(scale(score), mostFor(a, b, pairs));
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
function mostFor(a: PreparedName, b: PreparedName, pairs: WordAlignment['pairs']): number {
  if (haveOtherNumbers(a.core, b.core)) return ONE_WORD_ALIKE;
  if (!restsOnOneWord(a, b, pairs)) return 1;
  // A surname alone is nobody's name, not even beside an equal birth date.
  const loneWord = (a.core.length === 1) !== (b.core.length === 1);
  return loneWord ? LONE_WORD : ONE_WORD_ALIKE;
}

/** Department 53 and Department 54: where both have numbers, they are what tells them apart. */
function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) => words.map(digitsOf).filter(Boolean).sort().join(' '));
  return x !== '' && y !== '' && x !== y;
}

/**
 * One word in common never makes two names of several words alike; and two names of one word are
 * alike only where it is long enough for one slip to stand out (ISIS and IZIIS are two names).
 */
function restsOnOneWord(a: PreparedName, b: PreparedName, pairs: WordAlignment['pairs']): boolean {
  if (pairs.length > 1) return false;
  const oneWordEach = a.core.length === 1 && b.core.length === 1;
  return !oneWordEach || (pairs[0]?.similarity ?? 0) < SURE_SLIP;
}

/** Maps the share of agreeing words onto the common scale, where 0.5 is the border. */
function scale(share: number): number {
  return share < SAME_WORDS
    ? (share / SAME_WORDS) * 0.5
    : 0.5 + ((share - SAME_WORDS) / (1 - SAME_WORDS)) * 0.48;
}
