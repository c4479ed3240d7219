import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { isPinyinSyllable } from '../background/pinyin-word.ts';
import { phoneticKey } from '../phonetic-key.ts';
import { wordSound } from '../romanization/word-sound.ts';
import { haveSameDigits } from '../word-alignment.ts';
import type { PartLikeness } from './part-agreement.ts';

const SHORTEST_MISSPELT = 3;
const LONGEST_MISSPELT = 64;
const TWICE_MISSPELT = 8;
const FIRST_LETTER = 0.85;

/**
 * Two parts of names as one misspelt: Damerau-Levenshtein distance of 1, or of 2 where Jaro-Winkler (from
 * eight letters on), Double Metaphone or the romanization rules confirm it. Symmetric.
 */
export function misspelt(a: string, b: string): PartLikeness | undefined {
  const letters = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (letters < SHORTEST_MISSPELT || longer <= SHORTEST_MISSPELT) return undefined;
  if (longer > LONGEST_MISSPELT || longer - letters > 2 || !haveSameDigits(a, b)) return undefined;
  if (isPinyinSyllable(a) && isPinyinSyllable(b)) return undefined;
  const distance = damerauLevenshtein(a, b);
  if (distance > 2) return undefined;
  const soundSlip = distance === 2 && isSlipOfSound(a, b);
  const firstLetter = a.charAt(0) !== b.charAt(0);
  const similarity = (1 - distance / longer) * (firstLetter ? FIRST_LETTER : 1);
  const likeness = { similarity: Math.min(similarity, 0.98), letters, firstLetter };
  if (distance === 1) return { how: 'slip', ...likeness };
  const confirmed =
    soundSlip ||
    (letters >= TWICE_MISSPELT && jaroWinkler(a, b) >= 0.85) ||
    phoneticKey(a) === phoneticKey(b);
  return confirmed && !firstLetter ? { how: 'two slips', ...likeness } : undefined;
}

/** Zawahry and Zawahiri: two romanizations and a slip. */
function isSlipOfSound(a: string, b: string): boolean {
  const [x, y] = [wordSound(a), wordSound(b)];
  return x !== undefined && y !== undefined && damerauLevenshtein(x, y) === 1;
}
