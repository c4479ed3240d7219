import doubleMetaphone from 'talisman/phonetics/double-metaphone.js';
import { RecentMap } from '../foundation/recent-map.ts';

/** No word is longer, and whatever is coded is remembered. */
const ENGLISH_WORD = /^[a-z]{4,64}$/u;
const MOST_KEPT = 8_000;
const keys = new RecentMap<string, string>(MOST_KEPT);

/**
 * How a word sounds to an English ear, for finding candidates: Double Metaphone (Lawrence Philips,
 * 2000). The code is empty for scripts other than Latin and says little for short words, so that
 * these are their own key. Not for Korean syllables, where it keeps Pak and Park apart.
 */
export function phoneticKey(word: string): string {
  if (!ENGLISH_WORD.test(word)) return word;
  let key = keys.get(word);
  if (key === undefined) {
    const code = doubleMetaphone(word)[0];
    key = code.length >= 2 ? `~${code}` : word;
    keys.set(word, key);
  }
  return key;
}
