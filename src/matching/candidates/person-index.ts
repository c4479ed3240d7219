import { COMPLETE, CONFLICT, ENOUGH, MISSING, SPAN } from '../../names/person/word-comparison.ts';
import { UNHEARD_OF, type WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { JoinedParts, type JoinedRun } from './joined-parts.ts';
import { partsHash } from './person-columns.ts';
import { countFirsts, type Totals, toldByInitials, totalsOf } from './person-totals.ts';
import { type PersonWord, PersonWords } from './person-words.ts';
import { MOST_COMPARED, placeIn, sharedBy } from './sorted-numbers.ts';
import type { WordTable } from './word-table.ts';

/** For what is lost by keeping nats in 32 bits. */
const ROUNDING = 1e-3;
/** More parts are not counted. */
const MOST_PAIRS = 255;

/** Whether a name is wanted that is only near, because something else speaks for its entry. */
export type Supported = (name: number) => boolean;

/**
 * Finds the persons whose names may reach a score by their words. A name is left out only where the sum
 * of what its parts could tell at most stays below what `comparePersonWords` asks for, or, of a searched
 * name with two names and no initial, where fewer than two of them could agree, see `mostByParts`.
 */
export class PersonIndex {
  readonly words: PersonWords;
  readonly #joined: JoinedParts;
  readonly #parts: HashPostings;
  readonly #counted: Uint8Array;
  readonly #initials: Uint32Array;
  /** The most that any pair tells, in nats. */
  readonly #most: number;
  readonly #told: Float32Array;
  readonly #pairs: Uint8Array;
  /** Parts of the searched name that are in pairs beside the first of each pair. */
  readonly #spared: Uint8Array;
  /** Whether parts of the listed name together are one of the searched name. */
  readonly #joins: Uint8Array;
  readonly #touched: Uint32Array;
  #count = 0;

  constructor(columns: ColumnReader, table: WordTable, weight: WordWeight) {
    this.#initials = columns.uint32('person.initials');
    this.words = new PersonWords(columns, table, weight);
    this.#joined = new JoinedParts(columns, table, weight);
    this.#most = weight(UNHEARD_OF);
    this.#parts = new HashPostings(columns, 'person.parts');
    this.#counted = columns.uint8('person.counted');
    const names = this.#counted.length;
    this.#told = new Float32Array(names);
    this.#pairs = new Uint8Array(names);
    this.#spared = new Uint8Array(names);
    this.#joins = new Uint8Array(names);
    this.#touched = new Uint32Array(names);
  }

  /**
   * Adds to `found` the numbers of the listed names that may reach the score `possible`, and of those
   * for which `supported` holds the ones that may reach `near`; both from 0.35 to 0.5.
   */
  find(
    words: readonly PersonWord[],
    { possible, near }: { readonly possible: number; readonly near: number },
    supported: Supported | undefined,
    found: Set<number>,
  ): void {
    for (const name of this.#parts.under(partsHash(words))) found.add(name);
    const runs = words.length > 1 ? this.#joined.runsOf(words) : NO_RUNS;
    const totals = totalsOf(words);
    const needsTwo = totals.leading > 1 && totals.initials === 0;
    if (!needsTwo || supported || words.length > MOST_COMPARED) this.#addAll(words, runs);
    else this.#addThose(this.#withTwo(words, runs, totals), words, runs);
    if (this.#count === 0) return;
    const asked = ENOUGH + (possible - 0.5) * SPAN - ROUNDING;
    const askedNear = ENOUGH + (near - 0.5) * SPAN - ROUNDING;
    for (let index = 0; index < this.#count; index++) {
      const name = this.#touched[index] ?? 0;
      const evidence = this.#mostEvidence(name, totals);
      const enough = evidence >= asked && (!needsTwo || this.#haveTwo(name, totals));
      if (enough || (evidence >= askedNear && supported?.(name))) found.add(name);
      this.#told[name] = 0;
      this.#pairs[name] = 0;
      this.#spared[name] = 0;
      this.#joins[name] = 0;
    }
    this.#count = 0;
  }

  #addAll(words: readonly PersonWord[], runs: readonly JoinedRun[]): void {
    for (const word of words) {
      const { names, told, joined } = word;
      for (let at = 0; at < names.length; at++) this.#add(names[at] ?? 0, told[at] ?? 0);
      for (const name of joined) this.#joins[name] = 1;
    }
    for (const run of runs) for (const name of run.names) this.#addRun(name, run, words);
  }

  #addThose(
    wanted: readonly number[],
    words: readonly PersonWord[],
    runs: readonly JoinedRun[],
  ): void {
    for (const name of wanted) {
      for (const { names, told, joined } of words) {
        const at = placeIn(names, name);
        if (at >= 0) this.#add(name, told[at] ?? 0);
        if (joined.has(name)) this.#joins[name] = 1;
      }
      for (const run of runs) if (placeIn(run.names, name) >= 0) this.#addRun(name, run, words);
    }
  }

  /** The names that two words or runs lead to, or one and an initial. */
  #withTwo(
    words: readonly PersonWord[],
    runs: readonly JoinedRun[],
    { firsts }: Totals,
  ): readonly number[] {
    const wanted: number[] = [];
    const lists: Uint32Array[] = [];
    for (const { names, initialed, joined } of words) {
      if (names.length === 0) continue;
      for (const name of joined) wanted.push(name);
      lists.push(names);
      this.#addInitialed(initialed, firsts, wanted);
    }
    for (const { names } of runs) {
      lists.push(names);
      this.#addInitialed(names, firsts, wanted);
    }
    for (const [at, list] of lists.entries()) {
      for (let other = at + 1; other < lists.length; other++) {
        sharedBy(list, lists[other] ?? list, wanted);
      }
    }
    return wanted.length > 1 ? [...new Set(wanted)] : wanted;
  }

  #addInitialed(names: Uint32Array, firsts: number, wanted: number[]): void {
    for (const name of names) {
      if (((this.#initials[name] ?? 0) & firsts) !== 0) wanted.push(name);
    }
  }

  /** What the parts of both names can tell at most, in nats. */
  #mostEvidence(name: number, totals: Totals): number {
    const initials = (this.#initials[name] ?? 0) & totals.firsts;
    const byInitials = initials === 0 ? 0 : toldByInitials(initials, totals.words);
    const told = (this.#told[name] ?? 0) + totals.anywhere + byInitials;
    // What was joined for one word of this name may be paired with another, which leads to nothing.
    if (this.#joins[name] === 1) return told + this.#most + COMPLETE;
    return told + this.#besides(name, totals);
  }

  /** One pair of parts that are names is not enough, however rare, where this name has more. */
  #haveTwo(name: number, { words, firsts }: Totals): boolean {
    if (this.#joins[name] === 1) return true;
    const initials = (this.#initials[name] ?? 0) & firsts;
    return (this.#pairs[name] ?? 0) + countFirsts(words, initials) > 1;
  }

  #add(name: number, nats: number): void {
    const pairs = this.#pairs[name] ?? 0;
    if (pairs === 0) this.#touched[this.#count++] = name;
    if (pairs < MOST_PAIRS) this.#pairs[name] = pairs + 1;
    this.#told[name] = (this.#told[name] ?? 0) + nats;
  }

  /** A run counts for what it tells beyond the pairs of its own words, which are none beside it. */
  #addRun(name: number, { nats, from, to }: JoinedRun, words: readonly PersonWord[]): void {
    let [told, pairs] = [0, 0];
    for (let at = from; at <= to; at++) {
      const word = words[at];
      const place = word ? placeIn(word.names, name) : -1;
      if (place < 0) continue;
      told += word?.told[place] ?? 0;
      pairs += 1;
    }
    if (pairs === 0) this.#add(name, nats);
    else this.#told[name] = (this.#told[name] ?? 0) + Math.max(0, nats - told);
    this.#spared[name] = Math.min(MOST_PAIRS, (this.#spared[name] ?? 0) + to - from);
  }

  /** What parts without a counterpart take off at least, or completeness adds. */
  #besides(name: number, { words, counted, mayPair, firsts }: Totals): number {
    const initials = (this.#initials[name] ?? 0) & firsts;
    const pairs = (this.#pairs[name] ?? 0) + mayPair + countFirsts(words, initials);
    const spared = this.#spared[name] ?? 0;
    const here = Math.max(0, counted - pairs - spared);
    const there = spared > 0 ? 0 : Math.max(0, (this.#counted[name] ?? 0) - pairs);
    if (here + there === 0) return COMPLETE;
    const against = Math.min(here, there);
    return -(against * CONFLICT + (Math.max(here, there) - against) * MISSING);
  }
}

const NO_RUNS: readonly JoinedRun[] = [];
