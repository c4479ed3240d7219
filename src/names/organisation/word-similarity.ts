import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { phoneticKey } from '../phonetic-key.ts';
import { haveSameDigits } from '../word-alignment.ts';

const SHORTEST_MISSPELT = 4;
/** No word of a name is longer; the edit distance takes the square of it in time and memory. */
const LONGEST_MISSPELT = 64;
/**
 * Below this length a word with another first letter is another word: Wang and Yang; from it on two
 * edits may be one word.
 */
export const FREE_FIRST_LETTER = 6;
const LEAST_SIMILARITY = 0.74;
/** Only an equal word is fully alike. */
const MOST_ALIKE = 0.98;
const SOUNDS_ALIKE = 0.8;

/**
 * How alike two words of organisations' names are, from 0 to 1: equal, misspelt (Damerau-Levenshtein
 * distance of 1, from eight letters on of 2, confirmed by Jaro-Winkler), or alike in sound. An initial,
 * as people have, stands for no word. Symmetric.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < SHORTEST_MISSPELT || longer > LONGEST_MISSPELT || longer - shorter > 2) return 0;
  if (shorter < FREE_FIRST_LETTER && a.charAt(0) !== b.charAt(0) && !lacksFirst(a, b)) return 0;
  if (!haveSameDigits(a, b)) return 0;
  const distance = damerauLevenshtein(a, b);
  const similarity = 1 - distance / longer;
  const slip = distance <= (shorter >= 8 ? 2 : 1) && jaroWinkler(a, b) >= 0.85 ? similarity : 0;
  const sound =
    distance <= (shorter >= FREE_FIRST_LETTER ? 2 : 1) && phoneticKey(a) === phoneticKey(b)
      ? Math.max(SOUNDS_ALIKE, similarity)
      : 0;
  const best = Math.max(slip, sound);
  return best >= LEAST_SIMILARITY ? Math.min(best, MOST_ALIKE) : 0;
}

/** GALAXY without its first letter. */
function lacksFirst(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.length >= FREE_FIRST_LETTER && longer.slice(1) === shorter;
}
