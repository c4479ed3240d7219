import { SHORTEST_CUT } from '../../names/organisation/cut-off.ts';
import type { Run } from '../../names/organisation/organisation-name.ts';
import { LEFT_OUT } from '../../names/organisation/word-agreement.ts';
import { MUCH } from '../../names/organisation/word-limits.ts';
import { RARE } from '../../names/organisation/word-weight.ts';
import { UNHEARD_OF, type WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { bitCount } from './letter-set.ts';
import { MOST_JOINED } from './organisation-columns.ts';
import {
  JOINED_HERE,
  JOINED_THERE,
  OrganisationTally,
  SAME_RUN,
  wordBit,
} from './organisation-tally.ts';
import { type OrganisationWord, OrganisationWords } from './organisation-words.ts';
import { RunIndex } from './run-index.ts';
import { hashOf } from './text-hash.ts';
import { runsOf } from './word-runs.ts';
import { WordTable } from './word-table.ts';
import { LEAST_WEIGHT } from './word-weight.ts';

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

/** Of what agrees, so much may stand beside it: a share of 0.8 is asked for. */
const LEFT_BESIDE = 0.25;
const ROUNDING = 1e-6;
/** The least that a common word weighs which has no counterpart. */
const LEAST_LEFT = LEFT_OUT * LEAST_WEIGHT;

/**
 * Finds the organisations whose names may reach a score of 0.5. A name is left out only where what
 * `mostFor` says of its words holds it below: see there for each rule.
 */
export class OrganisationIndex {
  readonly words: OrganisationWords;
  readonly #rarest: number;
  readonly #lonely: boolean;
  readonly #table: WordTable;
  readonly #runs: RunIndex;
  readonly #letters: HashPostings;
  readonly #acronyms: HashPostings;
  readonly #shorts: HashPostings;
  readonly #beginnings: HashPostings;
  readonly #ownCounts: Uint8Array;
  readonly #counts: Uint8Array;
  readonly #lengths: Uint16Array;
  readonly #tally: OrganisationTally;

  /** `weight` is that of the words of the lists, in nats. */
  constructor(columns: ColumnReader, weight: WordWeight) {
    // Where one word could tell so much, it would outweigh what is left out.
    this.#rarest = weight(UNHEARD_OF);
    this.#lonely = this.#rarest < MUCH;
    this.#table = new WordTable(columns, 'organisation.table');
    const own = new WordTable(columns, 'organisation.own');
    this.words = new OrganisationWords(columns, this.#table, own, weight);
    this.#runs = new RunIndex(columns);
    this.#letters = new HashPostings(columns, 'organisation.letters');
    this.#acronyms = new HashPostings(columns, 'organisation.acronyms');
    this.#shorts = new HashPostings(columns, 'organisation.shorts');
    this.#beginnings = new HashPostings(columns, 'organisation.beginnings');
    this.#ownCounts = columns.uint8('organisation.ownCounts');
    this.#counts = columns.uint8('organisation.counts');
    this.#lengths = columns.uint16('organisation.lengths');
    this.#tally = new OrganisationTally(this.#counts.length);
  }

  /** Adds the numbers of the listed names to `found`. */
  find(name: SearchedOrganisation, found: Set<number>): void {
    this.#findWhole(name, found);
    const tally = this.#tally;
    for (const [at, { names, joined }] of name.own.entries()) {
      tally.pair(names, tally.ownPairs);
      tally.cover(names, wordBit(at));
      tally.mark(joined, JOINED_THERE);
    }
    for (const { names, joined, own } of [...name.common, ...name.others]) {
      tally.pair(names, tally.commonPairs);
      tally.mark(joined, JOINED_THERE);
      tally.pair(own, tally.raised);
    }
    for (const word of name.initials) tally.pair(this.#table.namesOf(word), tally.raised);
    if (name.compared.length > 1) this.#addRuns(name);
    for (const run of name.runs) {
      const names = this.#runs.lookUp(run);
      tally.mark(names, SAME_RUN);
      tally.cover(names, bitsOf(name.own, run.written.split(' ')));
    }
    tally.drain((number) => {
      if (this.#mayAgree(name, number) || this.#mayAgreeInRuns(name, number)) found.add(number);
    });
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
    if (words.reduce((sum, { length }) => sum + length, 0) < SHORTEST_CUT) return;
    const beginning = hashOf(words.join('').slice(0, SHORTEST_CUT));
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
    const flags = this.#tally.flags[number] ?? 0;
    if (flags & JOINED_HERE) return true;
    if (repeats > 0) return this.#isLongEnough(number, repeats);
    const raised = this.#tally.raised[number] ?? 0;
    const ownPairs = (this.#tally.ownPairs[number] ?? 0) + raised;
    if (own.length + raised > 1) return ownPairs > 1;
    if (own.length + raised === 1 && ownPairs === 0) return false;
    if (initials.length > 0 || !this.#lonely || flags & JOINED_THERE || raised > 0) return true;
    const commonPairs = this.#tally.commonPairs[number] ?? 0;
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
    if (!((this.#tally.flags[number] ?? 0) & SAME_RUN)) return false;
    if (repeats > 0) return this.#isLongEnough(number, repeats);
    const left = own.filter((_, at) => !this.#tally.isCovered(number, at));
    const weight = left.reduce((sum, word) => sum + word.weight, 0);
    const covered = Math.max(1, bitCount(this.#tally.covered[number] ?? 0));
    const pairs = covered + (this.#tally.commonPairs[number] ?? 0);
    return weight <= LEFT_BESIDE * 2 * this.#rarest * pairs + ROUNDING;
  }

  /**
   * A name with words that repeat is not counted by its distinct words: what is left of it may weigh
   * half of what agrees, and each word left weighs at least so much, see `word-agreement.ts`.
   */
  #isLongEnough(number: number, words: number): boolean {
    const most = 1 + (2 * LEFT_BESIDE * Math.max(RARE, this.#rarest)) / LEAST_LEFT;
    return words <= most * (this.#lengths[number] ?? 0);
  }

  /** Neighbouring words that the listed name writes as one. */
  #addRuns({ compared, initials }: SearchedOrganisation): void {
    this.#addRunsOf(compared);
    if (initials.length > 0) this.#addRunsOf(compared.filter((word) => !initials.includes(word)));
  }

  #addRunsOf(words: readonly string[]): void {
    for (const { text } of runsOf(words, MOST_JOINED)) {
      this.#tally.mark(this.#table.namesOf(text), JOINED_HERE);
    }
  }
}

/** The bits of those of a name's own words that stand among these. */
function bitsOf(own: readonly OrganisationWord[], words: readonly string[]): number {
  return own.reduce((bits, { text }, at) => (words.includes(text) ? bits | wordBit(at) : bits), 0);
}
