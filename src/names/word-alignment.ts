import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { phoneticKey } from './phonetic-key.ts';

/** How much a word tells one name from others, above 0; in nats where it is a rarity. */
export type WordWeight = (word: string) => number;

/** The words of two names, paired. */
export interface WordAlignment {
  /** Weighted share of both names that found its counterpart, from 0 to 1. */
  readonly score: number;
  /** Weight of what agrees, as `WordWeight` counts it. */
  readonly information: number;
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly similarity: number;
  }[];
  /** Words of either name without a counterpart, and of each. */
  readonly left: readonly string[];
  readonly leftOfA: readonly string[];
  readonly leftOfB: readonly string[];
}

const SHORTEST_MISSPELT = 4;
/** No word of a name is longer; the edit distance takes the square of it in time and memory. */
const LONGEST_MISSPELT = 64;
/** Below this length a word with another first letter is another word: Wang and Yang. */
const FREE_FIRST_LETTER = 6;
const LEAST_SIMILARITY = 0.74;
const JOINED = 0.98;
const SOUNDS_ALIKE = 0.8;
/** What an initial agrees with a word that begins with it. */
export const INITIAL_SIMILARITY = 0.6;
const DIGIT = /\p{N}/u;

/** From 0 to 1; 0 for words that are not one word misspelt. Symmetric. */
export type WordSimilarity = (a: string, b: string) => number;

/**
 * Pairs the words of two names, best pairs first; two words of one that the other writes as one count
 * as that. Symmetric where `similarity` is.
 */
export function alignWords(
  a: readonly string[],
  b: readonly string[],
  weight: WordWeight,
  similarity: WordSimilarity = wordSimilarity,
): WordAlignment {
  const [left, right] = joinSplitWords(a, b);
  const pairs = likePairs(left, right, similarity).sort(
    (p, q) => q.similarity - p.similarity || p.i - q.i || p.j - q.j,
  );
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const chosen: { a: string; b: string; similarity: number }[] = [];
  let agreeing = 0;
  for (const { i, j, a: x, b: y, similarity: alike } of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    chosen.push({ a: x, b: y, similarity: alike });
    agreeing += alike * (weight(x) + weight(y));
  }
  const total = [...left, ...right].reduce((sum, word) => sum + weight(word), 0);
  const leftOfA = left.filter((_, index) => !usedLeft.has(index));
  const leftOfB = right.filter((_, index) => !usedRight.has(index));
  return {
    score: total === 0 ? 0 : agreeing / total,
    information: agreeing / 2,
    pairs: chosen,
    left: [...leftOfA, ...leftOfB],
    leftOfA,
    leftOfB,
  };
}

interface LikePair {
  readonly i: number;
  readonly j: number;
  readonly a: string;
  readonly b: string;
  readonly similarity: number;
}

// Most words of two names have nothing in common: no object is made for them.
function likePairs(
  left: readonly string[],
  right: readonly string[],
  likeness: WordSimilarity,
): LikePair[] {
  const pairs: LikePair[] = [];
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const similarity = likeness(a, b);
      if (similarity > 0) pairs.push({ i, j, a, b, similarity });
    }
  }
  return pairs;
}

/**
 * For words of organisations' names: equal, misspelt (Damerau-Levenshtein distance of 1, from eight
 * letters on of 2, confirmed by Jaro-Winkler), alike in sound, or an initial.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1)
    return a.charAt(0) === b.charAt(0) && haveSameDigits(a, b) ? INITIAL_SIMILARITY : 0;
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
  return best >= LEAST_SIMILARITY ? Math.min(best, JOINED) : 0;
}

/** GALAXY without its first letter. */
function lacksFirst(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.length >= FREE_FIRST_LETTER && longer.slice(1) === shorter;
}

/** A number is never a slip for another: Department 53, Bureau 35. */
export function haveSameDigits(a: string, b: string): boolean {
  return (!DIGIT.test(a) && !DIGIT.test(b)) || digitsOf(a) === digitsOf(b);
}

/** The digits of a word in their order; empty for a word without any. */
export function digitsOf(word: string): string {
  return word.replace(/\P{N}/gu, '');
}

/** Two or three neighbouring words of one name that are one word of the other are joined. */
function joinSplitWords(
  a: readonly string[],
  b: readonly string[],
): [readonly string[], readonly string[]] {
  return [joinWhere(a, new Set(b)), joinWhere(b, new Set(a))];
}

function joinWhere(names: readonly string[], others: ReadonlySet<string>): readonly string[] {
  const joined: string[] = [];
  for (let index = 0; index < names.length; ) {
    const word = names[index] ?? '';
    const count = others.has(word) ? 1 : (countJoined(names, index, others) ?? 1);
    joined.push(names.slice(index, index + count).join(''));
    index += count;
  }
  return joined;
}

function countJoined(
  names: readonly string[],
  from: number,
  others: ReadonlySet<string>,
): number | undefined {
  const counts = [3, 2].filter((count) => from + count <= names.length);
  return counts.find((count) => others.has(names.slice(from, from + count).join('')));
}
