import { post } from './postings.ts';
import type { Side, WordLikeness } from './word-likeness.ts';

/** A word of the lists that a word may be, and how alike the two are, from 0 to 1. */
export interface LikeWord {
  readonly word: string;
  readonly similarity: number;
}

/** The distinct words of the lists, found under the misspellings that the likeness forgives. */
export interface Vocabulary {
  /** For an initial only the same initial: nearly all words begin like it. */
  like(word: string): readonly LikeWord[];
}

const CACHE_LIMIT = 50_000;

/** What shares a key is compared, so that nothing is found that comparison would not. */
export function openVocabulary(words: Iterable<string>, likeness: WordLikeness): Vocabulary {
  const byKey = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word, 'listed', likeness)) post(byKey, key, word);
  }
  const known = new Map<string, readonly LikeWord[]>();
  return {
    like(word) {
      let found = known.get(word);
      if (!found) {
        const others = new Set<string>();
        for (const key of [...keysOf(word, 'searched', likeness), initialKey(word)]) {
          for (const other of byKey.get(key) ?? []) others.add(other);
        }
        found = compare(word, others, likeness);
        if (known.size >= CACHE_LIMIT) known.clear();
        known.set(word, found);
      }
      return found;
    },
  };
}

function compare(
  word: string,
  others: ReadonlySet<string>,
  { similarity }: WordLikeness,
): readonly LikeWord[] {
  const like: LikeWord[] = [];
  for (const other of others) {
    const found = similarity(word, other);
    if (found > 0) like.push({ word: other, similarity: found });
  }
  return like;
}

/** A single letter is an initial and its own key. */
function keysOf(word: string, side: Side, likeness: WordLikeness): Iterable<string> {
  return word.length === 1 ? [initialKey(word)] : likeness.keysOf(word, side);
}

const initialKey = (word: string) => `.${word.charAt(0)}`;
