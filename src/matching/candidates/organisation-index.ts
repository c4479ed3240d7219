import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { needsOwnPair, OrganisationBound } from './organisation-bound.ts';
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
import { OrganisationWords } from './organisation-words.ts';
import { isPairedAsOwn, OwnPairs } from './own-pairs.ts';
import { RunIndex } from './run-index.ts';
import { type SearchedOrganisation, wordsInDoubt } from './searched-organisation.ts';
import { MOST_COMPARED } from './sorted-numbers.ts';
import { eachRunHash } from './word-runs.ts';
import { WordTable } from './word-table.ts';

/** Finds the organisations whose names may reach a score of 0.5, see `OrganisationBound`. */
export class OrganisationIndex {
  readonly words: OrganisationWords;
  readonly #table: WordTable;
  readonly #spelt: HashPostings;
  readonly #runs: RunIndex;
  readonly #wholes: OrganisationWholes;
  readonly #ownPairs: OwnPairs;
  readonly #tally: OrganisationTally;
  readonly #bound: OrganisationBound;

  /** `weight` is that of the words of the lists, in nats. */
  constructor(columns: ColumnReader, weight: WordWeight) {
    this.#table = new WordTable(columns, 'organisation.table');
    this.#spelt = new HashPostings(columns, 'organisation.spelt');
    const own = new WordTable(columns, 'organisation.own');
    this.words = new OrganisationWords(columns, this.#table, own, weight);
    this.#runs = new RunIndex(columns);
    this.#wholes = new OrganisationWholes(columns);
    this.#ownPairs = new OwnPairs(columns);
    this.#tally = new OrganisationTally(columns.uint8('organisation.counts').length);
    this.#bound = new OrganisationBound(columns, weight, this.words, this.#tally);
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
      if (repeats > 0 && !this.#bound.isLongEnough(number, repeats)) continue;
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
    const needsOwn = needsOwnPair(name);
    for (const { names, joined, own } of [...name.common, ...name.others]) {
      if (!needsOwn) tally.pair(names, tally.commonPairs);
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
      if (this.#bound.mayAgree(name, number)) found.add(number);
    });
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
