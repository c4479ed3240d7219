import { letterSet } from '../../foundation/letter-set.ts';
import { initialRarity } from '../../names/background/name-rarity.ts';
import { MOST_OF_PARTICLE, toldBy } from '../../names/person/part-evidence.ts';
import { likenessOf } from '../../names/person/part-likeness.ts';
import { misspelt } from '../../names/person/slip.ts';
import { areJoinedAs } from '../../names/person/split-parts.ts';
import { isNamePart, isOptional } from '../../names/romanization/name-particles.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { NearWords } from './near-words.ts';
import { ownPartKeys, searchedKeys } from './part-keys.ts';
import { recentLists } from './recent-lists.ts';
import { sortedNumbers } from './sorted-numbers.ts';
import { hashOf } from './text-hash.ts';
import { WordTable } from './word-table.ts';

/** A part of a searched name, with the listed names that have a part like it. */
export interface PersonWord {
  readonly text: string;
  readonly hash: number;
  /** Whether the word is a name by itself, and no initial: `al` and `J` are not. */
  readonly leads: boolean;
  /** Whether a name counts as the same without it. */
  readonly optional: boolean;
  /** Its first letter, as a bit, and nats that this tells as an initial. */
  readonly first: number;
  readonly initialRarity: number;
  /** Nats that a particle can tell with any name. */
  readonly anywhere: number;
  /** Numbers of the listed names that have a part like it, ascending, and nats that this tells at most. */
  readonly names: Uint32Array;
  readonly told: Float32Array;
  /** Of these, those in which several parts together are the word, and how they write it. */
  readonly joined: ReadonlySet<number>;
  readonly joinedAs: readonly string[];
  /** Of these, those that have initials. */
  readonly initialed: Uint32Array;
}

type LeadsTo = Pick<PersonWord, 'names' | 'told' | 'joined' | 'joinedAs' | 'initialed'>;

/** Two slips leave the first letter, see `slip.ts`. */
const mayHaveTwoSlips = (_: number, sameFirst: boolean) => sameFirst;
const NO_NAMES = new Uint32Array(0);
const NOTHING = new Float32Array(0);
const NONE: ReadonlySet<number> = new Set();
const NO_TEXTS: readonly string[] = [];
const NOWHERE: LeadsTo = {
  names: NO_NAMES,
  told: NOTHING,
  joined: NONE,
  joinedAs: NO_TEXTS,
  initialed: NO_NAMES,
};

/** Looks parts of names up, each once. */
export class PersonWords {
  readonly #table: WordTable;
  readonly #near: NearWords;
  readonly #keys: HashPostings;
  readonly #runs: HashPostings;
  readonly #joined: WordTable;
  readonly #joinedKeys: HashPostings;
  readonly #weight: WordWeight;
  readonly #keysOf: (text: string) => readonly string[];
  readonly #initials: Uint32Array;
  readonly #known = recentLists<PersonWord>(({ names }) => names.length);

  constructor(columns: ColumnReader, table: WordTable, weight: WordWeight) {
    this.#table = table;
    this.#keysOf = searchedKeys(columns.uint8('person.arabic')[0] === 1);
    this.#weight = weight;
    this.#initials = columns.uint32('person.initials');
    this.#near = new NearWords(columns, 'person.near', table.words);
    this.#keys = new HashPostings(columns, 'person.keys');
    this.#runs = new HashPostings(columns, 'person.runs');
    this.#joined = new WordTable(columns, 'person.joined');
    this.#joinedKeys = new HashPostings(columns, 'person.joinedKeys');
  }

  /** `text` is a folded part, as a prepared name has it in its core. */
  lookUp(text: string): PersonWord {
    return this.#known.get(text) ?? this.#known.set(text, this.#read(text));
  }

  // One literal: words are looked at in the innermost loops, and others that are put together of several
  // objects would each have a shape of their own.
  #read(text: string): PersonWord {
    const initial = text.length === 1;
    const leads = !initial && isNamePart(text);
    const to = initial ? NOWHERE : this.#leadsTo(text, leads);
    return {
      text,
      hash: hashOf(text),
      leads,
      optional: isOptional(text),
      first: letterSet(text.charAt(0)),
      initialRarity: initialRarity(text.charAt(0)),
      anywhere: initial || leads ? 0 : MOST_OF_PARTICLE,
      names: to.names,
      told: to.told,
      joined: to.joined,
      joinedAs: to.joinedAs,
      initialed: to.initialed,
    };
  }

  #leadsTo(text: string, leads: boolean): LeadsTo {
    const told = new Map<number, number>();
    const add = (name: number, nats: number) => {
      if ((told.get(name) ?? -1) < nats) told.set(name, nats);
    };
    const keys = this.#keysOf(text);
    for (const number of leads ? this.#wordsLike(text, keys) : []) {
      const nats = toldBy(text, this.#table.words.at(number), this.#weight);
      for (const name of this.#table.namesWith(number)) add(name, nats);
    }
    const { joined, joinedAs } = this.#joinedFor(text, keys);
    for (const name of joined) add(name, this.#weight(text));
    const names = sortedNumbers(told.keys());
    return {
      names,
      told: names.length === 0 ? NOTHING : Float32Array.from(names, (name) => told.get(name) ?? 0),
      joined,
      joinedAs,
      initialed: sortedNumbers(names.filter((name) => this.#initials[name] !== 0)),
    };
  }

  /** A word without a key in common can only be this one misspelt. */
  #wordsLike(text: string, joinedKeys: readonly string[]): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (const key of [...ownPartKeys(text), ...joinedKeys]) {
      for (const number of this.#keys.under(hashOf(key))) numbers.add(number);
    }
    for (const number of numbers) {
      if (!likenessOf(text, this.#table.words.at(number))) numbers.delete(number);
    }
    for (const number of this.#near.near(text, mayHaveTwoSlips)) {
      if (!numbers.has(number) && misspelt(text, this.#table.words.at(number))) numbers.add(number);
    }
    return numbers;
  }

  #joinedFor(text: string, keys: readonly string[]): Pick<PersonWord, 'joined' | 'joinedAs'> {
    const equal = this.#runs.under(hashOf(text));
    const writings = new Set<number>();
    for (const key of keys) {
      for (const number of this.#joinedKeys.under(hashOf(key))) writings.add(number);
    }
    const others = [...writings].filter((one) => areJoinedAs(this.#joined.words.at(one), text));
    if (equal.length + others.length === 0) return { joined: NONE, joinedAs: NO_TEXTS };
    return {
      joined: new Set([...equal, ...others.flatMap((one) => [...this.#joined.namesWith(one)])]),
      joinedAs: [...new Set([text, ...others.map((one) => this.#joined.words.at(one))])],
    };
  }
}
