import type { ColumnReader, ColumnWriter } from './columns.ts';
import { firstSlot, nextSlot, slotsFor } from './hash-slots.ts';

/** Numbers below this can be posted. */
const MOST_NUMBERS = 2 ** 21;

/** Collects numbers under hashes of 32 bits. */
export class PostingsBuilder {
  #pairs = new Float64Array(1024);
  #count = 0;

  /** `number` from 0, below 2^21. */
  add(hash: number, number: number): void {
    if (number >= MOST_NUMBERS) throw new RangeError(`${number} is no number of a name`);
    if (this.#count === this.#pairs.length) {
      const larger = new Float64Array(this.#count * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#count++] = hash * MOST_NUMBERS + number;
  }

  /** Writes what `HashPostings` reads, as columns whose names begin with `name`. */
  write(columns: ColumnWriter, name: string): void {
    const pairs = this.#pairs.subarray(0, this.#count).sort();
    const hashes: number[] = [];
    const starts: number[] = [];
    const numbers = new Uint32Array(pairs.length);
    let count = 0;
    let last = -1;
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at] ?? 0;
      if (at > 0 && pair === pairs[at - 1]) continue;
      const hash = Math.floor(pair / MOST_NUMBERS);
      if (hash !== last) {
        hashes.push(hash);
        starts.push(count);
        last = hash;
      }
      numbers[count++] = pair % MOST_NUMBERS;
    }
    starts.push(count);
    const distinct = Uint32Array.from(hashes);
    columns.put(`${name}.hashes`, distinct);
    columns.put(`${name}.starts`, Uint32Array.from(starts));
    columns.put(`${name}.numbers`, numbers.slice(0, count));
    columns.put(`${name}.slots`, slotsFor(distinct));
  }
}

/** Numbers under hashes, in typed arrays: opened, not built. */
export class HashPostings {
  readonly #numbers: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #slots: Uint32Array;

  constructor(columns: ColumnReader, name: string) {
    this.#hashes = columns.uint32(`${name}.hashes`);
    this.#starts = columns.uint32(`${name}.starts`);
    this.#numbers = columns.uint32(`${name}.numbers`);
    this.#slots = columns.uint32(`${name}.slots`);
  }

  /** All numbers posted under a hash, ascending. */
  under(hash: number): Uint32Array {
    for (let slot = firstSlot(this.#slots, hash); ; slot = nextSlot(this.#slots, slot)) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place < 0) return NONE;
      if (this.#hashes[place] === hash) {
        return this.#numbers.subarray(this.#starts[place], this.#starts[place + 1]);
      }
    }
  }
}

const NONE = new Uint32Array(0);
