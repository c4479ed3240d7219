import type { Readability } from '../../names/korean/readability.ts';
import { type Cutting, MOST_SYLLABLES } from '../../names/korean/segmentation.ts';
import { type Bits, both, either } from './sequence-bits.ts';
import type { SyllableSieve } from './syllable-sieve.ts';

/**
 * Listed readings that a word may be part of as a part of the given name, by the place of its first
 * syllable (from 1) and its length: all of it, or with one syllable left out.
 */
export interface GivenBits {
  readonly whole: readonly (readonly Bits[])[];
  readonly shortened: readonly (readonly Bits[])[];
  /** Those of which the word is the whole given name, and those of which it begins it as it stands. */
  readonly alone: Bits;
  readonly first: Bits;
}

/** Looks words up as parts of given names, each once. */
export class GivenReadings {
  readonly #sieve: SyllableSieve;
  readonly #shortened: boolean;
  readonly #known = new WeakMap<Readability, GivenBits>();

  /** `shortened`: also with one syllable less. */
  constructor(sieve: SyllableSieve, shortened: boolean) {
    this.#sieve = sieve;
    this.#shortened = shortened;
  }

  of(readability: Readability): GivenBits {
    let bits = this.#known.get(readability);
    if (!bits) {
      bits = this.#read(readability);
      this.#known.set(readability, bits);
    }
    return bits;
  }

  #read({ given, misspeltGiven }: Readability): GivenBits {
    const whole: Bits[][] = [[], [], [], []];
    const shortened: Bits[][] = [[], [], [], []];
    for (let place = 1; place <= MOST_SYLLABLES; place++) {
      for (const cutting of [...given, ...misspeltGiven]) {
        this.#add(whole, cutting, place);
        if (!this.#shortened) continue;
        for (const rest of withoutOne(cutting)) this.#add(shortened, rest, place);
      }
    }
    const first = (whole[1] ?? []).reduce(either, null);
    return { whole, shortened, alone: this.#alone(whole, shortened), first };
  }

  #alone(whole: readonly (readonly Bits[])[], shortened: readonly (readonly Bits[])[]): Bits {
    let all: Bits = null;
    for (let length = 1; length <= MOST_SYLLABLES; length++) {
      const some = either(whole[1]?.[length] ?? null, shortened[1]?.[length] ?? null);
      if (some) all = either(all, both(some, this.#sieve.ofLength(1 + length)));
    }
    return all;
  }

  #add(table: Bits[][], cutting: Cutting, place: number): void {
    let bits: Bits | undefined;
    for (const [at, syllable] of cutting.entries()) {
      const here = this.#sieve.sequencesWith(syllable, place + at);
      bits = bits === undefined ? here : both(bits, here);
      if (bits === null) return;
    }
    const row = table[place];
    if (row && bits) row[cutting.length] = either(row[cutting.length] ?? null, bits);
  }
}

function withoutOne(cutting: Cutting): readonly Cutting[] {
  return cutting.length < 2
    ? []
    : cutting.map((_, left) => cutting.filter((__, at) => at !== left));
}
