import { INITIAL_SIMILARITY, type WordWeight } from '../../names/word-alignment.ts';
import { post } from './postings.ts';
import { openVocabulary } from './vocabulary.ts';
import type { WordLikeness } from './word-likeness.ts';

/** Finds names by their words; names are known by their number. */
export interface WordIndex {
  candidates(words: readonly string[]): readonly number[];
}

/**
 * Part of both names' weight that must be able to agree. `compareNames` asks for 0.56 before another
 * field could make a hit of two names; joining split words can raise what an estimate without it
 * says.
 */
const LEAST_AGREEING = 0.45;

/** Letters of a word that people write to its neighbours. */
const SHORT_PIECE = 3;

/**
 * Indexes the words of names once. A search adds up, over the words of a name, what each could at
 * most agree with a word of a listed name, and returns the names for which that is enough.
 */
export function indexWords(
  names: readonly (readonly string[])[],
  weight: WordWeight,
  likeness: WordLikeness,
): WordIndex {
  const postings = new Map<string, number[]>();
  for (const [number, words] of names.entries()) {
    for (const word of new Set(withJoined(words))) post(postings, word, number);
  }
  const vocabulary = openVocabulary(postings.keys(), likeness);
  const totals = Float64Array.from(names, (words) => totalWeight(words, weight));
  const agreeing = new Float64Array(names.length);
  const ofWord = new Float64Array(names.length);

  /** What one word can at most agree with each name: left in `ofWord` for the names returned. */
  function agree(word: string): readonly number[] {
    const names: number[] = [];
    for (const like of vocabulary.like(word)) {
      const gain = like.similarity * (weight(word) + weight(like.word));
      for (const number of postings.get(like.word) ?? []) {
        const before = ofWord[number] ?? 0;
        if (before === 0) names.push(number);
        ofWord[number] = Math.max(before, gain);
      }
    }
    return names;
  }

  function add(word: string, touched: number[]): void {
    for (const number of agree(word)) {
      if (agreeing[number] === 0) touched.push(number);
      agreeing[number] = (agreeing[number] ?? 0) + (ofWord[number] ?? 0);
      ofWord[number] = 0;
    }
  }

  return {
    candidates(words) {
      const touched: number[] = [];
      for (const word of new Set(withJoined(words))) add(word, touched);
      const total = totalWeight(words, weight);
      const initials = [...new Set(words.filter((word) => word.length === 1))];
      const byInitials = INITIAL_SIMILARITY * 2 * totalWeight(initials, weight);
      const found = touched.filter((number) => {
        const most = (agreeing[number] ?? 0) + byInitials;
        return most >= LEAST_AGREEING * (total + (totals[number] ?? 0));
      });
      for (const number of touched) agreeing[number] = 0;
      return found;
    },
  };
}

/**
 * The words, and neighbouring words written as one: two, or three of which one is short (`nasir`, `ud`,
 * `din`).
 */
function withJoined(words: readonly string[]): readonly string[] {
  const runsOf = (count: number) =>
    words.slice(count - 1).map((_, index) => words.slice(index, index + count));
  const threes = runsOf(3).filter((run) => run.some(({ length }) => length <= SHORT_PIECE));
  return [...words, ...[...runsOf(2), ...threes].map((run) => run.join(''))];
}

function totalWeight(words: readonly string[], weight: WordWeight): number {
  return words.reduce((sum, word) => sum + weight(word), 0);
}
