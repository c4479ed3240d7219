import { SpellingTree } from './spelling-tree.ts';
import type { Place } from './syllable-model.ts';

/** What pieces of a name are put together of in a spelling system: an initial, a vowel, a final. */
export interface Parts {
  readonly initials: readonly string[];
  readonly medials: readonly string[];
  readonly finals: readonly string[];
}

/**
 * Which pieces in plain letters a spelling system may read, by the spellings of its tables: so that a word
 * is not cut where no piece can end. It knows no probabilities, and holds more pieces than the system
 * reads.
 */
export class Composition {
  readonly #initials: SpellingTree;
  readonly #medials: SpellingTree;
  readonly #finals: SpellingTree;
  readonly #whole: SpellingTree;

  /** Of several tables of parts any may stand together; `whole` are spellings of whole syllables. */
  constructor(parts: readonly Parts[], whole: Iterable<string> = []) {
    this.#initials = new SpellingTree(parts.flatMap(({ initials }) => initials));
    this.#medials = new SpellingTree(parts.flatMap(({ medials }) => medials));
    this.#finals = new SpellingTree(parts.flatMap(({ finals }) => finals));
    this.#whole = new SpellingTree(whole);
  }

  /** Whether a plain text may be one piece. */
  mayBe(text: string): boolean {
    return (this.lengthsAt(text, 0) & (1 << text.length)) !== 0;
  }

  /** The lengths that a piece which begins at `from` may have, as bits: 2 for a letter, 4 for two. */
  lengthsAt(text: string, from: number): number {
    let lengths = this.#whole.lengthsAt(text, from);
    for (let heads = this.#initials.lengthsAt(text, from); heads !== 0; heads &= heads - 1) {
      const head = lowest(heads);
      let vowels = this.#medials.lengthsAt(text, from + head);
      for (; vowels !== 0; vowels &= vowels - 1) {
        const open = head + lowest(vowels);
        lengths |= this.#finals.lengthsAt(text, from + open) << open;
      }
    }
    return lengths & ~1;
  }
}

/** The lowest bit that is set, from 0. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** For each place of a name worked out when it is first asked for: most runs meet no Korean name. */
export function composedBy(work: (place: Place) => Composition): (place: Place) => Composition {
  const known = new Map<Place, Composition>();
  return (place) => {
    let composition = known.get(place);
    if (!composition) {
      composition = work(place);
      known.set(place, composition);
    }
    return composition;
  };
}

/**
 * For each place of a plain text the lengths of the pieces that it can be cut into from there on, `most` at
 * most, as bits (see `lengthsAt`); undefined where it cannot be cut so.
 */
export function planCuts(
  composition: Composition,
  text: string,
  most: number,
): Uint32Array | undefined {
  const plan = new Uint32Array(text.length);
  const pieces = piecesToEnd(composition, text, (from, piece, needed) => {
    if (needed <= most) plan[from] = (plan[from] ?? 0) | (1 << piece);
  });
  return (pieces[0] ?? 0) <= most ? plan : undefined;
}

const MANY = 100;

/**
 * The fewest pieces that a plain text can be cut into from each place to its end, 100 where it cannot.
 * `found` is told of each piece that leads there, with how many are needed from its beginning on.
 */
export function piecesToEnd(
  composition: Composition,
  text: string,
  found?: (from: number, length: number, needed: number) => void,
): readonly number[] {
  const pieces = new Array<number>(text.length + 1).fill(MANY);
  pieces[text.length] = 0;
  for (let from = text.length - 1; from >= 0; from--) {
    for (let rest = composition.lengthsAt(text, from); rest !== 0; rest &= rest - 1) {
      const length = lowest(rest);
      const needed = 1 + (pieces[from + length] ?? MANY);
      pieces[from] = Math.min(pieces[from] ?? MANY, needed);
      found?.(from, length, needed);
    }
  }
  return pieces;
}

/** The same from its beginning up to each place. */
export function piecesFromStart(composition: Composition, text: string): readonly number[] {
  const pieces = new Array<number>(text.length + 1).fill(MANY);
  pieces[0] = 0;
  for (let from = 0; from < text.length; from++) {
    const needed = 1 + (pieces[from] ?? MANY);
    if (needed > MANY) continue;
    for (let rest = composition.lengthsAt(text, from); rest !== 0; rest &= rest - 1) {
      const end = from + lowest(rest);
      pieces[end] = Math.min(pieces[end] ?? MANY, needed);
    }
  }
  return pieces;
}
