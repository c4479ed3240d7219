import { areLetterIdentical } from './folding.ts';
import { compareKoreanNames } from './korean/comparison.ts';
import type { PreparedName } from './prepared-name.ts';
import { alignWords, type WordWeight } from './word-alignment.ts';

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
/** The letters agree, but one well-known ear would not: the score says so, the tier is `exact`. */
const IDENTICAL = 1;

/**
 * Compares two names. Korean-looking names are compared by the hangul that they may stand for; all
 * others by their words. A craft's name counts only where it is letter-identical. Symmetric.
 */
export function compareNames(a: PreparedName, b: PreparedName, weight: WordWeight): NameComparison {
  const identical = a.letters === b.letters && areLetterIdentical(a.words, b.words);
  if (a.kind === 'craft' || b.kind === 'craft') return compareWhole(a, identical, weight);
  if (a.korean && b.korean) {
    const korean = compareKoreanNames(a.korean, b.korean);
    if (korean) {
      const { hangul, weakest, logRatio } = korean;
      const same = korean.score >= 0.5;
      return {
        score: identical ? IDENTICAL : korean.score,
        identical,
        information: Math.max(0, logRatio),
        detail: same
          ? `both read as ${hangul}`
          : `${weakest.a} and ${weakest.b} are no spellings of one syllable`,
      };
    }
  }
  if (identical) return compareWhole(a, identical, weight);
  return compareWords(a, b, weight);
}

function compareWhole(name: PreparedName, identical: boolean, weight: WordWeight): NameComparison {
  const information = identical ? name.core.reduce((sum, word) => sum + weight(word), 0) : 0;
  return {
    score: identical ? IDENTICAL : 0,
    identical,
    information,
    detail: identical ? 'the same letters' : 'not the same letters',
  };
}

function compareWords(a: PreparedName, b: PreparedName, weight: WordWeight): NameComparison {
  const { score, information, pairs, left } = alignWords(a.core, b.core, weight);
  // One word in common never makes two names of several words alike.
  const enough = pairs.length > 1 || (a.core.length === 1 && b.core.length === 1);
  const alike = enough ? scale(score) : Math.min(scale(score), 0.4);
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

/** Maps the share of agreeing words onto the common scale, where 0.5 is the border. */
function scale(share: number): number {
  return share < SAME_WORDS
    ? (share / SAME_WORDS) * 0.5
    : 0.5 + ((share - SAME_WORDS) / (1 - SAME_WORDS)) * 0.48;
}
