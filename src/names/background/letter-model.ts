/** How likely a word is as a name of some language, from 0 to 1; 0 where it cannot be one. */
export type WordModel = (word: string) => number;

/** Whatever is not a to z counts as one letter more: apostrophes, breves, accents. */
const LETTERS = 27;
const OTHER_MARK = 26;
const START = 27;
const LONGEST = 24;
/** The plain frequency of a letter counts like so many pairs that begin with the letter before it. */
const PAIR_PRIOR = 8;

/** Of letters: how often each stands, and after which other one. */
export interface LetterCounts {
  readonly pairs: Float64Array;
  readonly firsts: Float64Array;
  readonly plain: Float64Array;
}

/** Counts the letters of names, each name once, whatever its frequency. */
export function countLetters(names: Iterable<string>): LetterCounts {
  const pairs = new Float64Array((LETTERS + 1) * LETTERS);
  for (const name of names) {
    let row = START * LETTERS;
    for (let at = 0; at < name.length; at++) {
      const letter = letterAt(name, at);
      const pair = row + letter;
      pairs[pair] = (pairs[pair] ?? 0) + 1;
      row = letter * LETTERS;
    }
  }
  const firsts = new Float64Array(LETTERS + 1);
  const plain = new Float64Array(LETTERS).fill(0.5);
  let total = 0.5 * LETTERS;
  for (const [pair, count] of pairs.entries()) {
    const first = Math.floor(pair / LETTERS);
    const letter = pair % LETTERS;
    firsts[first] = (firsts[first] ?? 0) + count;
    plain[letter] = (plain[letter] ?? 0) + count;
    total += count;
  }
  return { pairs, firsts, plain: plain.map((count) => count / total) };
}

/** How often names have each number of letters; `counts[3]` is that of names of three. */
export function countLengths(names: Iterable<string>): number[] {
  const counts = new Array<number>(LONGEST + 1).fill(0.01);
  for (const name of names) counts[name.length] = (counts[name.length] ?? 0) + 1;
  return counts;
}

/**
 * A word's probability from its number of letters (`lengths`, in any unit), then from each letter
 * given the one before it. Rare first letters of a pair lean on the plain frequency of the second.
 */
export function spellWith(counts: LetterCounts, lengths: readonly number[]): WordModel {
  const total = lengths.reduce((sum, count) => sum + count, 0);
  const shares = lengths.map((count) => count / total);
  return (word) => {
    let probability = shares[word.length] ?? 0;
    let before = START;
    for (let at = 0; at < word.length; at++) {
      const letter = letterAt(word, at);
      const pair = counts.pairs[before * LETTERS + letter] ?? 0;
      const first = counts.firsts[before] ?? 0;
      const plain = counts.plain[letter] ?? 0;
      probability *= (pair + PAIR_PRIOR * plain) / (first + PAIR_PRIOR);
      before = letter;
    }
    return probability;
  };
}

function letterAt(word: string, at: number): number {
  const letter = word.charCodeAt(at) - 97;
  return letter >= 0 && letter < OTHER_MARK ? letter : OTHER_MARK;
}
