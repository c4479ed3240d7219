import { toldBy } from '../../names/person/part-evidence.ts';
import { likenessOf } from '../../names/person/part-likeness.ts';
import { MOST_PIECES } from '../../names/person/split-parts.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { searchedKeys } from './part-keys.ts';
import { MOST_JOINED } from './person-columns.ts';
import type { PersonWord } from './person-words.ts';
import { hashOf, joinedHash } from './text-hash.ts';
import type { WordTable } from './word-table.ts';

/** Neighbouring parts of a searched name, and the listed names that may write them as one. */
export interface JoinedRun {
  /** Ascending. */
  readonly names: Uint32Array;
  /** What the pair tells at most, in nats. */
  readonly nats: number;
  /** The first and the last of the parts. */
  readonly from: number;
  readonly to: number;
}

/** Finds the listed names that write neighbouring parts of a searched one as one part. */
export class JoinedParts {
  readonly #table: WordTable;
  readonly #weight: WordWeight;
  readonly #keys: HashPostings;
  readonly #spelt: HashPostings;
  readonly #runs: HashPostings;
  readonly #keysOf: (text: string) => readonly string[];

  constructor(columns: ColumnReader, table: WordTable, weight: WordWeight) {
    this.#table = table;
    this.#weight = weight;
    this.#keysOf = searchedKeys(columns.uint8('person.arabic')[0] === 1);
    this.#keys = new HashPostings(columns, 'person.keys');
    this.#spelt = new HashPostings(columns, 'person.spelt');
    this.#runs = new HashPostings(columns, 'person.runs');
  }

  /** Each text once. */
  runsOf(words: readonly PersonWord[]): readonly JoinedRun[] {
    const runs: JoinedRun[] = [];
    const seen: number[] = [];
    for (let from = 0; from < words.length; from++) {
      let hash = words[from]?.hash ?? 0;
      for (let to = from + 1; to < from + MOST_JOINED; to++) {
        const next = words[to];
        if (!next) break;
        hash = joinedHash(hash, next.hash, next.text.length);
        if (seen.includes(hash)) continue;
        seen.push(hash);
        this.#addSpelt(words, { from, to, hash }, runs);
        const pieces = to - from + 1;
        // Of a name that would be one part altogether no part is left to agree.
        if (pieces <= MOST_PIECES && pieces < words.length) {
          this.#addSounds(words, from, to, runs);
        }
      }
    }
    return runs;
  }

  /** Those that write it so. */
  #addSpelt(
    words: readonly PersonWord[],
    { from, to, hash }: { readonly from: number; readonly to: number; readonly hash: number },
    runs: JoinedRun[],
  ): void {
    const names = this.#spelt.under(hash);
    const joined = this.#namesJoining(words, hash);
    if (names.length + joined.length === 0) return;
    const nats = this.#weight(textOf(words, from, to));
    if (names.length > 0) runs.push({ names, nats, from, to });
    if (joined.length > 0) runs.push({ names: joined, nats, from, to });
  }

  /** Names whose parts together are this text too are joined only where another part here is alike. */
  #namesJoining(words: readonly PersonWord[], hash: number): Uint32Array {
    if (words.every(({ joined }) => joined.size === 0)) return NO_NAMES;
    return this.#runs.under(hash).filter((name) => words.some(({ joined }) => joined.has(name)));
  }

  /** Those that write it as one in another romanization. */
  #addSounds(words: readonly PersonWord[], from: number, to: number, runs: JoinedRun[]): void {
    const text = textOf(words, from, to);
    const numbers = new Set<number>();
    for (const key of this.#keysOf(text)) {
      for (const number of this.#keys.under(hashOf(key))) numbers.add(number);
    }
    for (const number of numbers) {
      const listed = this.#table.words.at(number);
      if (listed === text || !likenessOf(text, listed)) continue;
      const nats = toldBy(text, listed, this.#weight);
      runs.push({ names: this.#table.namesWith(number), nats, from, to });
    }
  }
}

const NO_NAMES = new Uint32Array(0);

function textOf(words: readonly PersonWord[], from: number, to: number): string {
  let text = '';
  for (let at = from; at <= to; at++) text += words[at]?.text ?? '';
  return text;
}
