import { compareByWords, compareWhole } from './comparison-by-words.ts';
import { compareKoreanNames, SAME_NAME } from './korean/comparison.ts';
import { shortForm } from './korean/short-form.ts';
import type { NameComparison } from './name-comparison.ts';
import { areKoreanLooking, type PreparedName } from './prepared-name.ts';
import type { WordWeight } from './word-alignment.ts';

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
      const sameName = identical && (same || a.words.join('') === b.words.join(''));
      return {
        score: sameName ? 1 : korean.score,
        identical: sameName,
        information: Math.max(0, korean.logRatio),
        get detail() {
          return shortForm(korean);
        },
        korean,
      };
    }
  }
  if (identical) return compareWhole(a, b, identical, weight);
  const byWords = compareByWords(a, b, weight);
  // Korean names of other lengths: words that look alike are no evidence.
  return koreanLooking ? { ...byWords, score: Math.min(byWords.score, OTHER_LENGTH) } : byWords;
}
