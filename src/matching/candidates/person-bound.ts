import { COMPLETE, CONFLICT, MISSING } from '../../names/person/word-comparison.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import type { JoinedRun } from './joined-parts.ts';
import { ListedParts } from './listed-parts.ts';
import type { Totals } from './person-totals.ts';
import type { PersonWord } from './person-words.ts';
import { placeIn } from './sorted-numbers.ts';
import type { WordTable } from './word-table.ts';

/** A searched name. */
export interface SearchedPerson {
  readonly words: readonly PersonWord[];
  readonly runs: readonly JoinedRun[];
  readonly totals: Totals;
  /** Words of which what was joined for them may be paired with another word or a run. */
  readonly inDoubt: readonly PersonWord[];
}

/** What one listed name may be worth. */
export interface Most {
  /** Nats that the parts of both names can tell at most. */
  readonly evidence: number;
  /** Pairs that its parts may make with words and runs, particles apart. */
  readonly pairs: number;
}

/** Of a name that is not judged by its words. */
const ANYTHING: Most = { evidence: Number.POSITIVE_INFINITY, pairs: Number.POSITIVE_INFINITY };

/**
 * Bounds what a searched name may be worth beside a listed person's. The rules of `comparePersonWords`
 * one by one: who changes one there changes its bound here.
 */
export class PersonBound {
  readonly #weight: WordWeight;
  readonly #listed: ListedParts;
  readonly #counted: Uint8Array;
  /** First letters of the parts of each name, and its initials. */
  readonly #firsts: Uint32Array;
  readonly #initials: Uint32Array;

  constructor(columns: ColumnReader, table: WordTable, weight: WordWeight) {
    this.#weight = weight;
    this.#listed = new ListedParts(columns, table, weight);
    this.#counted = columns.uint8('person.counted');
    this.#firsts = columns.uint32('person.firsts');
    this.#initials = columns.uint32('person.initials');
  }

  /** Whether a name has an initial for one of the words, or a part for one of the initials. */
  mayPairInitial(name: number, { firsts, letters }: Totals): boolean {
    const forInitial = (this.#firsts[name] ?? 0) & letters;
    return (((this.#initials[name] ?? 0) & firsts) | forInitial) !== 0;
  }

  mostOf(name: number, { words, runs, totals, inDoubt }: SearchedPerson): Most {
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
