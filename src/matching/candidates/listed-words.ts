import type { NameKind } from '../../names/prepared-name.ts';
import type { WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { KINDS } from './name-columns.ts';
import { hashOf } from './text-hash.ts';
import { WordTable } from './word-table.ts';
import { weightsInLists, weightsOfPersons } from './word-weight.ts';

/** What words of names of a kind weigh in comparisons with some lists. */
export type WeightOf = (kind: NameKind) => WordWeight;

/** The words of all listed names, and what they weigh. */
export class ListedWords {
  readonly #all: WordTable;
  readonly #runs: WordTable;
  readonly #joined: HashPostings;
  readonly #weights: Readonly<Record<NameKind, WordWeight>>;

  constructor(columns: ColumnReader) {
    const kinds = columns.uint8('kinds');
    const persons = new WordTable(columns, 'person.table');
    this.#all = new WordTable(columns, 'all.table');
    this.#runs = new WordTable(columns, 'run.table');
    this.#joined = new HashPostings(columns, 'person.runs');
    const inLists = weightsInLists({
      count: kinds.length,
      frequency: (word) => this.#all.namesOf(word).length,
    });
    const ofPersons = weightsOfPersons({
      count: kinds.filter((kind) => KINDS[kind] === 'person').length,
      frequency: (word) => persons.namesOf(word).length,
    });
    this.#weights = { person: ofPersons, organisation: inLists, craft: inLists };
  }

  /** Each once. */
  [Symbol.iterator](): Iterator<string> {
    return this.#all.words[Symbol.iterator]();
  }

  weightOf(kind: NameKind): WordWeight {
    return this.#weights[kind];
  }

  /** At least the numbers of the names of which a comparison may ask what this word weighs. */
  *namesWeighedBy(word: string): Iterable<number> {
    yield* this.#all.namesOf(word);
    yield* this.#runs.namesOf(word);
    yield* this.#joined.under(hashOf(word));
  }
}
