import doubleMetaphone from 'talisman/phonetics/double-metaphone.js';

/** No word is longer, and whatever is coded is remembered. */
const ENGLISH_WORD = /^[a-z]{4,64}$/u;
const CACHE_LIMIT = 100_000;
const keys = new Map<string, string>();

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
    if (keys.size >= CACHE_LIMIT) keys.clear();
    keys.set(word, key);
  }
  return key;
}
