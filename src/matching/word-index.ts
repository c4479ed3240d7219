import { phoneticKey } from '../names/phonetic-key.ts';
import type { WordWeight } from '../names/word-alignment.ts';

/**
 * Two names that can be one share words, equal or alike in sound, of this part of the lighter name's
 * weight, and of this part of both names' weight together.
 */
const LEAST_SHARED = 0.45;
const LEAST_SHARED_BY_BOTH = 0.3;

/** Finds names by their words; names are known by their number. */
export interface WordIndex {
  candidates(words: readonly string[]): readonly number[];
}

/** Indexes the words of names once; a search costs what its words have in common with them. */
export function indexWords(names: readonly (readonly string[])[], weight: WordWeight): WordIndex {
  const postings = new Map<string, number[]>();
  for (const [number, words] of names.entries()) {
    for (const key of wordKeys(words).keys()) {
      const numbers = postings.get(key);
      if (numbers) numbers.push(number);
      else postings.set(key, [number]);
    }
  }
  const totals = Float64Array.from(names, (words) => totalWeight(words, weight));
  const shared = new Float64Array(names.length);

  return {
    candidates(words) {
      const touched: number[] = [];
      for (const [key, sounding] of wordKeys(words)) {
        const gain = sounding.reduce((most, word) => Math.max(most, weight(word)), 0);
        for (const number of postings.get(key) ?? []) {
          if (shared[number] === 0) touched.push(number);
          shared[number] = (shared[number] ?? 0) + gain;
        }
      }
      const total = totalWeight(words, weight);
      const found = touched.filter((number) => {
        const other = totals[number] ?? 0;
        const common = shared[number] ?? 0;
        const enough = (2 * common) / (total + other) >= LEAST_SHARED_BY_BOTH;
        return enough && common >= LEAST_SHARED * Math.min(total, other);
      });
      for (const number of touched) shared[number] = 0;
      return found;
    },
  };
}

/** Words, and neighbouring words written as one, under the key of their sound. */
function wordKeys(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  const joined = words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
  for (const word of [...words, ...joined]) {
    const key = phoneticKey(word);
    const known = keys.get(key);
    if (known) known.push(word);
    else keys.set(key, [word]);
  }
  return keys;
}

function totalWeight(words: readonly string[], weight: WordWeight): number {
  return words.reduce((sum, word) => sum + weight(word), 0);
}
