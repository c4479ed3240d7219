/** What pieces of a given name are put together of in a spelling system: an initial, a vowel, a final. */
export interface Parts {
  readonly initials: Iterable<string>;
  readonly medials: Iterable<string>;
  readonly finals: Iterable<string>;
}

/** Letters that go on from one to the next, and whether a spelling ends there. */
interface Letters {
  readonly next: Map<number, Letters>;
  ends: boolean;
}

/** Longer pieces are read by no system. */
const LONGEST = 30;

/**
 * Which pieces a spelling system may read, by the spellings of its tables: so that a word is not cut where
 * no piece can end. It knows no probabilities, and holds more pieces than the system reads.
 */
export class Composition {
  readonly #initials: Letters;
  readonly #medials: Letters;
  readonly #finals: Letters;
  readonly #whole: Letters;

  /** Of several tables of parts any may stand together; `whole` are spellings of whole syllables. */
  constructor(parts: readonly Parts[], whole: Iterable<string> = []) {
    this.#initials = letterTree(parts.flatMap(({ initials }) => [...initials]));
    this.#medials = letterTree(parts.flatMap(({ medials }) => [...medials]));
    this.#finals = letterTree(parts.flatMap(({ finals }) => [...finals]));
    this.#whole = letterTree(whole);
  }

  /** Of a piece that begins at `from` the places that it may end before, as bits: 1 for `from + 1`. */
  endsFrom(text: string, from: number): number {
    let ends = bitsFrom(this.#whole, text, from);
    for (const medial of placesAfter(this.#initials, text, from)) {
      for (const final of placesAfter(this.#medials, text, medial)) {
        for (const end of placesAfter(this.#finals, text, final)) ends |= bitOf(from, end);
      }
    }
    return ends;
  }
}

const bitOf = (from: number, end: number) =>
  end > from && end - from <= LONGEST ? 1 << (end - from - 1) : 0;

function bitsFrom(tree: Letters, text: string, from: number): number {
  let bits = 0;
  for (const end of placesAfter(tree, text, from)) bits |= bitOf(from, end);
  return bits;
}

/** Where the spellings of a tree may end that begin at `from`. */
function placesAfter(tree: Letters, text: string, from: number): number[] {
  const places: number[] = [];
  let letters: Letters | undefined = tree;
  for (let at = from; letters; at++) {
    if (letters.ends) places.push(at);
    letters = at < text.length ? letters.next.get(text.charCodeAt(at)) : undefined;
  }
  return places;
}

function letterTree(spellings: Iterable<string>): Letters {
  const tree: Letters = { next: new Map(), ends: false };
  for (const spelling of spellings) {
    let letters = tree;
    for (let at = 0; at < spelling.length; at++) {
      const code = spelling.charCodeAt(at);
      let next = letters.next.get(code);
      if (!next) {
        next = { next: new Map(), ends: false };
        letters.next.set(code, next);
      }
      letters = next;
    }
    letters.ends = true;
  }
  return tree;
}

/** What is worked out when it is first asked for: the tables take a millisecond that most runs need not spend. */
export function once<Value>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= work();
    return value;
  };
}

const PLAIN = /^[a-z]+$/u;

/**
 * The places where a part of a given name can be cut into at most `most` pieces, as bits for each place
 * (see `endsFrom`); undefined where it cannot. Letters with marks are not planned: see `isPlain`.
 */
export function planCuts(
  composition: Composition,
  part: string,
  most: number,
): Uint32Array | undefined {
  const { length } = part;
  const plan = new Uint32Array(length);
  /** Pieces that are needed from a place to the end. */
  const pieces = new Uint8Array(length + 1).fill(most + 1);
  pieces[length] = 0;
  for (let from = length - 1; from >= 0; from--) {
    let ends = composition.endsFrom(part, from);
    for (let bit = 0, rest = ends; rest !== 0; bit++, rest >>>= 1) {
      if ((rest & 1) === 0) continue;
      const needed = 1 + (pieces[from + bit + 1] ?? 0);
      if (needed > most) ends &= ~(1 << bit);
      else pieces[from] = Math.min(pieces[from] ?? needed, needed);
    }
    plan[from] = ends;
  }
  return (pieces[0] ?? 0) <= most ? plan : undefined;
}

/** Whether the letters of a part are those that spellings are made of, without marks. */
export function isPlain(part: string): boolean {
  return PLAIN.test(part);
}
