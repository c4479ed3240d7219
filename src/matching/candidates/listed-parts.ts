import { toldBy } from '../../names/person/part-evidence.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import type { WordTable } from './word-table.ts';

/** The parts of each listed name of a person. */
export class ListedParts {
  readonly #table: WordTable;
  readonly #weight: WordWeight;
  readonly #starts: Uint32Array;
  readonly #words: Uint32Array;

  constructor(columns: ColumnReader, table: WordTable, weight: WordWeight) {
    this.#table = table;
    this.#weight = weight;
    this.#starts = columns.uint32('person.partStarts');
    this.#words = columns.uint32('person.partWords');
  }

  /** Nats that a part of a searched name tells at most with a single one of the name's, from 0. */
  mostToldBy(text: string, name: number): number {
    let most = 0;
    const end = this.#starts[name + 1] ?? 0;
    for (let at = this.#starts[name] ?? 0; at < end; at++) {
      const listed = this.#table.words.at(this.#words[at] ?? 0);
      most = Math.max(most, toldBy(text, listed, this.#weight));
    }
    return most;
  }
}
