/** How much a word tells one name from others, above 0; in nats where it is a rarity. */
export type WordWeight = (word: string) => number;

/** No list and no table has it: weighs what the rarest words do. */
export const UNHEARD_OF = '\u0000';

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
  similarity: WordSimilarity,
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
