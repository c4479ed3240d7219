import { RecentMap } from '../../foundation/recent-map.ts';
import { likenessOf } from '../../names/person/part-likeness.ts';
import { MOST_PIECES } from '../../names/person/split-parts.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { searchedKeys } from './part-keys.ts';
import { MOST_JOINED } from './person-columns.ts';
import type { PersonWord } from './person-words.ts';
import { hashOf, joinedHash } from './text-hash.ts';
import type { WordTable } from './word-table.ts';

/** Words beside an initial that were met lately. */
const MOST_KEPT = 20_000;

/** Neighbouring parts of a searched name, and the listed names that may write them as one. */
export interface JoinedRun {
  readonly text: string;
  /** Ascending. */
  readonly names: Uint32Array;
  /** All names of which neighbouring parts together are the text, ascending. */
  readonly inParts: Uint32Array;
  /** The first and the last of the parts. */
  readonly from: number;
  readonly to: number;
}

/** Finds the listed names that write neighbouring parts of a searched one as one part. */
export class JoinedParts {
  readonly #table: WordTable;
  readonly #keys: HashPostings;
  readonly #spelt: HashPostings;
  readonly #runs: HashPostings;
  readonly #keysOf: (text: string) => readonly string[];
  readonly #besideInitial = new RecentMap<string, readonly Uint32Array[]>(MOST_KEPT);

  constructor(columns: ColumnReader, table: WordTable) {
    this.#table = table;
    this.#keysOf = searchedKeys(columns.uint8('person.arabic')[0] === 1);
    this.#keys = new HashPostings(columns, 'person.keys');
    this.#spelt = new HashPostings(columns, 'person.spelt');
    this.#runs = new HashPostings(columns, 'person.runs');
  }

  /** Of all runs of two parts and more; what a text leads to is looked up once. */
  runsOf(words: readonly PersonWord[]): readonly JoinedRun[] {
    const runs: JoinedRun[] = [];
    // What stands several times is looked up once; short names are nearly all, and take no map.
    const known = words.length > MOST_PIECES ? new Map<number, readonly Lead[]>() : undefined;
    const joining = words.filter(({ joined }) => joined.size > 0);
    for (let from = 0; from < words.length; from++) {
      let hash = words[from]?.hash ?? 0;
      for (let to = from + 1; to < from + MOST_JOINED; to++) {
        const next = words[to];
        if (!next) break;
        hash = joinedHash(hash, next.hash, next.text.length);
        const key = hash * MOST_JOINED + (to - from);
        const leads = known?.get(key) ?? this.#leadsOf(words, { from, to, hash }, joining);
        known?.set(key, leads);
        for (const lead of leads) runs.push({ ...lead, from, to });
      }
    }
    return runs;
  }

  #leadsOf(
    words: readonly PersonWord[],
    { from, to, hash }: Span,
    joining: readonly PersonWord[],
  ): readonly Lead[] {
    const spelt = this.#spelt.under(hash);
    const joined = joining.length === 0 ? NO_NAMES : this.#namesJoining(joining, hash);
    const pieces = to - from + 1;
    // Of a name that would be one part altogether no part is left to agree.
    const maySound = pieces <= MOST_PIECES && pieces < words.length;
    if (!maySound && spelt.length + joined.length === 0) return NO_LEADS;
    const text = textOf(words, from, to);
    const hasInitial = words.slice(from, to + 1).some((word) => word.text.length === 1);
    const sounding = maySound ? this.#namesSounding(text, hasInitial) : NO_LISTS;
    if (spelt.length + joined.length + sounding.length === 0) return NO_LEADS;
    return [spelt, joined, ...sounding]
      .filter((names) => names.length > 0)
      .map((names) => ({ names, text, inParts: this.#runs.under(hash) }));
  }

  /** Names whose parts together are this text too are joined only where another part here is alike. */
  #namesJoining(joining: readonly PersonWord[], hash: number): Uint32Array {
    return this.#runs.under(hash).filter((name) => joining.some(({ joined }) => joined.has(name)));
  }

  /** Initials are few, so that the same words stand beside one again and again. */
  #namesSounding(text: string, hasInitial: boolean): readonly Uint32Array[] {
    if (!hasInitial) return this.#findSounding(text);
    return this.#besideInitial.get(text) ?? this.#besideInitial.set(text, this.#findSounding(text));
  }

  /** Those that write it as one in another romanization, by their words. */
  #findSounding(text: string): readonly Uint32Array[] {
    const numbers = new Set<number>();
    for (const key of this.#keysOf(text)) {
      for (const number of this.#keys.under(hashOf(key))) numbers.add(number);
    }
    return [...numbers]
      .filter((number) => {
        const listed = this.#table.words.at(number);
        return listed !== text && likenessOf(text, listed) !== undefined;
      })
      .map((number) => this.#table.namesWith(number));
  }
}

type Lead = Pick<JoinedRun, 'names' | 'text' | 'inParts'>;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly hash: number;
}

const NO_NAMES = new Uint32Array(0);
const NO_LISTS: readonly Uint32Array[] = [];
const NO_LEADS: readonly Lead[] = [];

function textOf(words: readonly PersonWord[], from: number, to: number): string {
  let text = '';
  for (let at = from; at <= to; at++) text += words[at]?.text ?? '';
  return text;
}
