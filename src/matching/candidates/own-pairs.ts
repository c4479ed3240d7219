import type { ColumnReader } from './columns.ts';
import type { OrganisationWord } from './organisation-words.ts';
import { placeIn, sharedBy } from './sorted-numbers.ts';

/** Finds the organisations that share two words with a name of nothing but words of its own. */
export class OwnPairs {
  /** Whether a word stands twice in a listed name. */
  readonly #repeats: Uint8Array;

  constructor(columns: ColumnReader) {
    this.#repeats = columns.uint8('organisation.repeats');
  }

  /** The numbers of the listed names in which two of the words may have counterparts; some several times. */
  namesWithTwo(own: readonly OrganisationWord[]): readonly number[] {
    const names: number[] = [];
    for (const [at, word] of own.entries()) {
      for (let other = at + 1; other < own.length; other++) {
        const second = own[other] ?? word;
        if (second === word) this.#addWithSeveral(word, names);
        else sharedBy(word.names, second.names, names);
      }
    }
    return names;
  }

  /** Those with two counterparts of a word that stands twice. */
  #addWithSeveral({ names, several }: OrganisationWord, found: number[]): void {
    for (const name of names) {
      if (this.#repeats[name] === 1 || several.has(name)) found.push(name);
    }
  }
}

/** Whether one of a name's own words may be paired with more than a common word that it misspells. */
export function isPairedAsOwn(own: readonly OrganisationWord[], name: number): boolean {
  return own.some(({ asOwn }) => placeIn(asOwn, name) >= 0);
}
