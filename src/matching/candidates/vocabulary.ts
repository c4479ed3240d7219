import { taiwaneseSpelling } from '../../names/background/pinyin-word.ts';
import { withoutArticle } from '../../names/person/part-likeness.ts';
import { phoneticKey } from '../../names/phonetic-key.ts';
import { consonantsOf, isArabic } from '../../names/romanization/arabic-consonants.ts';
import { wordSound } from '../../names/romanization/word-sound.ts';
import type { WordSimilarity } from '../../names/word-alignment.ts';
import { post } from './postings.ts';

/** A word of the lists that a word may be, and how alike the two are, from 0 to 1. */
export interface LikeWord {
  readonly word: string;
  readonly similarity: number;
}

/** The distinct words of the lists, found under the misspellings that the similarity forgives. */
export interface Vocabulary {
  /** For an initial only the same initial: nearly all words begin like it. */
  like(word: string): readonly LikeWord[];
}

const SHORTEST_MISSPELT = 3;
const LONGEST_MISSPELT = 24;
const CACHE_LIMIT = 50_000;

/**
 * Keys each word by itself, by its sound, and by itself less one letter: two words one edit or one
 * exchange apart share a key (symmetric deletion; Wolf Garbe, 2012). What shares a key is compared,
 * so that nothing is found that comparison would not.
 */
export function openVocabulary(words: Iterable<string>, similarity: WordSimilarity): Vocabulary {
  const byKey = new Map<string, string[]>();
  for (const word of words) {
    for (const key of [...keysOf(word), ...scriptKeys(word, 'listed')]) post(byKey, key, word);
  }
  const known = new Map<string, readonly LikeWord[]>();
  return {
    like(word) {
      let found = known.get(word);
      if (!found) {
        found = compare(
          word,
          [...keysOf(word), initialKey(word), ...scriptKeys(word, 'searched')].flatMap(
            (key) => byKey.get(key) ?? [],
          ),
          similarity,
        );
        if (known.size >= CACHE_LIMIT) known.clear();
        known.set(word, found);
      }
      return found;
    },
  };
}

function compare(
  word: string,
  others: readonly string[],
  similarity: WordSimilarity,
): readonly LikeWord[] {
  return [...new Set(others)]
    .map((other) => ({ word: other, similarity: similarity(word, other) }))
    .filter((like) => like.similarity > 0);
}

/** Keys that a word shares with its misspellings; a single letter is an initial and its own key. */
function keysOf(word: string): readonly string[] {
  if (word.length === 1) return [initialKey(word)];
  const keys = new Set([`=${word}`, `=${withoutArticle(word)}`, `~${phoneticKey(word)}`]);
  const sound = wordSound(word);
  if (sound !== undefined) keys.add(`^${sound}`).add(`^${taiwaneseSpelling(word) ?? word}`);
  for (const written of new Set([word, sound ?? word])) addSlips(keys, written);
  return [...keys];
}

/** The word less each of its letters, which a slip in it or in another of its length leaves. */
function addSlips(keys: Set<string>, word: string): void {
  if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT) return;
  keys.add(`-${word}`);
  for (let at = 0; at < word.length; at++) keys.add(`-${word.slice(0, at)}${word.slice(at + 1)}`);
}

/** An Arabic and a Latin word meet by their consonants; two Latin ones do not. */
function scriptKeys(word: string, side: 'listed' | 'searched'): readonly string[] {
  const consonants = consonantsOf(word);
  if (consonants === '') return [];
  return [`${isArabic(word) === (side === 'listed') ? '%' : '&'}${consonants}`];
}

const initialKey = (word: string) => `.${word.charAt(0)}`;
