import { bitCount } from '../../foundation/letter-set.ts';
import { LEFT_OUT } from '../../names/organisation/word-agreement.ts';
import { MANY_COMMON, MUCH, mayTellEnough } from '../../names/organisation/word-limits.ts';
import { RARE } from '../../names/organisation/word-weight.ts';
import { UNHEARD_OF, type WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { MOST_JOINED } from './organisation-columns.ts';
import {
  bitsOf,
  JOINED_HERE,
  JOINED_THERE,
  OrganisationTally,
  SAME_RUN,
  wordBit,
} from './organisation-tally.ts';
import { OrganisationWholes } from './organisation-wholes.ts';
import { type OrganisationWord, OrganisationWords } from './organisation-words.ts';
import { isPairedAsOwn, OwnPairs } from './own-pairs.ts';
import { RunIndex } from './run-index.ts';
import { type SearchedOrganisation, wordsInDoubt } from './searched-organisation.ts';
import { MOST_COMPARED, placeIn } from './sorted-numbers.ts';
import { eachRunHash } from './word-runs.ts';
import { WordTable } from './word-table.ts';
import { LEAST_WEIGHT } from './word-weight.ts';

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
  readonly #spelt: HashPostings;
  readonly #runs: RunIndex;
  readonly #wholes: OrganisationWholes;
  readonly #ownCounts: Uint8Array;
  readonly #counts: Uint8Array;
  readonly #lengths: Uint16Array;
  readonly #ownPairs: OwnPairs;
  readonly #tally: OrganisationTally;

  /** `weight` is that of the words of the lists, in nats. */
  constructor(columns: ColumnReader, weight: WordWeight) {
    // Where one word could tell so much, it would outweigh what is left out.
    this.#rarest = weight(UNHEARD_OF);
    this.#lonely = this.#rarest < MUCH;
    this.#table = new WordTable(columns, 'organisation.table');
    this.#spelt = new HashPostings(columns, 'organisation.spelt');
    const own = new WordTable(columns, 'organisation.own');
    this.words = new OrganisationWords(columns, this.#table, own, weight);
    this.#runs = new RunIndex(columns);
    this.#wholes = new OrganisationWholes(columns);
    this.#ownCounts = columns.uint8('organisation.ownCounts');
    this.#counts = columns.uint8('organisation.counts');
    this.#lengths = columns.uint16('organisation.lengths');
    this.#ownPairs = new OwnPairs(columns);
    this.#tally = new OrganisationTally(this.#counts.length);
  }

  /** Adds the numbers of the listed names to `found`. */
  find(name: SearchedOrganisation, found: Set<number>): void {
    this.#wholes.find(name, found);
    const { own, common, others, initials, runs } = name;
    const besides = common.length + others.length + initials.length + runs.length;
    const few = own.length > 1 && own.length <= MOST_COMPARED;
    if (few && besides === 0) this.#findByTwo(name, found);
    else this.#findByCounting(name, found);
  }

  /** Of a name of nothing but own words, of which none may be Korean: those that share two of them. */
  #findByTwo(name: SearchedOrganisation, found: Set<number>): void {
    const { own, compared, repeats } = name;
    eachRunHash(compared, MOST_JOINED, (hash) => {
      for (const number of this.#spelt.under(hash)) found.add(number);
    });
    for (const { joined } of wordsInDoubt(name)) {
      for (const number of joined) found.add(number);
    }
    for (const number of this.#ownPairs.namesWithTwo(own)) {
      if (repeats > 0 && !this.#isLongEnough(number, repeats)) continue;
      if (isPairedAsOwn(own, number)) found.add(number);
    }
  }

  #findByCounting(name: SearchedOrganisation, found: Set<number>): void {
    const tally = this.#tally;
    for (const [at, { names }] of name.own.entries()) {
      tally.pair(names, tally.ownPairs);
      tally.cover(names, wordBit(at));
    }
    // By fewer words a name is judged by how many it has, and of joined ones it has fewer.
    const joining = name.own.length > 1 ? wordsInDoubt(name) : name.own;
    for (const { joined } of joining) tally.mark(joined, JOINED_THERE);
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

  /**
   * Of two words of its own and more, two must have a counterpart, and these are not both common words
   * misspelt. A word counts as its own where the listed name has it as such.
   */
  #mayAgree(name: SearchedOrganisation, number: number): boolean {
    const { own, repeats } = name;
    // What was joined for one word may be paired with another, which leads to nothing.
    if ((this.#tally.flags[number] ?? 0) & (JOINED_HERE | JOINED_THERE)) return true;
    if (repeats > 0 && !this.#isLongEnough(number, repeats)) return false;
    const raised = this.#tally.raised[number] ?? 0;
    const ownPairs = (this.#tally.ownPairs[number] ?? 0) + raised;
    const beside = raised > 0 || (this.#tally.commonPairs[number] ?? 0) > 0;
    if (ownPairs > 0 && !beside && !isPairedAsOwn(own, number)) return false;
    if (own.length + raised > 1) return ownPairs > 1;
    if (repeats > 0) return true;
    if (own.length + raised === 1 && ownPairs === 0) return false;
    return raised > 0 || this.#mayAgreeByCommon(name, number);
  }

  /**
   * - Of a name of common words alone all but one must have a counterpart.
   * - Beside the only word of its own neither name has more than one common word that the other has not.
   * - Each of the listed name's own words must have a counterpart: that word, where these may agree alone, and
   *   common ones.
   * - That word must tell enough where common words are left.
   * Kinds of bodies (Group, Holding) are paired as common words are and may be left out.
   */
  #mayAgreeByCommon(
    { own, common, others, initials }: SearchedOrganisation,
    number: number,
  ): boolean {
    if (initials.length > 0 || !this.#lonely) return true;
    const commonPairs = this.#tally.commonPairs[number] ?? 0;
    if (own.length === 0 && commonPairs < 2) return false;
    const { words: lookedUp } = this;
    const isAmongOwn = (word: OrganisationWord) => placeIn(lookedUp.amongOwn(word), number) >= 0;
    const partners = [...own, ...common, ...others].filter(isAmongOwn).length;
    const ownThere = this.#ownCounts[number] ?? 0;
    if (ownThere > partners) return false;
    const there = this.#counts[number] ?? 0;
    const most = own.length + common.length + others.length + 1;
    if (common.length - commonPairs > 1 || there > most) return false;
    const [word] = own;
    // So many pairs of common words may be enough, that word misspelt for one of them.
    if (!word || commonPairs + 1 >= MANY_COMMON) return true;
    const left = Math.max(0, common.length - commonPairs);
    // Without a word of the listed name's own it is a common one that this word is paired with.
    const leftThere = Math.max(0, there - Math.max(1, ownThere) - commonPairs);
    return mayTellEnough(lookedUp.mostTold(word), commonPairs, [left, leftThere]);
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
    eachRunHash(words, MOST_JOINED, (hash) => {
      this.#tally.mark(this.#spelt.under(hash), JOINED_HERE);
    });
  }
}
