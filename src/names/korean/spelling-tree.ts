const FIRST = 'a'.charCodeAt(0);
const LETTERS = 26;

/** Spellings in plain letters, to be found at any place of a text; those with other signs are left out. */
export class SpellingTree {
  /** For each node and letter the node that follows, 0 for none; the root is node 0. */
  readonly #next: Int32Array;
  readonly #ends: Uint8Array;

  constructor(spellings: Iterable<string>) {
    const next: number[] = new Array<number>(LETTERS).fill(0);
    const ends: number[] = [0];
    for (const spelling of spellings) {
      if (!PLAIN.test(spelling)) continue;
      let node = 0;
      for (let at = 0; at < spelling.length; at++) {
        const place = node * LETTERS + spelling.charCodeAt(at) - FIRST;
        if (!next[place]) {
          next[place] = ends.length;
          ends.push(0);
          for (let letter = 0; letter < LETTERS; letter++) next.push(0);
        }
        node = next[place] ?? 0;
      }
      ends[node] = 1;
    }
    this.#next = Int32Array.from(next);
    this.#ends = Uint8Array.from(ends);
  }

  /** The lengths of the spellings that begin at `from` in a plain text, as bits: 1 for none at all. */
  lengthsAt(text: string, from: number): number {
    let lengths = this.#ends[0] ?? 0;
    let node = 0;
    for (let at = from; at < text.length; at++) {
      node = this.#next[node * LETTERS + text.charCodeAt(at) - FIRST] ?? 0;
      if (node === 0) break;
      if (this.#ends[node] === 1) lengths |= 1 << (at + 1 - from);
    }
    return lengths;
  }
}

const PLAIN = /^[a-z]{0,30}$/u;

/** Whether a text has no other letters than `SpellingTree` knows. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}
