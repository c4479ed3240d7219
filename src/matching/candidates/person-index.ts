import { partSimilarity } from '../../names/person/part-likeness.ts';
import { ENOUGH, SPAN } from '../../names/person/word-comparison.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { JoinedParts, type JoinedRun } from './joined-parts.ts';
import { PersonBound, type SearchedPerson } from './person-bound.ts';
import { partsHash } from './person-columns.ts';
import { type Totals, totalsOf } from './person-totals.ts';
import { type PersonWord, PersonWords } from './person-words.ts';
import { MOST_COMPARED, sharedBy } from './sorted-numbers.ts';
import type { WordTable } from './word-table.ts';

/** For what is lost by keeping nats in 32 bits. */
const ROUNDING = 1e-3;

/** Whether a name is wanted that is only near, because something else speaks for its entry. */
export type Supported = (name: number) => boolean;

/**
 * Finds the persons whose names may reach a score by their words. A name is left out only where the sum
 * of what its parts could tell at most stays below what `comparePersonWords` asks for, or, of a searched
 * name of two parts and more, where fewer than two of them could agree, or none but by an initial, see
 * `mostByParts`.
 */
export class PersonIndex {
  readonly words: PersonWords;
  readonly #joined: JoinedParts;
  readonly #sameParts: HashPostings;
  readonly #bound: PersonBound;

  constructor(columns: ColumnReader, table: WordTable, weight: WordWeight) {
    this.words = new PersonWords(columns, table, weight);
    this.#joined = new JoinedParts(columns, table);
    this.#bound = new PersonBound(columns, table, weight);
    this.#sameParts = new HashPostings(columns, 'person.parts');
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
    for (const name of this.#sameParts.under(partsHash(words))) found.add(name);
    const runs = words.length > 1 ? this.#joined.runsOf(words) : NO_RUNS;
    if (runs.length === 0 && words.every(({ names }) => names.length === 0)) return;
    const totals = totalsOf(words);
    const needsTwo = totals.leading + totals.initials > 1;
    const inPairs = needsTwo && words.length <= MOST_COMPARED;
    const searched = { words, runs, totals, inDoubt: inDoubt(words, runs) };
    const wanted = inPairs ? this.#withTwo(searched) : [];
    if (supported || !inPairs) addNames(words, runs, inPairs ? supported : undefined, wanted);
    if (wanted.length === 0) return;
    const asked = ENOUGH + (possible - 0.5) * SPAN - ROUNDING;
    const askedNear = ENOUGH + (near - 0.5) * SPAN - ROUNDING;
    for (const name of new Set(wanted)) {
      const { evidence, pairs } = this.#bound.mostOf(name, searched);
      // One pair of parts that are names is not enough, however rare, where this name has more.
      const enough = evidence >= asked && (!needsTwo || pairs > 1);
      if (enough || (evidence >= askedNear && supported?.(name))) found.add(name);
    }
  }

  /** The names that two words or runs lead to, or one and an initial. */
  #withTwo({ words, runs, totals, inDoubt }: SearchedPerson): number[] {
    const wanted: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const { names = NO_NAMES, initialed = NO_NAMES } = words[at] ?? {};
      if (names.length === 0) continue;
      this.#addByInitials(totals.letters === 0 ? initialed : names, totals, wanted);
      for (let other = at + 1; other < words.length; other++) {
        sharedBy(names, words[other]?.names ?? NO_NAMES, wanted);
      }
    }
    for (const [at, run] of runs.entries()) {
      const outside = words.filter((_, other) => other < run.from || other > run.to);
      this.#addByInitials(run.names, totalsOf(outside), wanted);
      for (const { names } of outside) sharedBy(run.names, names, wanted);
      for (const { names, from } of runs.slice(at + 1)) {
        if (from > run.to) sharedBy(run.names, names, wanted);
      }
    }
    for (const { joined } of inDoubt) wanted.push(...joined);
    return wanted;
  }

  #addByInitials(names: Uint32Array, totals: Totals, wanted: number[]): void {
    for (const name of names) if (this.#bound.mayPairInitial(name, totals)) wanted.push(name);
  }
}

const NO_RUNS: readonly JoinedRun[] = [];
const NO_NAMES = new Uint32Array(0);

/**
 * What was joined for one word is that word in another writing. It is paired with another word of the
 * name only where that is like it, and with a run that is written like it.
 */
function inDoubt(words: readonly PersonWord[], runs: readonly JoinedRun[]): readonly PersonWord[] {
  return words.filter(({ joined, joinedAs }, at) => {
    if (joined.size === 0) return false;
    const isLike = ({ text }: PersonWord, other: number) =>
      other !== at && joinedAs.some((one) => partSimilarity(text, one) > 0);
    return runs.length > 0 || words.some(isLike);
  });
}

/** Adds the names that a word or a run leads to, of which `supported` holds. */
function addNames(
  words: readonly PersonWord[],
  runs: readonly JoinedRun[],
  supported: Supported | undefined,
  wanted: number[],
): void {
  for (const { names } of [...words, ...runs]) {
    for (const name of names) if (!supported || supported(name)) wanted.push(name);
  }
}
