import {
  joinedSurnames,
  type Readability,
  type ReadableWord,
  type Surnames,
} from '../../names/korean/readability.ts';
import { mayAssimilate } from '../../names/korean/respelling.ts';
import { type Cutting, MOST_SYLLABLES } from '../../names/korean/segmentation.ts';
import {
  leastForeignness,
  maybeOneName,
  mostKorean,
  type NameReadings,
  readingsOf,
  type WordRoles,
} from './korean-likelihood.ts';
import type { Supported } from './person-index.ts';
import { type Bits, both, eachInAll, either } from './sequence-bits.ts';
import type { SyllableSieve } from './syllable-sieve.ts';

/**
 * Listed readings that a word may be part of as a part of the given name, by the place of its first
 * syllable (from 1) and its length: all of it, or with one syllable left out.
 */
interface GivenBits {
  readonly whole: readonly (readonly Bits[])[];
  readonly shortened: readonly (readonly Bits[])[];
  /** Those of which the word is the whole given name. */
  readonly alone: Bits;
}

const MOST_WORDS = 3;

/**
 * Finds Koreans by what is remembered of each word of a name: the listed readings of which every syllable
 * may be the one in its place. It finds what the readings of the whole name find, and may find more.
 */
export class KoreanWords {
  readonly #sieve: SyllableSieve;
  readonly #shortened: boolean;
  readonly #surnames = new WeakMap<Surnames, Bits>();
  readonly #given = new WeakMap<Readability, GivenBits>();

  /** `shortened`: also with one syllable less. */
  constructor(sieve: SyllableSieve, { shortened }: { readonly shortened: boolean }) {
    this.#sieve = sieve;
    this.#shortened = shortened;
  }

  /**
   * Whether the words can be searched for one by one: three at most, which leave each other as they are;
   * any where no word and no two words may be a listed surname.
   */
  areApart(words: readonly ReadableWord[]): boolean {
    if (words.length < MOST_WORDS) return true;
    if (joinedSurnames(words).some((surnames) => this.#surnameOf(surnames))) return false;
    if (!words.some(({ readability }) => this.#surnameOf(readability))) return true;
    const [a, b, c] = words;
    if (!a || !b || !c || words.length > MOST_WORDS) return false;
    // With their marks letters may change where they do not without.
    if (!words.every(({ readability }) => readability.plain)) return false;
    return !mayAssimilate(a.text, b.text) && !mayAssimilate(b.text, c.text);
  }

  /** Adds the numbers of the names; `words` are apart, and `certain` where none may be an initial. */
  find(
    words: readonly ReadableWord[],
    {
      certain,
      supported,
    }: { readonly certain: boolean; readonly supported: Supported | undefined },
    found: Set<number>,
  ): void {
    // Whether a name is read in another language is asked of all its readings, and of all its words.
    let korean = certain ? undefined : Number.POSITIVE_INFINITY;
    const addIfLikely = (roles: WordRoles) => {
      let readings: readonly NameReadings[] | undefined;
      let foreign: number | undefined;
      return (sequence: number) => {
        // Names that are only near are few enough for all to be compared.
        if (!this.#shortened) {
          korean ??= mostKorean(words);
          foreign ??= leastForeignness(korean, roles);
          readings ??= readingsOf(roles);
          const listed = this.#sieve.syllablesOf(sequence);
          const least = foreign;
          if (!readings.some((some) => maybeOneName(some, listed, least, roles))) return;
        }
        for (const number of this.#sieve.numbersOf(sequence)) {
          if (!supported || supported(number)) found.add(number);
        }
      };
    };
    for (const [at, word] of words.entries()) {
      const surname = this.#surnameOf(word.readability);
      if (!surname) continue;
      for (const [place, other] of words.entries()) {
        if (place === at) continue;
        // The third word is a first name from elsewhere, or there is none.
        const beside = words.find((_, third) => third !== at && third !== place);
        const roles = { surname: word, given: [other], beside };
        eachInAll([surname, this.#givenOf(other.readability).alone], addIfLikely(roles));
      }
      // Nobody writes the surname in the middle.
      const [first, second] = at === 0 ? [words[1], words[2]] : [words[0], words[1]];
      if (words.length === MOST_WORDS && at !== 1 && first && second) {
        const [head, tail] = [first, second].map((one) => this.#givenOf(one.readability));
        const add = addIfLikely({ surname: word, given: [first, second], beside: undefined });
        if (head && tail) eachOfTwo(surname, head, tail, this.#shortened, add);
      }
    }
  }

  #surnameOf(surnames: Surnames): Bits {
    let bits = this.#surnames.get(surnames);
    if (bits === undefined) {
      bits = null;
      for (const one of [...surnames.surnames, ...surnames.misspeltSurnames]) {
        bits = either(bits, this.#sieve.sequencesWith(one, 0));
      }
      this.#surnames.set(surnames, bits);
    }
    return bits;
  }

  #givenOf(readability: Readability): GivenBits {
    let bits = this.#given.get(readability);
    if (!bits) {
      bits = this.#readGiven(readability);
      this.#given.set(readability, bits);
    }
    return bits;
  }

  #readGiven({ given, misspeltGiven }: Readability): GivenBits {
    const whole: Bits[][] = [[], [], [], []];
    const shortened: Bits[][] = [[], [], [], []];
    for (let place = 1; place <= MOST_SYLLABLES; place++) {
      for (const cutting of [...given, ...misspeltGiven]) {
        this.#add(whole, cutting, place);
        if (!this.#shortened) continue;
        for (const rest of withoutOne(cutting)) this.#add(shortened, rest, place);
      }
    }
    return { whole, shortened, alone: this.#alone(whole, shortened) };
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

/** Both words together behind the surname, each whole or one of them with a syllable less. */
function eachOfTwo(
  surname: Bits,
  first: GivenBits,
  second: GivenBits,
  shortened: boolean,
  found: (sequence: number) => void,
): void {
  const each = (head: readonly (readonly Bits[])[], tail: readonly (readonly Bits[])[]) => {
    for (const [length, bits] of (head[1] ?? []).entries()) {
      for (const next of bits ? (tail[1 + length] ?? []) : []) {
        if (bits && next) eachInAll([surname, bits, next], found);
      }
    }
  };
  each(first.whole, second.whole);
  if (!shortened) return;
  each(first.shortened, second.whole);
  each(first.whole, second.shortened);
  // A word of one syllable may be the one that is left out.
  for (const word of [first, second]) {
    for (const bits of word.whole[1] ?? []) if (bits) eachInAll([surname, bits], found);
  }
}

function withoutOne(cutting: Cutting): readonly Cutting[] {
  return cutting.length < 2
    ? []
    : cutting.map((_, left) => cutting.filter((__, at) => at !== left));
}
