import { partSimilarity } from '../../names/person/part-likeness.ts';
import { COMPLETE, CONFLICT, ENOUGH, MISSING, SPAN } from '../../names/person/word-comparison.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { JoinedParts, type JoinedRun } from './joined-parts.ts';
import { ListedParts } from './listed-parts.ts';
import { partsHash } from './person-columns.ts';
import { type Totals, totalsOf } from './person-totals.ts';
import { type PersonWord, PersonWords } from './person-words.ts';
import { MOST_COMPARED, placeIn, sharedBy } from './sorted-numbers.ts';
import type { WordTable } from './word-table.ts';

/** For what is lost by keeping nats in 32 bits. */
const ROUNDING = 1e-3;

/** Whether a name is wanted that is only near, because something else speaks for its entry. */
export type Supported = (name: number) => boolean;

/** A searched name. */
interface Searched {
  readonly words: readonly PersonWord[];
  readonly runs: readonly JoinedRun[];
  readonly totals: Totals;
  /** Words of which what was joined for them may be paired with another word or a run. */
  readonly inDoubt: readonly PersonWord[];
}

/** What one listed name may be worth. */
interface Most {
  /** Nats that the parts of both names can tell at most. */
  readonly evidence: number;
  /** Pairs that its parts may make with words and runs, particles apart. */
  readonly pairs: number;
}

/** Of a name that is not judged by its words. */
const ANYTHING: Most = { evidence: Number.POSITIVE_INFINITY, pairs: Number.POSITIVE_INFINITY };

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
  readonly #listed: ListedParts;
  readonly #counted: Uint8Array;
  /** First letters of the parts of each name, and its initials. */
  readonly #firsts: Uint32Array;
  readonly #initials: Uint32Array;
  readonly #weight: WordWeight;

  constructor(columns: ColumnReader, table: WordTable, weight: WordWeight) {
    this.#firsts = columns.uint32('person.firsts');
    this.#initials = columns.uint32('person.initials');
    this.words = new PersonWords(columns, table, weight);
    this.#joined = new JoinedParts(columns, table);
    this.#listed = new ListedParts(columns, table, weight);
    this.#weight = weight;
    this.#sameParts = new HashPostings(columns, 'person.parts');
    this.#counted = columns.uint8('person.counted');
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
    const wanted = inPairs ? this.#withTwo(words, runs, totals) : [];
    if (supported || !inPairs) addNames(words, runs, inPairs ? supported : undefined, wanted);
    if (wanted.length === 0) return;
    const searched = { words, runs, totals, inDoubt: inDoubt(words, runs) };
    const asked = ENOUGH + (possible - 0.5) * SPAN - ROUNDING;
    const askedNear = ENOUGH + (near - 0.5) * SPAN - ROUNDING;
    for (const name of new Set(wanted)) {
      const { evidence, pairs } = this.#mostOf(name, searched);
      // One pair of parts that are names is not enough, however rare, where this name has more.
      const enough = evidence >= asked && (!needsTwo || pairs > 1);
      if (enough || (evidence >= askedNear && supported?.(name))) found.add(name);
    }
  }

  /** The names that two words or runs lead to, or one and an initial. */
  #withTwo(words: readonly PersonWord[], runs: readonly JoinedRun[], totals: Totals): number[] {
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
    for (const { joined } of inDoubt(words, runs)) wanted.push(...joined);
    return wanted;
  }

  /** Of these names those with an initial for one of the words, or a part for one of the initials. */
  #addByInitials(names: Uint32Array, { firsts, letters }: Totals, wanted: number[]): void {
    for (const name of names) {
      const fitting =
        ((this.#initials[name] ?? 0) & firsts) | ((this.#firsts[name] ?? 0) & letters);
      if (fitting !== 0) wanted.push(name);
    }
  }

  #mostOf(name: number, { words, runs, totals, inDoubt }: Searched): Most {
    if (inDoubt.some(({ joined }) => joined.has(name))) return ANYTHING;
    const byWords = this.#mostByWords(name, words);
    let told = byWords.told + totals.anywhere;
    let { pairs } = byWords;
    let matched = pairs;
    // Parts of the listed name that are joined are fewer than were counted.
    let fewer = words.some(({ joined }) => joined.has(name));
    for (const run of runs) {
      if (placeIn(run.names, name) < 0) continue;
      // A run counts for what it tells beyond the pairs of its own words, which are none beside it.
      const inside = this.#mostByWords(name, words.slice(run.from, run.to + 1));
      const isInParts = placeIn(run.inParts, name) >= 0;
      const byParts = isInParts ? this.#weight(run.text) : 0;
      const most = Math.max(byParts, this.#listed.mostToldBy(run.text, name));
      told += Math.max(0, most - inside.told);
      if (inside.pairs === 0) pairs += 1;
      matched += run.to - run.from + 1 - inside.pairs;
      fewer ||= isInParts;
    }
    const here = Math.max(0, totals.counted - matched - totals.mayPair);
    const there = Math.max(0, (this.#counted[name] ?? 0) - pairs - totals.mayPair);
    return { evidence: told + (fewer ? COMPLETE : besides(here, there)), pairs };
  }

  #mostByWords(name: number, words: readonly PersonWord[]) {
    const [initials, firsts] = [this.#initials[name] ?? 0, this.#firsts[name] ?? 0];
    let [told, pairs] = [0, 0];
    for (const word of words) {
      const place = placeIn(word.names, name);
      const letters = word.text.length === 1 ? firsts : initials;
      const byInitial = (word.first & letters) === 0 ? 0 : word.initialRarity;
      if (place >= 0 || byInitial > 0) pairs += 1;
      told += Math.max(byInitial, place < 0 ? 0 : (word.told[place] ?? 0));
    }
    return { told, pairs };
  }
}

/** What parts of either name without a counterpart take off, or completeness adds. */
function besides(here: number, there: number): number {
  if (here + there === 0) return COMPLETE;
  const against = Math.min(here, there);
  return -(against * CONFLICT + (Math.max(here, there) - against) * MISSING);
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
