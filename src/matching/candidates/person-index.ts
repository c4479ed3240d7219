import { MOST_PIECES } from '../../names/person/split-parts.ts';
import { COMPLETE, CONFLICT, ENOUGH, MISSING, SPAN } from '../../names/person/word-comparison.ts';
import { isArabic } from '../../names/romanization/arabic-consonants.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { joinedPartKeys, spellingKeys } from './part-keys.ts';
import { MOST_JOINED, partsHash } from './person-columns.ts';
import { type PersonWord, PersonWords } from './person-words.ts';
import { hashOf, joinedHash } from './text-hash.ts';
import type { WordTable } from './word-table.ts';

/** For what is lost by keeping nats in 32 bits. */
const ROUNDING = 1e-3;

/** Parts of the listed name together are a part of this one, and the other way about. */
const JOINED_THERE = 1;
const JOINED_HERE = 2;

/** More parts are not counted. */
const MOST_PAIRS = 255;

/** Whether a name is wanted that is only near, because something else speaks for its entry. */
export type Supported = (name: number) => boolean;

/**
 * Finds the persons whose names may reach a score by their words. A name is left out only where the sum
 * of what its parts could tell at most stays below what `comparePersonWords` asks for.
 */
export class PersonIndex {
  readonly words: PersonWords;
  readonly #table: WordTable;
  readonly #keys: HashPostings;
  readonly #spelt: HashPostings;
  readonly #parts: HashPostings;
  readonly #counted: Uint8Array;
  readonly #initials: Uint32Array;
  readonly #told: Float32Array;
  readonly #pairs: Uint8Array;
  readonly #loose: Uint8Array;
  readonly #touched: Uint32Array;
  #haveArabic: boolean | undefined;
  #count = 0;

  constructor(columns: ColumnReader, table: WordTable, weight: WordWeight) {
    this.#table = table;
    this.words = new PersonWords(columns, table, weight);
    this.#keys = new HashPostings(columns, 'person.keys');
    this.#spelt = new HashPostings(columns, 'person.spelt');
    this.#parts = new HashPostings(columns, 'person.parts');
    this.#counted = columns.uint8('person.counted');
    this.#initials = columns.uint32('person.initials');
    const names = this.#counted.length;
    this.#told = new Float32Array(names);
    this.#pairs = new Uint8Array(names);
    this.#loose = new Uint8Array(names);
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
    for (const name of this.#parts.under(partsHash(words.map(({ hash }) => hash)))) found.add(name);
    for (const { names, told, joined } of words) {
      for (let at = 0; at < names.length; at++) this.#add(names[at] ?? 0, told[at] ?? 0);
      for (const name of joined) this.#loose[name] = (this.#loose[name] ?? 0) | JOINED_THERE;
    }
    if (words.length > 1) this.#addRuns(words);
    const totals = totalsOf(words);
    const asked = ENOUGH + (possible - 0.5) * SPAN - ROUNDING;
    const askedNear = ENOUGH + (near - 0.5) * SPAN - ROUNDING;
    for (let index = 0; index < this.#count; index++) {
      const name = this.#touched[index] ?? 0;
      const evidence = this.#mostEvidence(name, totals);
      const enough = evidence >= asked && this.#haveSeveral(name, totals);
      if (enough || (evidence >= askedNear && supported?.(name))) found.add(name);
      this.#told[name] = 0;
      this.#pairs[name] = 0;
      this.#loose[name] = 0;
    }
    this.#count = 0;
  }

  /** What the parts of both names can tell at most, in nats. */
  #mostEvidence(name: number, totals: Totals): number {
    const initials = (this.#initials[name] ?? 0) & totals.firsts;
    const byInitials = initials === 0 ? 0 : toldByInitials(initials, totals.words);
    const told = (this.#told[name] ?? 0) + totals.anywhere + byInitials;
    return told + this.#besides(name, totals);
  }

  /** One pair of parts is not enough, however rare, where this name has more. */
  #haveSeveral(name: number, totals: Totals): boolean {
    const joined = ((this.#loose[name] ?? 0) & JOINED_HERE) !== 0;
    return joined || totals.leading < 2 || this.#mostPairs(name, totals) > 1;
  }

  #mostPairs(name: number, { words, mayPair, firsts }: Totals): number {
    const initials = (this.#initials[name] ?? 0) & firsts;
    const byInitial = initials === 0 ? 0 : words.filter(({ first }) => first & initials).length;
    return (this.#pairs[name] ?? 0) + mayPair + byInitial;
  }

  #add(name: number, nats: number): void {
    const pairs = this.#pairs[name] ?? 0;
    if (pairs === 0) this.#touched[this.#count++] = name;
    if (pairs < MOST_PAIRS) this.#pairs[name] = pairs + 1;
    this.#told[name] = (this.#told[name] ?? 0) + nats;
  }

  /** What parts without a counterpart take off at least, or completeness adds. */
  #besides(name: number, totals: Totals): number {
    const loose = this.#loose[name] ?? 0;
    const pairs = this.#mostPairs(name, totals);
    const here = loose & JOINED_HERE ? 0 : Math.max(0, totals.counted - pairs);
    const there = loose === 0 ? Math.max(0, (this.#counted[name] ?? 0) - pairs) : 0;
    if (here + there === 0) return COMPLETE;
    const against = Math.min(here, there);
    return -(against * CONFLICT + (Math.max(here, there) - against) * MISSING);
  }

  /** Neighbouring parts that the listed name writes as one; each text once. */
  #addRuns(words: readonly PersonWord[]): void {
    const seen = new Set<number>();
    for (let from = 0; from < words.length; from++) {
      let hash = words[from]?.hash ?? 0;
      for (let to = from + 1; to < from + MOST_JOINED; to++) {
        const next = words[to];
        if (!next) break;
        hash = joinedHash(hash, next.hash, next.text.length);
        if (seen.has(hash)) continue;
        seen.add(hash);
        for (const name of this.#spelt.under(hash)) this.#addJoined(name);
        // Of a name that would be one part altogether no part is left to agree.
        const pieces = to - from + 1;
        if (pieces <= MOST_PIECES && pieces < words.length) this.#addSounds(words, from, to);
      }
    }
  }

  /** Those that it writes so in another romanization. */
  #addSounds(words: readonly PersonWord[], from: number, to: number): void {
    let text = '';
    for (let at = from; at <= to; at++) text += words[at]?.text ?? '';
    this.#haveArabic ??= [...this.#table.words].some(isArabic);
    const keys = this.#haveArabic || isArabic(text) ? joinedPartKeys : spellingKeys;
    for (const key of keys(text, 'searched')) {
      for (const word of this.#keys.under(hashOf(key))) {
        for (const name of this.#table.namesWith(word)) this.#addJoined(name);
      }
    }
  }

  #addJoined(name: number): void {
    this.#add(name, this.words.most);
    this.#loose[name] = (this.#loose[name] ?? 0) | JOINED_HERE;
  }
}

/** Of a searched name, whatever it is compared with. */
interface Totals {
  readonly words: readonly PersonWord[];
  /** Nats that words tell which stand in many names, and how many pairs these may make. */
  readonly anywhere: number;
  readonly mayPair: number;
  /** Words that are names by themselves, and words that count where they are left. */
  readonly leading: number;
  readonly counted: number;
  /** First letters, as bits. */
  readonly firsts: number;
}

function totalsOf(words: readonly PersonWord[]): Totals {
  let [anywhere, leading, counted, firsts] = [0, 0, 0, 0];
  for (const word of words) {
    anywhere += word.anywhere;
    firsts |= word.first;
    if (word.leads) leading += 1;
    if (!word.optional) counted += 1;
  }
  return { words, anywhere, mayPair: words.length - leading, leading, counted, firsts };
}

/** What initials of a listed name tell at most beside parts that begin so. */
function toldByInitials(initials: number, words: readonly PersonWord[]): number {
  return words.reduce(
    (told, { first, initialRarity }) => told + ((first & initials) === 0 ? 0 : initialRarity),
    0,
  );
}
