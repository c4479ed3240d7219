import { SpellingTree } from './spelling-tree.ts';
import type { Place } from './syllable-model.ts';

/** What pieces of a name are put together of in a spelling system: an initial, a vowel, a final. */
export interface Parts {
  readonly initials: Iterable<string>;
  readonly medials: Iterable<string>;
  readonly finals: Iterable<string>;
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
    this.#initials = new SpellingTree(parts.flatMap(({ initials }) => [...initials]));
    this.#medials = new SpellingTree(parts.flatMap(({ medials }) => [...medials]));
    this.#finals = new SpellingTree(parts.flatMap(({ finals }) => [...finals]));
    this.#whole = new SpellingTree(whole);
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
  const { length } = text;
  const plan = new Uint32Array(length);
  /** Pieces that are needed from a place to the end. */
  const pieces = new Uint8Array(length + 1).fill(most + 1);
  pieces[length] = 0;
  for (let from = length - 1; from >= 0; from--) {
    let fitting = 0;
    for (let rest = composition.lengthsAt(text, from); rest !== 0; rest &= rest - 1) {
      const piece = lowest(rest);
      const needed = 1 + (pieces[from + piece] ?? 0);
      if (needed > most) continue;
      fitting |= 1 << piece;
      pieces[from] = Math.min(pieces[from] ?? needed, needed);
    }
    plan[from] = fitting;
  }
  return (pieces[0] ?? 0) <= most ? plan : undefined;
}
