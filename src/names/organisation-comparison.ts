import { compareWhole } from './comparison-by-words.ts';
import type { NameComparison } from './name-comparison.ts';
import { compareKoreanOrganisations } from './organisation/korean-comparison.ts';
import { readOrganisationName } from './organisation/organisation-name.ts';
import { mostByLetters } from './organisation/run-pairs.ts';
import { compareOrganisationWords } from './organisation/word-comparison.ts';
import type { PreparedName } from './prepared-name.ts';
import type { WordWeight } from './word-alignment.ts';

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
  const [x, y] = [a, b].map((name) => name.organisation ?? readOrganisationName(name.words));
  if (!x || !y) return compareWhole(a, b, identical, weight);
  const byWords = compareOrganisationWords(x, y, weight);
  // Most names of organisations have no word that reads as Korean.
  if (x.runs.length === 0 || y.runs.length === 0) return byWords;
  const korean = compareKoreanOrganisations(x, y, weight);
  const most = byWords.score > 0 ? mostByLetters(x, y) : 1;
  const spelling = most < byWords.score ? { ...byWords, score: most } : byWords;
  return korean && korean.score >= spelling.score ? korean : spelling;
}
