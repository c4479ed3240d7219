import { areTurned } from './folding.ts';
import { compareKoreanNames, SAME_NAME } from './korean/comparison.ts';
import { hangulOf, shortForm } from './korean/short-form.ts';
import type { NameComparison } from './name-comparison.ts';
import { comparePersonWords, haveSameParts } from './person/word-comparison.ts';
import { areKoreanLooking, type PreparedName } from './prepared-name.ts';
import { compareWhole } from './whole-comparison.ts';
import type { WordWeight } from './word-alignment.ts';

/** Highest score of Korean names whose lengths no reading makes equal. */
const OTHER_LENGTH = 0.3;

/**
 * Compares the names of two persons: Korean-looking ones by the hangul that they may stand for, all
 * others by their words. Symmetric.
 */
export function comparePersons(
  a: PreparedName,
  b: PreparedName,
  identical: boolean,
  weight: WordWeight,
): NameComparison {
  const koreanLooking = a.korean && b.korean && areKoreanLooking(a.korean, b.korean);
  if (a.korean && b.korean && koreanLooking) {
    const korean = compareKoreanNames(a.korean, b.korean);
    if (korean) {
      const same = korean.score >= SAME_NAME;
      // The same syllables in another order are another person: Kim Yong Chol, Kim Chol Yong.
      const sameName = identical && (same || areTurned(a.words, b.words));
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
  }
  if (identical) return compareWhole(a, b, identical, weight);
  const byWords = comparePersonWords(a, b, weight);
  if (!a.korean || !b.korean) return byWords;
  if (!koreanLooking || haveSameParts(a, b)) return { ...byWords, notAsKorean: 'language' };
  // Words that look alike are no evidence of one Korean name.
  return { ...byWords, score: Math.min(byWords.score, OTHER_LENGTH), notAsKorean: 'length' };
}
