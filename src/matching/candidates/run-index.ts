import { RecentMap } from '../../foundation/recent-map.ts';
import type { Run } from '../../names/organisation/organisation-name.ts';
import { wordSimilarity } from '../../names/organisation/word-similarity.ts';
import type { ColumnReader } from './columns.ts';
import { HashPostings } from './hash-postings.ts';
import { NearWords } from './near-words.ts';
import { SyllableSieve } from './syllable-sieve.ts';
import { hashOf } from './text-hash.ts';
import { WordTable } from './word-table.ts';

const MOST_KEPT = 5_000;
/** No pair of syllables of one word lies below, see `korean-word-comparison.ts`; less what is rounded. */
const LEAST = -1e-4;

/** Finds the organisations of which a distinctive word may be the same Korean word, or a translation. */
export class RunIndex {
  readonly #table: WordTable;
  readonly #near: NearWords;
  readonly #meanings: HashPostings;
  readonly #sieve: SyllableSieve;
  readonly #known = new RecentMap<string, Uint32Array>(MOST_KEPT);

  constructor(columns: ColumnReader) {
    this.#table = new WordTable(columns, 'run.table');
    this.#near = new NearWords(columns, 'run.near', this.#table.words);
    this.#meanings = new HashPostings(columns, 'run.meanings');
    this.#sieve = new SyllableSieve(columns, 'run', LEAST);
  }

  /** Numbers of the names that `compareRuns` may find a pair in for the run, ascending. */
  lookUp(run: Run): Uint32Array {
    const key = `${run.text} ${run.korean ? 'read' : ''} ${run.meanings.join(' ')}`;
    let names = this.#known.get(key);
    if (!names) {
      names = Uint32Array.from(this.#namesOf(run)).sort();
      this.#known.set(key, names);
    }
    return names;
  }

  #namesOf({ text, meanings, korean }: Run): ReadonlySet<number> {
    const found = new Set<number>();
    const addWord = (word: number) => {
      for (const name of this.#table.namesWith(word)) found.add(name);
    };
    for (const name of this.#table.namesOf(text)) found.add(name);
    for (const meaning of meanings) {
      for (const name of this.#meanings.under(hashOf(meaning))) found.add(name);
    }
    for (const { syllables } of korean?.readings ?? []) {
      this.#sieve.match(syllables, (name) => found.add(name));
    }
    for (const word of this.#near.near(text, () => true)) {
      if (wordSimilarity(text, this.#table.words.at(word)) > 0) addWord(word);
    }
    return found;
  }
}
