import { Buffer } from 'node:buffer';
import type { ColumnReader, ColumnWriter } from './columns.ts';
import { hashOf, scatter } from './text-hash.ts';

/** Of the slots of the hash table, so many are free. */
const SPACE = 2;

/** Writes distinct texts, which `TextColumn` reads one by one. */
export function writeTexts(columns: ColumnWriter, name: string, texts: readonly string[]): void {
  const parts = texts.map((text) => Buffer.from(text));
  const starts = new Uint32Array(texts.length + 1);
  for (const [at, { length }] of parts.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  let size = 16;
  while (size < texts.length * SPACE) size *= 2;
  const slots = new Uint32Array(size);
  for (const [number, text] of texts.entries()) {
    let slot = scatter(hashOf(text)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  }
  columns.put(`${name}.bytes`, Uint8Array.from(Buffer.concat(parts)));
  columns.put(`${name}.ends`, starts);
  columns.put(`${name}.slots`, slots);
}

/** Texts known by their number, from 0; each is decoded when it is asked for, once. */
export class TextColumn {
  readonly length: number;
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array;
  readonly #slots: Uint32Array;
  readonly #texts: (string | undefined)[];

  constructor(columns: ColumnReader, name: string) {
    const { buffer, byteOffset, byteLength } = columns.uint8(`${name}.bytes`);
    this.#bytes = Buffer.from(buffer, byteOffset, byteLength);
    this.#starts = columns.uint32(`${name}.ends`);
    this.#slots = columns.uint32(`${name}.slots`);
    this.length = this.#starts.length - 1;
    this.#texts = new Array<string | undefined>(this.length);
  }

  /** Empty for a number that there is not. */
  at(number: number): string {
    let text = this.#texts[number];
    if (text === undefined) {
      if (number < 0 || number >= this.length) return '';
      text = this.#bytes.toString('utf8', this.#starts[number], this.#starts[number + 1]);
      this.#texts[number] = text;
    }
    return text;
  }

  numberOf(text: string): number | undefined {
    const last = this.#slots.length - 1;
    for (let slot = scatter(hashOf(text)) & last; ; slot = (slot + 1) & last) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return undefined;
      if (this.at(number) === text) return number;
    }
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let number = 0; number < this.length; number++) yield this.at(number);
  }
}
