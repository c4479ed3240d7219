import type { OrganisationWord } from './organisation-words.ts';

/** Of a listed name that anything of a searched one leads to. */
const TOUCHED = 1;
/** Words of the searched name together are one of the listed name, and the other way about. */
export const JOINED_HERE = 2;
export const JOINED_THERE = 4;
/** A distinctive word may be the same Korean word. */
export const SAME_RUN = 8;

/** More pairs are not counted. */
const MOST_PAIRS = 255;
/** Words that are told apart. */
const MOST_BITS = 32;

/**
 * What the words of one searched name have in common with each listed name, in arrays that are used again
 * for the next.
 */
export class OrganisationTally {
  /** Pairs of a word of the searched name's own, and of a common one, with some word. */
  readonly ownPairs: Uint8Array;
  readonly commonPairs: Uint8Array;
  /** Words that are common here and the listed name's own. */
  readonly raised: Uint8Array;
  /** Of the searched name's own words those with a counterpart, as bits. */
  readonly covered: Uint32Array;
  readonly flags: Uint8Array;
  readonly #touched: Uint32Array;
  #count = 0;

  /** `names` is the number of listed names. */
  constructor(names: number) {
    this.ownPairs = new Uint8Array(names);
    this.commonPairs = new Uint8Array(names);
    this.raised = new Uint8Array(names);
    this.covered = new Uint32Array(names);
    this.flags = new Uint8Array(names);
    this.#touched = new Uint32Array(names);
  }

  /** Counts a pair with each of the names in one of the arrays of this tally. */
  pair(names: Uint32Array, pairs: Uint8Array): void {
    for (const name of names) {
      this.#touch(name);
      pairs[name] = Math.min(MOST_PAIRS, (pairs[name] ?? 0) + 1);
    }
  }

  mark(names: Uint32Array, flag: number): void {
    for (const name of names) {
      this.#touch(name);
      this.flags[name] = (this.flags[name] ?? 0) | flag;
    }
  }

  /** Notes that the own words of these bits have a counterpart. */
  cover(names: Uint32Array, bits: number): void {
    for (const name of names) {
      this.#touch(name);
      this.covered[name] = (this.covered[name] ?? 0) | bits;
    }
  }

  /** Whether an own word has a counterpart, or is too far behind for that to be known. */
  isCovered(name: number, word: number): boolean {
    return word >= MOST_BITS || ((this.covered[name] ?? 0) & wordBit(word)) !== 0;
  }

  /** Calls `each` with every name that was touched, and forgets it. */
  drain(each: (name: number) => void): void {
    for (let index = 0; index < this.#count; index++) {
      const name = this.#touched[index] ?? 0;
      each(name);
      this.ownPairs[name] = 0;
      this.commonPairs[name] = 0;
      this.raised[name] = 0;
      this.covered[name] = 0;
      this.flags[name] = 0;
    }
    this.#count = 0;
  }

  #touch(name: number): void {
    const flags = this.flags[name] ?? 0;
    if (flags & TOUCHED) return;
    this.flags[name] = flags | TOUCHED;
    this.#touched[this.#count++] = name;
  }
}

/** The bit of the own word at this place; none for one far behind. */
export function wordBit(place: number): number {
  return place < MOST_BITS ? 1 << place : 0;
}

/** The bits of those of a name's own words that stand among these. */
export function bitsOf(own: readonly OrganisationWord[], words: readonly string[]): number {
  return own.reduce((bits, { text }, at) => (words.includes(text) ? bits | wordBit(at) : bits), 0);
}
