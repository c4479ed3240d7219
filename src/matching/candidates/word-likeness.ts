import { taiwaneseSpelling } from '../../names/background/pinyin-word.ts';
import { longWordSound, ownWordSimilarity } from '../../names/organisation/own-word-similarity.ts';
import { partSimilarity } from '../../names/person/part-likeness.ts';
import { withoutArticle } from '../../names/person/spellings-of-one.ts';
import { phoneticKey } from '../../names/phonetic-key.ts';
import { consonantReadings, isArabic } from '../../names/romanization/arabic-consonants.ts';
import { fullNamesOf } from '../../names/romanization/short-names.ts';
import { transcribedSounds } from '../../names/romanization/transcriptions.ts';
import { wordSound } from '../../names/romanization/word-sound.ts';
import type { WordSimilarity } from '../../names/word-alignment.ts';

/** Which of two words that are looked up one by the other. */
export type Side = 'listed' | 'searched';

/** How words are compared, and the keys under which those that are alike meet. */
export interface WordLikeness {
  readonly similarity: WordSimilarity;
  /**
   * Words with a similarity above 0 share a key, save initials and some that are two slips apart.
   */
  keysOf(word: string, side: Side): ReadonlySet<string>;
}

const LONGEST_MISSPELT = 24;

/** For words of organisations' names: as they stand, by sound, romanized otherwise, and misspelt. */
export const WORDS_OF_ORGANISATIONS: WordLikeness = {
  similarity: ownWordSimilarity,
  keysOf(word) {
    const keys = new Set([`=${word}`, `~${phoneticKey(word)}`]);
    const sound = longWordSound(word);
    if (sound !== undefined) keys.add(`^${sound}`);
    addSlips(keys, word);
    return keys;
  },
};

/** For parts of persons' names: also in other romanizations and scripts. */
export const PARTS_OF_PERSONS: WordLikeness = {
  similarity: partSimilarity,
  keysOf(word, side) {
    const keys = new Set([`=${word}`, `=${withoutArticle(word)}`, `~${phoneticKey(word)}`]);
    const sound = wordSound(word);
    // What Taiwan writes may itself be pinyin, for another word: chiang.
    if (sound !== undefined) {
      keys
        .add(`^${sound}`)
        .add(`^${word}`)
        .add(`^${taiwaneseSpelling(word) ?? word}`);
    }
    for (const written of new Set([word, sound ?? word])) addSlips(keys, written);
    for (const other of transcribedSounds(word)) keys.add(`^${other}`);
    for (const full of fullNamesOf(word)) keys.add(`^${full}`);
    // An Arabic and a Latin word meet by their consonants; two Latin ones do not.
    const sign = isArabic(word) === (side === 'listed') ? '%' : '&';
    for (const consonants of consonantReadings(word)) keys.add(`${sign}${consonants}`);
    return keys;
  },
};

/**
 * The word and, from four letters on, the word less each of its letters: two words one edit or one
 * exchange apart share one of these (symmetric deletion; Wolf Garbe, 2012).
 */
function addSlips(keys: Set<string>, word: string): void {
  if (word.length < 3 || word.length > LONGEST_MISSPELT) return;
  keys.add(`-${word}`);
  if (word.length === 3) return;
  for (let at = 0; at < word.length; at++) keys.add(`-${word.slice(0, at)}${word.slice(at + 1)}`);
}
