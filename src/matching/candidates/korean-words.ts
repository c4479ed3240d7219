import type { Readability } from '../../names/korean/readability.ts';
import { haveJoinedSurname } from '../../names/korean/readability.ts';
import { mayAssimilate } from '../../names/korean/respelling.ts';
import { type Cutting, MOST_SYLLABLES } from '../../names/korean/segmentation.ts';
import type { Supported } from './person-index.ts';
import { type Bits, both, eachOf, either } from './sequence-bits.ts';
import type { SyllableSieve } from './syllable-sieve.ts';

/** A word as a searched name has it. */
export interface KoreanWord {
  readonly text: string;
  readonly readability: Readability;
}

/**
 * Listed readings that a word may be part of: as the surname; and as a part of the given name, by the
 * place of its first syllable (from 1) and its length, all of it or with one syllable left out.
 */
interface WordBits {
  readonly surname: Bits;
  readonly whole: readonly (readonly Bits[])[];
  readonly shortened: readonly (readonly Bits[])[];
}

const MOST_WORDS = 3;

/**
 * Finds Koreans by what is remembered of each word of a name: the listed readings of which every syllable
 * may be the one in its place. It finds what the readings of the whole name find, and may find more.
 */
export class KoreanWords {
  readonly #sieve: SyllableSieve;
  readonly #least: number;
  readonly #shortened: boolean;
  readonly #known = new WeakMap<Readability, WordBits>();

  /** `least` is the lowest log-ratio of a pair of syllables, in nats; `shortened`: also with one syllable less. */
  constructor(
    sieve: SyllableSieve,
    { least, shortened }: { readonly least: number; readonly shortened: boolean },
  ) {
    this.#sieve = sieve;
    this.#least = least;
    this.#shortened = shortened;
  }

  /** Whether the words can be searched for one by one: three at most, which leave each other as they are. */
  static areApart(words: readonly KoreanWord[]): boolean {
    if (words.length === 2) return true;
    const [a, b, c] = words;
    if (!a || !b || !c || words.length > MOST_WORDS) return false;
    const apart = !mayAssimilate(a.text, b.text) && !mayAssimilate(b.text, c.text);
    return apart && !haveJoinedSurname(words.map(({ text }) => text));
  }

  /** Adds the numbers of the names; `words` are apart. */
  find(words: readonly KoreanWord[], supported: Supported | undefined, found: Set<number>): void {
    const add = (bits: Bits) =>
      eachOf(bits, (sequence) => {
        for (const number of this.#sieve.numbersOf(sequence)) {
          if (!supported || supported(number)) found.add(number);
        }
      });
    const bits = words.map(({ readability }) => this.#bitsOf(readability));
    for (const [at, one] of bits.entries()) {
      if (!one.surname) continue;
      for (const [place, other] of bits.entries()) {
        // The third word is a first name from elsewhere, or there is none.
        if (place !== at) add(both(one.surname, this.#givenAlone(other)));
      }
      // Nobody writes the surname in the middle.
      const [first, second] = at === 0 ? [bits[1], bits[2]] : [bits[0], bits[1]];
      if (bits.length === MOST_WORDS && at !== 1 && first && second) {
        add(both(one.surname, givenOfTwo(first, second, this.#shortened)));
      }
    }
  }

  #givenAlone({ whole, shortened }: WordBits): Bits {
    let all: Bits = null;
    for (const one of [...(whole[1] ?? []), ...(shortened[1] ?? [])]) all = either(all, one);
    return all;
  }

  #bitsOf(readability: Readability): WordBits {
    let bits = this.#known.get(readability);
    if (!bits) {
      bits = this.#read(readability);
      this.#known.set(readability, bits);
    }
    return bits;
  }

  #read({ surnames, misspeltSurnames, given, misspeltGiven }: Readability): WordBits {
    let surname: Bits = null;
    for (const one of [...surnames, ...misspeltSurnames]) {
      surname = either(surname, this.#sieve.sequencesWith(one, 0, this.#least));
    }
    const whole: Bits[][] = [[], [], [], []];
    const shortened: Bits[][] = [[], [], [], []];
    const cuttings = [...given, ...misspeltGiven];
    for (let place = 1; place <= MOST_SYLLABLES; place++) {
      for (const cutting of cuttings) {
        this.#add(whole, cutting, place);
        if (!this.#shortened) continue;
        for (const rest of withoutOne(cutting)) this.#add(shortened, rest, place);
      }
    }
    return { surname, whole, shortened };
  }

  #add(table: Bits[][], cutting: Cutting, place: number): void {
    let bits: Bits | undefined;
    for (const [at, syllable] of cutting.entries()) {
      const here = this.#sieve.sequencesWith(syllable, place + at, this.#least);
      bits = bits === undefined ? here : both(bits, here);
      if (bits === null) return;
    }
    const row = table[place];
    if (row && bits) row[cutting.length] = either(row[cutting.length] ?? null, bits);
  }
}

/** Both words together, each whole or one of them with a syllable less. */
function givenOfTwo(first: WordBits, second: WordBits, shortened: boolean): Bits {
  let all: Bits = null;
  const add = (head: readonly (readonly Bits[])[], tail: readonly (readonly Bits[])[]) => {
    for (const [length, bits] of (head[1] ?? []).entries()) {
      for (const next of bits ? (tail[1 + length] ?? []) : []) {
        if (bits && next) all = either(all, both(bits, next));
      }
    }
  };
  add(first.whole, second.whole);
  if (!shortened) return all;
  add(first.shortened, second.whole);
  add(first.whole, second.shortened);
  // A word of one syllable may be the one that is left out.
  for (const bits of first.whole[1] ?? []) all = either(all, bits ?? null);
  for (const bits of second.whole[1] ?? []) all = either(all, bits ?? null);
  return all;
}

function withoutOne(cutting: Cutting): readonly Cutting[] {
  return cutting.length < 2
    ? []
    : cutting.map((_, left) => cutting.filter((__, at) => at !== left));
}
