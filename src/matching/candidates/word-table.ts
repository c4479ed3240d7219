import type { ColumnReader, ColumnWriter } from './columns.ts';
import { TextColumn, writeTexts } from './text-column.ts';

/** Writes the distinct words of names, with the names that each stands in. */
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
  writeTexts(columns, `${name}.words`, [...words.keys()]);
  columns.put(`${name}.starts`, starts);
  columns.put(`${name}.names`, Uint32Array.from(names));
}

/** The distinct words of listed names. */
export class WordTable {
  readonly words: TextColumn;
  readonly #starts: Uint32Array;
  readonly #names: Uint32Array;

  constructor(columns: ColumnReader, name: string) {
    this.words = new TextColumn(columns, `${name}.words`);
    this.#starts = columns.uint32(`${name}.starts`);
    this.#names = columns.uint32(`${name}.names`);
  }

  /** The numbers of the names that have the word of this number, ascending. */
  namesWith(word: number): Uint32Array {
    return this.#names.subarray(this.#starts[word] ?? 0, this.#starts[word + 1] ?? 0);
  }

  /** The numbers of the names that have the word, ascending. */
  namesOf(word: string): Uint32Array {
    const number = this.words.numberOf(word);
    return number === undefined ? NONE : this.namesWith(number);
  }
}

const NONE = new Uint32Array(0);
