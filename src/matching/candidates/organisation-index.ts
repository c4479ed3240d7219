import type { Run } from '../../names/organisation/organisation-name.ts';
import { MUCH } from '../../names/organisation/word-limits.ts';
import { UNHEARD_OF, type WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { bitCount } from './near-words.ts';
import { BEGINNING, MOST_JOINED } from './organisation-columns.ts';
import { type OrganisationWord, OrganisationWords } from './organisation-words.ts';
import { runsOf } from './person-columns.ts';
import { RunIndex } from './run-index.ts';
import { hashOf } from './text-hash.ts';
import { WordTable } from './word-table.ts';

/** What is looked up of a name of an organisation. */
export interface SearchedOrganisation {
  /** Its folded words as they stand, and those that are compared. */
  readonly words: readonly string[];
  readonly compared: readonly string[];
  /** Where a word stands in it twice, how many own and common words it has; else 0. */
  readonly repeats: number;
  /** Words of its own, words that many share, and legal forms and kinds of bodies. */
  readonly own: readonly OrganisationWord[];
  readonly common: readonly OrganisationWord[];
  readonly others: readonly OrganisationWord[];
  /** Words that give the initials of others, and count only where both names have them. */
  readonly initials: readonly string[];
  /** As `writtenLetters` gives it. */
  readonly letters: number;
  readonly acronyms: readonly string[];
  readonly short: string | undefined;
  readonly runs: readonly Run[];
}

/** No listed name has more words. */
const MOST_PAIRS = 255;
const TOUCHED = 1;
/** Words of this name together are one of the listed name, and the other way about. */
const JOINED_HERE = 2;
const JOINED_THERE = 4;
/** A distinctive word may be the same Korean word. */
const SAME_RUN = 8;

/** Of what agrees, so much may stand beside it: a share of 0.8 is asked for. */
const LEFT_BESIDE = 0.25;
const ROUNDING = 1e-6;
/** What the rarest word of a short list weighs, and the least that a common word does that is left. */
const RARE = 10;
const LEAST_LEFT = 0.35 * 0.5;
/** Words that are told apart. */
const MOST_BITS = 32;

/**
 * Finds the organisations whose names may reach a score of 0.5. A name is left out only where what
 * `mostFor` says of its words holds it below: see there for each rule.
 */
export class OrganisationIndex {
  readonly words: OrganisationWords;
  readonly #rarest: number;
  readonly #lonely: boolean;
  readonly #table: WordTable;
  readonly #ownTable: WordTable;
  readonly #runs: RunIndex;
  readonly #letters: HashPostings;
  readonly #acronyms: HashPostings;
  readonly #shorts: HashPostings;
  readonly #beginnings: HashPostings;
  readonly #ownCounts: Uint8Array;
  readonly #counts: Uint8Array;
  readonly #lengths: Uint16Array;
  readonly #ownPairs: Uint8Array;
  readonly #commonPairs: Uint8Array;
  readonly #raised: Uint8Array;
  readonly #covered: Uint32Array;
  readonly #flags: Uint8Array;
  readonly #touched: Uint32Array;
  #count = 0;

  /** `weight` is that of the words of the lists, in nats. */
  constructor(columns: ColumnReader, weight: WordWeight) {
    // Where one word could tell so much, it would outweigh what is left out.
    this.#rarest = weight(UNHEARD_OF);
    this.#lonely = this.#rarest < MUCH;
    this.#table = new WordTable(columns, 'organisation.table');
    this.#ownTable = new WordTable(columns, 'organisation.own');
    this.words = new OrganisationWords(columns, this.#table, this.#ownTable, weight);
    this.#runs = new RunIndex(columns);
    this.#letters = new HashPostings(columns, 'organisation.letters');
    this.#acronyms = new HashPostings(columns, 'organisation.acronyms');
    this.#shorts = new HashPostings(columns, 'organisation.shorts');
    this.#beginnings = new HashPostings(columns, 'organisation.beginnings');
    this.#ownCounts = columns.uint8('organisation.ownCounts');
    this.#counts = columns.uint8('organisation.counts');
    this.#lengths = columns.uint16('organisation.lengths');
    const names = this.#counts.length;
    this.#ownPairs = new Uint8Array(names);
    this.#commonPairs = new Uint8Array(names);
    this.#raised = new Uint8Array(names);
    this.#covered = new Uint32Array(names);
    this.#flags = new Uint8Array(names);
    this.#touched = new Uint32Array(names);
  }

  /** Adds the numbers of the listed names to `found`. */
  find(name: SearchedOrganisation, found: Set<number>): void {
    this.#findWhole(name, found);
    for (const [at, { names, joined }] of name.own.entries()) {
      this.#pair(names, this.#ownPairs, at);
      this.#mark(joined, JOINED_THERE);
    }
    for (const { names, joined, own } of [...name.common, ...name.others]) {
      this.#pair(names, this.#commonPairs);
      this.#mark(joined, JOINED_THERE);
      this.#raise(own);
    }
    for (const word of name.initials) this.#raise(this.#table.namesOf(word));
    if (name.compared.length > 1) this.#addRuns(name);
    for (const run of name.runs) {
      const words = bitsOf(name.own, run.written.split(' '));
      for (const number of this.#runs.lookUp(run)) {
        this.#touch(number);
        this.#flags[number] = (this.#flags[number] ?? 0) | SAME_RUN;
        this.#covered[number] = (this.#covered[number] ?? 0) | words;
      }
    }
    for (let index = 0; index < this.#count; index++) {
      const number = this.#touched[index] ?? 0;
      if (this.#mayAgree(name, number) || this.#mayAgreeInRuns(name, number)) found.add(number);
      this.#ownPairs[number] = 0;
      this.#commonPairs[number] = 0;
      this.#raised[number] = 0;
      this.#covered[number] = 0;
      this.#flags[number] = 0;
    }
    this.#count = 0;
  }

  /** Names with the same letters but for legal forms; initials and the whole; beginnings. */
  #findWhole({ letters, acronyms, short, words }: SearchedOrganisation, found: Set<number>): void {
    for (const number of this.#letters.under(letters)) found.add(number);
    for (const acronym of acronyms) {
      for (const number of this.#shorts.under(hashOf(acronym))) found.add(number);
    }
    if (short !== undefined) {
      for (const number of this.#acronyms.under(hashOf(short))) found.add(number);
    }
    if (words.reduce((sum, { length }) => sum + length, 0) < BEGINNING) return;
    const beginning = hashOf(words.join('').slice(0, BEGINNING));
    for (const number of this.#beginnings.under(beginning)) found.add(number);
  }

  /**
   * - Of two words of its own and more, two must have a counterpart.
   * - The only word of its own must have one, and neither name another word of its own, nor more than one
   *   common word that the other has not.
   * - Of a name of common words alone all but one must have one.
   * A word counts as its own where the listed name has it as such. Kinds of bodies (Group, Holding) are
   * paired as common words are and may be left out.
   */
  #mayAgree({ own, common, others, initials, repeats }: SearchedOrganisation, number: number) {
    const flags = this.#flags[number] ?? 0;
    if (flags & JOINED_HERE) return true;
    const raised = this.#raised[number] ?? 0;
    const ownPairs = (this.#ownPairs[number] ?? 0) + raised;
    if (repeats > 0) return this.#isLongEnough(number, repeats);
    if (own.length + raised > 1) return ownPairs > 1;
    if (own.length + raised === 1 && ownPairs === 0) return false;
    if (initials.length > 0 || !this.#lonely || flags & JOINED_THERE || raised > 0) return true;
    const commonPairs = this.#commonPairs[number] ?? 0;
    const words = own.length + common.length;
    const there = this.#counts[number] ?? 0;
    if (words - ownPairs - commonPairs > 1 || there > words + others.length + 1) return false;
    if (own.length === 0 && commonPairs < 2) return false;
    return (this.#ownCounts[number] ?? 0) <= own.length + commonPairs;
  }

  /**
   * Where a distinctive word is one Korean word: what is left of its own words may weigh a quarter of
   * what agrees on both sides, see `korean-comparison.ts`.
   */
  #mayAgreeInRuns({ own, repeats }: SearchedOrganisation, number: number): boolean {
    if (!((this.#flags[number] ?? 0) & SAME_RUN)) return false;
    if (repeats > 0) return this.#isLongEnough(number, repeats);
    const covered = this.#covered[number] ?? 0;
    let left = 0;
    for (const [at, { weight }] of own.entries()) {
      if (at < MOST_BITS && !(covered & (1 << at))) left += weight;
    }
    const pairs = Math.max(1, bitCount(covered)) + (this.#commonPairs[number] ?? 0);
    return left <= LEFT_BESIDE * 2 * this.#rarest * pairs + ROUNDING;
  }

  /**
   * A name with words that repeat is not counted by its distinct words: what is left of it may weigh
   * half of what agrees, and each word left weighs at least so much, see `word-agreement.ts`.
   */
  #isLongEnough(number: number, words: number): boolean {
    const most = 1 + (2 * LEFT_BESIDE * Math.max(RARE, this.#rarest)) / LEAST_LEFT;
    return words <= most * (this.#lengths[number] ?? 0);
  }

  #pair(names: Uint32Array, pairs: Uint8Array, word?: number): void {
    const bit = word === undefined || word >= MOST_BITS ? 0 : 1 << word;
    for (let at = 0; at < names.length; at++) {
      const number = names[at] ?? 0;
      this.#touch(number);
      pairs[number] = Math.min(MOST_PAIRS, (pairs[number] ?? 0) + 1);
      this.#covered[number] = (this.#covered[number] ?? 0) | bit;
    }
  }

  #raise(names: Uint32Array): void {
    for (let at = 0; at < names.length; at++) {
      const number = names[at] ?? 0;
      this.#touch(number);
      this.#raised[number] = Math.min(MOST_PAIRS, (this.#raised[number] ?? 0) + 1);
    }
  }

  #mark(names: Uint32Array, flag: number): void {
    for (let at = 0; at < names.length; at++) {
      const number = names[at] ?? 0;
      this.#touch(number);
      this.#flags[number] = (this.#flags[number] ?? 0) | flag;
    }
  }

  #touch(number: number): void {
    if ((this.#flags[number] ?? 0) & TOUCHED) return;
    this.#flags[number] = (this.#flags[number] ?? 0) | TOUCHED;
    this.#touched[this.#count++] = number;
  }

  /** Neighbouring words that the listed name writes as one. */
  #addRuns({ compared, initials }: SearchedOrganisation): void {
    this.#addRunsOf(compared);
    if (initials.length > 0) this.#addRunsOf(compared.filter((word) => !initials.includes(word)));
  }

  #addRunsOf(words: readonly string[]): void {
    for (const { text } of runsOf(words, MOST_JOINED)) {
      this.#mark(this.#table.namesOf(text), JOINED_HERE);
    }
  }
}

/** The words, as bits, of those of a name's own. */
function bitsOf(own: readonly OrganisationWord[], words: readonly string[]): number {
  return own.reduce(
    (bits, { text }, at) => (at < MOST_BITS && words.includes(text) ? bits | (1 << at) : bits),
    0,
  );
}
