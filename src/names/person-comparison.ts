import { areTurned } from './folding.ts';
import { compareKoreanNames } from './korean/comparison.ts';
import { SAME_NAME } from './korean/same-name.ts';
import { hangulOf, shortForm } from './korean/short-form.ts';
import { compareMandarinNames } from './mandarin-comparison.ts';
import type { NameComparison } from './name-comparison.ts';
import { comparePersonWords, haveSameParts } from './person/word-comparison.ts';
import { areKoreanLooking, type PreparedName } from './prepared-name.ts';
import { compareWhole } from './whole-comparison.ts';
import type { WordWeight } from './word-alignment.ts';

/** Highest score of Korean names whose lengths no reading makes equal. */
const OTHER_LENGTH = 0.3;

/**
 * Compares the names of two persons: Korean-looking ones by the hangul that they may stand for, those
 * in Chinese characters also by the pinyin of these, all others by their words. Symmetric.
 */
export function comparePersons(
  a: PreparedName,
  b: PreparedName,
  identical: boolean,
  weight: WordWeight,
): NameComparison {
  // The listed one is read already, and most are no Koreans'.
  const koreanLooking = b.korean && a.korean && areKoreanLooking(a.korean, b.korean);
  const asKorean = koreanLooking ? compareAsKorean(a, b, identical) : undefined;
  // Characters that are a Korean's name by their letters need no other reading.
  const certain = identical || isSure(asKorean);
  const inMandarin = certain ? undefined : compareMandarinNames(a, b, weight);
  if (asKorean) {
    const known = Math.max(asKorean.score, SAME_NAME);
    return inMandarin && inMandarin.score > known ? inMandarin : asKorean;
  }
  if (identical) return compareWhole(a, b, identical, weight);
  if (inMandarin) return inMandarin;
  const byWords = comparePersonWords(a, b, weight);
  if (!b.korean || !a.korean) return byWords;
  if (!koreanLooking || haveSameParts(a, b)) return { ...byWords, notAsKorean: 'language' };
  // Words that look alike are no evidence of one Korean name.
  return { ...byWords, score: Math.min(byWords.score, OTHER_LENGTH), notAsKorean: 'length' };
}

function isSure(comparison: NameComparison | undefined): boolean {
  const korean = comparison?.korean;
  return korean !== undefined && korean.score >= SAME_NAME && korean.limit === undefined;
}

function compareAsKorean(
  a: PreparedName,
  b: PreparedName,
  identical: boolean,
): NameComparison | undefined {
  const korean = a.korean && b.korean && compareKoreanNames(a.korean, b.korean);
  if (!korean) return undefined;
  // The same syllables in another order are another person: Kim Yong Chol, Kim Chol Yong.
  const sameName = identical && (korean.score >= SAME_NAME || areTurned(a.words, b.words));
  return {
    score: sameName ? 1 : korean.score,
    identical: sameName,
    information: Math.max(0, korean.logRatio),
    get detail() {
      return sameName ? `the same letters, ${hangulOf(korean)}` : shortForm(korean);
    },
    korean,
  };
}
