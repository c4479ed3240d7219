import { Buffer } from 'node:buffer';
import type { ColumnReader, ColumnWriter } from './columns.ts';
import { firstSlot, nextSlot, slotsFor } from './hash-slots.ts';
import { hashOf } from './text-hash.ts';

/** Writes texts, which `TextColumn` reads one by one; of equal ones the first has the number. */
export function writeTexts(columns: ColumnWriter, name: string, texts: readonly string[]): void {
  const parts = texts.map((text) => Buffer.from(text));
  const starts = new Uint32Array(texts.length + 1);
  for (const [at, { length }] of parts.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  columns.put(`${name}.bytes`, Uint8Array.from(Buffer.concat(parts)));
  columns.put(`${name}.starts`, starts);
  columns.put(`${name}.slots`, slotsFor(Uint32Array.from(texts, hashOf)));
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
    this.#starts = columns.uint32(`${name}.starts`);
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

  /** The number of a text; undefined for one that is not there. */
  numberOf(text: string): number | undefined {
    const hash = hashOf(text);
    for (let slot = firstSlot(this.#slots, hash); ; slot = nextSlot(this.#slots, slot)) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return undefined;
      if (this.at(number) === text) return number;
    }
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let number = 0; number < this.length; number++) yield this.at(number);
  }
}
