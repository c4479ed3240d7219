import {
  joinedSurnames,
  type ReadableWord,
  type Surnames,
} from '../../names/korean/readability.ts';
import { mayAssimilate } from '../../names/korean/respelling.ts';
import { type GivenBits, GivenReadings } from './given-readings.ts';
import {
  leastForeignness,
  maybeOneName,
  mostKorean,
  type NameReadings,
  readingsOf,
  type WordRoles,
} from './korean-likelihood.ts';
import type { Supported } from './person-index.ts';
import { type Bits, eachInAll, either, share } from './sequence-bits.ts';
import type { SyllableSieve } from './syllable-sieve.ts';

const MOST_WORDS = 3;

/**
 * Finds Koreans by what is remembered of each word of a name: the listed readings of which every syllable
 * may be the one in its place. It finds what the readings of the whole name find, and may find more.
 */
export class KoreanWords {
  readonly #sieve: SyllableSieve;
  readonly #shortened: boolean;
  readonly #surnames = new WeakMap<Surnames, Bits>();
  readonly #given: GivenReadings;

  /** `shortened`: also with one syllable less. */
  constructor(sieve: SyllableSieve, { shortened }: { readonly shortened: boolean }) {
    this.#sieve = sieve;
    this.#shortened = shortened;
    this.#given = new GivenReadings(sieve, shortened);
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

  /**
   * Whether any listed reading begins as these words may, which need not be apart: a surname, and then
   * another word's syllables. A word that its neighbour may change can be anything.
   */
  mayFind(words: readonly ReadableWord[]): boolean {
    if (!words.every(({ readability }) => readability.plain)) return true;
    const ofTwo = joinedSurnames(words).map((surnames) => this.#surnameOf(surnames));
    return words.some((word, at) => {
      // A word that stands twice is one object.
      const others = words.filter((_, other) => other !== at);
      if (others.some((other) => mayAssimilate(word.text, other.text))) return true;
      const surnames = [...others.map(({ readability }) => this.#surnameOf(readability)), ...ofTwo];
      return surnames.some((one) => one && share(one, this.#given.of(word.readability).first));
    });
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
        eachInAll([surname, this.#given.of(other.readability).alone], addIfLikely(roles));
      }
      // Nobody writes the surname in the middle.
      const [first, second] = at === 0 ? [words[1], words[2]] : [words[0], words[1]];
      if (words.length === MOST_WORDS && at !== 1 && first && second) {
        const [head, tail] = [first, second].map((one) => this.#given.of(one.readability));
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
