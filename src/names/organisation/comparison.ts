import { compareByWords, compareWhole } from '../comparison-by-words.ts';
import type { NameComparison } from '../name-comparison.ts';
import type { PreparedName } from '../prepared-name.ts';
import type { WordWeight } from '../word-alignment.ts';
import { compareKoreanOrganisations } from './korean-comparison.ts';
import { mostByLetters } from './run-pairs.ts';

/**
 * Compares the names of two organisations: by their words, and where both have distinctive words that
 * read as Korean or are translations, by these; what says more counts. Symmetric.
 */
export function compareOrganisations(
  a: PreparedName,
  b: PreparedName,
  identical: boolean,
  weight: WordWeight,
): NameComparison {
  if (identical) return compareWhole(a, b, identical, weight);
  const byWords = compareByWords(a, b, weight);
  if (!a.organisation || !b.organisation) return byWords;
  const korean = compareKoreanOrganisations(a.organisation, b.organisation, weight);
  const spelling = {
    ...byWords,
    score: Math.min(byWords.score, mostByLetters(a.organisation, b.organisation)),
  };
  return korean && korean.score > spelling.score ? korean : spelling;
}
