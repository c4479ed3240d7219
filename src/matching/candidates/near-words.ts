import { bitCount, letterSet } from '../../foundation/letter-set.ts';
import type { ColumnReader, ColumnWriter } from './columns.ts';
import { HashPostings, PostingsBuilder } from './hash-postings.ts';
import type { TextColumn } from './text-column.ts';
import { hashesLessOne, hashOf } from './text-hash.ts';

/** Longer words are compared as they stand only. */
const LONGEST = 64;
/** Words of one first letter stand together, in the order of their lengths: so many bounds each. */
const BOUNDS = LONGEST + 2;

/**
 * Writes the columns that `NearWords` reads: the words in the order of their first letters and lengths,
 * each with the set of its letters; and those under what is left of them without their first letter, and
 * where `TwoEdits` allows two edits in words that begin otherwise (`freely`) without one letter more.
 */
export function writeNearWords(
  columns: ColumnWriter,
  name: string,
  words: readonly string[],
  freely: boolean,
): void {
  const lengthOf = (index: number) => words[index]?.length ?? 0;
  const firstOf = (index: number) => words[index]?.charCodeAt(0) ?? 0;
  const order = [...words.keys()]
    .filter((index) => lengthOf(index) > 0 && lengthOf(index) <= LONGEST)
    .sort((a, b) => firstOf(a) - firstOf(b) || lengthOf(a) - lengthOf(b));
  const firsts = [...new Set(order.map(firstOf))];
  const bounds = new Uint32Array(firsts.length * BOUNDS);
  const rest = new PostingsBuilder();
  let row = 0;
  for (const [at, index] of order.entries()) {
    while (firsts[row] !== firstOf(index)) bounds.fill(at, ++row * BOUNDS);
    bounds.fill(at + 1, row * BOUNDS + lengthOf(index) + 1);
    const word = words[index] ?? '';
    for (const text of [word, word.slice(1)]) {
      rest.add(hashOf(text), index);
      if (freely) for (const hash of hashesLessOne(text)) rest.add(hash, index);
    }
  }
  columns.put(`${name}.order`, Uint32Array.from(order));
  columns.put(`${name}.firsts`, Uint16Array.from(firsts));
  columns.put(`${name}.bounds`, bounds);
  columns.put(
    `${name}.letters`,
    Uint32Array.from(order, (index) => letterSet(words[index] ?? '')),
  );
  rest.write(columns, `${name}.rest`);
}

/** Whether words of which the shorter has so many letters, and which begin alike or not, may be two edits apart. */
export type TwoEdits = (shorter: number, sameFirst: boolean) => boolean;

/**
 * Finds words that may be an edit apart, or two: a letter changed, added or left out, two neighbours
 * exchanged. An edit takes a letter out of the word at most, and brings one in, a letter added only brings
 * one in, and all other letters stay no more than a place from where they were: so words that begin alike
 * are sifted. Of words that begin otherwise one edit made the first letter another, and what stands behind
 * it is equal or one edit apart: then both without one letter are equal (Garbe, 2012).
 */
export class NearWords {
  readonly #words: TextColumn;
  readonly #order: Uint32Array;
  readonly #rows: ReadonlyMap<number, number>;
  readonly #bounds: Uint32Array;
  readonly #letters: Uint32Array;
  readonly #rest: HashPostings;

  /** `words` are those that the columns were written of. */
  constructor(columns: ColumnReader, name: string, words: TextColumn) {
    this.#words = words;
    this.#order = columns.uint32(`${name}.order`);
    this.#rows = new Map(
      Array.from(columns.uint16(`${name}.firsts`), (first, row) => [first, row]),
    );
    this.#bounds = columns.uint32(`${name}.bounds`);
    this.#letters = columns.uint32(`${name}.letters`);
    this.#rest = new HashPostings(columns, `${name}.rest`);
  }

  /**
   * The numbers of words that may be near this one, itself included. Where `twoEdits` holds for words that
   * begin otherwise, the columns must have been written `freely`.
   */
  near(word: string, twoEdits: TwoEdits): number[] {
    if (word.length === 0 || word.length > LONGEST) return [];
    const found: number[] = [];
    this.#addBeginningAlike(word, twoEdits, found);
    this.#addBeginningOtherwise(word, twoEdits, found);
    return found;
  }

  #addBeginningAlike(word: string, twoEdits: TwoEdits, found: number[]): void {
    const row = this.#rows.get(word.charCodeAt(0));
    if (row === undefined) return;
    const letters = letterSet(word);
    const longest = Math.min(LONGEST, word.length + 2);
    for (let length = Math.max(1, word.length - 2); length <= longest; length++) {
      const edits = twoEdits(Math.min(length, word.length), true) ? 2 : 1;
      const gone = edits - Math.max(0, length - word.length);
      const added = edits - Math.max(0, word.length - length);
      if (gone < 0 || added < 0) continue;
      const to = this.#bounds[row * BOUNDS + length + 1] ?? 0;
      for (let at = this.#bounds[row * BOUNDS + length] ?? 0; at < to; at++) {
        const others = this.#letters[at] ?? 0;
        if (bitCount(letters & ~others) > gone || bitCount(others & ~letters) > added) continue;
        const number = this.#order[at] ?? 0;
        if (haveLettersNear(word, this.#words.at(number), edits)) found.push(number);
      }
    }
  }

  #addBeginningOtherwise(word: string, twoEdits: TwoEdits, found: number[]): void {
    const numbers = new Set<number>();
    const add = (hash: number) => {
      for (const number of this.#rest.under(hash)) numbers.add(number);
    };
    const exchanged = word.charAt(1) + word.charAt(0) + word.slice(2);
    const texts = [word, word.slice(1), exchanged];
    for (const text of texts) add(hashOf(text));
    if (twoEdits(word.length, false)) {
      for (const text of texts) for (const hash of hashesLessOne(text)) add(hash);
      // The first letter and the third, with the second left out.
      add(hashOf(word.charAt(2) + word.charAt(0) + word.slice(3)));
    }
    for (const number of numbers) {
      const other = this.#words.at(number);
      if (other.charCodeAt(0) === word.charCodeAt(0)) continue;
      const edits = twoEdits(Math.min(other.length, word.length), false) ? 2 : 1;
      if (Math.abs(other.length - word.length) > edits) continue;
      if (haveLettersNear(word, other, edits)) found.push(number);
    }
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
