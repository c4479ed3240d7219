import type { ColumnReader, ColumnWriter } from './columns.ts';

/** Writes the distinct words of names, with the names that each stands in and how often. */
export function writeWordTable(
  columns: ColumnWriter,
  name: string,
  words: ReadonlyMap<string, readonly number[]>,
): void {
  const starts = new Uint32Array(words.size + 1);
  const names: number[] = [];
  let at = 0;
  for (const inNames of words.values()) {
    for (const one of inNames) names.push(one);
    starts[++at] = names.length;
  }
  columns.putTexts(`${name}.words`, [...words.keys()]);
  columns.put(`${name}.starts`, starts);
  columns.put(`${name}.names`, Uint32Array.from(names));
}

/** The distinct words of listed names. */
export class WordTable {
  readonly words: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #starts: Uint32Array;
  readonly #names: Uint32Array;

  constructor(columns: ColumnReader, name: string) {
    this.words = columns.texts(`${name}.words`);
    this.#numbers = new Map(this.words.map((word, number) => [word, number]));
    this.#starts = columns.uint32(`${name}.starts`);
    this.#names = columns.uint32(`${name}.names`);
  }

  /** Its number, from 0; undefined for a word that no name has. */
  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** The numbers of the names that have the word, ascending. */
  namesWith(word: number): Uint32Array {
    return this.#names.subarray(this.#starts[word] ?? 0, this.#starts[word + 1] ?? 0);
  }

  /** How many names have the word. */
  frequency(word: string): number {
    const number = this.#numbers.get(word);
    return number === undefined ? 0 : (this.#starts[number + 1] ?? 0) - (this.#starts[number] ?? 0);
  }
}
