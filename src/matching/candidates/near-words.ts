import type { ColumnReader, ColumnWriter } from './columns.ts';
import type { TextColumn } from './text-column.ts';

/** Longer words are compared as they stand only. */
const LONGEST = 64;

/**
 * Writes the columns that `NearWords` reads: the words in the order of their lengths, each with the set
 * of its letters.
 */
export function writeNearWords(
  columns: ColumnWriter,
  name: string,
  words: readonly string[],
): void {
  const order = [...words.keys()]
    .filter((index) => (words[index]?.length ?? 0) <= LONGEST)
    .sort((a, b) => (words[a]?.length ?? 0) - (words[b]?.length ?? 0));
  const starts = new Uint32Array(LONGEST + 2);
  for (const index of order) {
    const next = (words[index]?.length ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let length = 1; length < starts.length; length++) {
    starts[length] = (starts[length] ?? 0) + (starts[length - 1] ?? 0);
  }
  columns.put(`${name}.order`, Uint32Array.from(order));
  columns.put(`${name}.lengths`, starts);
  columns.put(
    `${name}.letters`,
    Uint32Array.from(order, (index) => letterSet(words[index] ?? '')),
  );
  columns.put(
    `${name}.firsts`,
    Uint16Array.from(order, (index) => words[index]?.charCodeAt(0) ?? 0),
  );
}

/** Whether words of which the shorter has so many letters, and which begin alike or not, may be two edits apart. */
export type TwoEdits = (shorter: number, sameFirst: boolean) => boolean;

/**
 * Finds words that may be an edit apart, or two: a letter changed, added or left out, two neighbours
 * exchanged. An edit changes the set of letters by two at most, and leaves all other letters no more
 * than a place from where they were, so that no such word is lost.
 */
export class NearWords {
  readonly #words: TextColumn;
  readonly #order: Uint32Array;
  readonly #lengths: Uint32Array;
  readonly #letters: Uint32Array;
  readonly #firsts: Uint16Array;

  /** `words` are those that the columns were written of. */
  constructor(columns: ColumnReader, name: string, words: TextColumn) {
    this.#words = words;
    this.#order = columns.uint32(`${name}.order`);
    this.#lengths = columns.uint32(`${name}.lengths`);
    this.#letters = columns.uint32(`${name}.letters`);
    this.#firsts = columns.uint16(`${name}.firsts`);
  }

  /** The numbers of words that may be near this one, itself included. */
  near(word: string, twoEdits: TwoEdits): number[] {
    const found: number[] = [];
    if (word.length > LONGEST) return found;
    const letters = letterSet(word);
    const first = word.charCodeAt(0);
    const shortest = Math.max(1, word.length - 2);
    const longest = Math.min(LONGEST, word.length + 2);
    for (let length = shortest; length <= longest; length++) {
      const shorter = Math.min(length, word.length);
      const [alike, unlike] = [twoEdits(shorter, true), twoEdits(shorter, false)];
      const to = this.#lengths[length + 1] ?? 0;
      for (let at = this.#lengths[length] ?? 0; at < to; at++) {
        const twice = this.#firsts[at] === first ? alike : unlike;
        const edits = twice ? 2 : 1;
        if (bitCount(letters ^ (this.#letters[at] ?? 0)) > 2 * edits) continue;
        const number = this.#order[at] ?? 0;
        if (haveLettersNear(word, this.#words.at(number), edits)) found.push(number);
      }
    }
    return found;
  }
}

/** Whether all letters of a word but `edits` stand in the other at most so many places away. */
function haveLettersNear(word: string, other: string, edits: number): boolean {
  let missing = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    let place = Math.max(0, at - edits);
    const last = Math.min(other.length - 1, at + edits);
    while (place <= last && other.charCodeAt(place) !== letter) place++;
    if (place > last && ++missing > edits) return false;
  }
  return true;
}

/** Letters as bits; several share a bit, which makes no set of them larger. */
export function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set >>> 0;
}

/** Source: Henry S. Warren, Hacker's Delight, 2nd edition (2012), 5-1. */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
