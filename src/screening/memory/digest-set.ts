import { DIGEST_BYTES } from './row-digest.ts';

const WORDS = DIGEST_BYTES / 4;

/** Digests that threads can ask for together: a hash table with open addressing in shared memory. */
export class DigestSet {
  /** The slots, four words each; one of zeros is empty. */
  readonly buffer: SharedArrayBuffer;
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(buffer: SharedArrayBuffer) {
    this.buffer = buffer;
    this.#slots = new Uint32Array(buffer);
    this.#mask = this.#slots.length / WORDS - 1;
  }

  /** Of digests that stand one behind the other. */
  static of(digests: Uint8Array): DigestSet {
    const count = digests.length / DIGEST_BYTES;
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
    const set = new DigestSet(new SharedArrayBuffer(slots * DIGEST_BYTES));
    for (let at = 0; at < digests.length; at += DIGEST_BYTES) {
      const words = wordsOf(digests.subarray(at, at + DIGEST_BYTES));
      set.#slots.set(words, set.#find(words));
    }
    return set;
  }

  has(digest: Uint8Array): boolean {
    const at = this.#find(wordsOf(digest));
    return !this.#isEmpty(at);
  }

  /** Where the words stand, or would. */
  #find(words: readonly [number, number, number, number]): number {
    const [a, b, c, d] = words;
    const slots = this.#slots;
    for (let slot = a & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * WORDS;
      const same =
        slots[at] === a && slots[at + 1] === b && slots[at + 2] === c && slots[at + 3] === d;
      if (same || this.#isEmpty(at)) return at;
    }
  }

  #isEmpty(at: number): boolean {
    const slots = this.#slots;
    return slots[at] === 0 && slots[at + 1] === 0 && slots[at + 2] === 0 && slots[at + 3] === 0;
  }
}

function wordsOf(digest: Uint8Array): [number, number, number, number] {
  const view = new DataView(digest.buffer, digest.byteOffset, DIGEST_BYTES);
  return [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12)];
}
