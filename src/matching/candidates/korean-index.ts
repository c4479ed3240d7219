import { isInitial } from '../../names/korean/initial.ts';
import type { ReadableWord } from '../../names/korean/readability.ts';
import type { KoreanName } from '../../names/korean/reading.ts';
import { type Side, sidesOf } from '../../names/korean/side.ts';
import type { PreparedName } from '../../names/prepared-name.ts';
import type { ColumnReader, ColumnWriter } from './columns.ts';
import { KoreanWords } from './korean-words.ts';
import type { Supported } from './person-index.ts';
import { SieveBuilder } from './sieve-builder.ts';
import { SyllableSieve } from './syllable-sieve.ts';

/**
 * Log-ratio, in nats, below which no pair of syllables of two names may lie for the names to be one
 * (0), or near enough for another field to speak for them: see the weak link in `comparison.ts`, which
 * leaves a name 0.35 of its score at -2.65.
 */
const LEAST = -1e-4;
const LEAST_NEAR = -2.8;

/** Writes the readings of the names that may be Koreans'. */
export function writeKoreans(columns: ColumnWriter, names: readonly PreparedName[]): void {
  const full = new SieveBuilder();
  const all = new SieveBuilder();
  for (const [number, { korean }] of names.entries()) {
    if (!korean) continue;
    for (const { syllables } of fullSides(korean)) full.add(syllables, number);
    for (const { syllables } of allSides(korean)) all.add(syllables, number);
  }
  full.write(columns, 'korean.full');
  all.write(columns, 'korean.all');
}

/**
 * Finds the persons whose names may be one with a name, or near it, by the hangul of their syllables. A
 * listed name is left out only where `compareKoreanNames` cannot raise it.
 */
export class KoreanIndex {
  readonly #full: SyllableSieve;
  readonly #all: SyllableSieve;
  readonly #words: KoreanWords;
  readonly #nearWords: KoreanWords;

  constructor(columns: ColumnReader) {
    this.#full = new SyllableSieve(columns, 'korean.full', LEAST);
    this.#all = new SyllableSieve(columns, 'korean.all', LEAST_NEAR);
    this.#words = new KoreanWords(this.#full, { shortened: false });
    this.#nearWords = new KoreanWords(this.#all, { shortened: true });
  }

  /**
   * Adds them by the words of a name; false for words that cannot be looked up one by one and may lead to
   * something, for which nothing was done.
   */
  findByWords(
    words: readonly ReadableWord[],
    supported: Supported | undefined,
    found: Set<number>,
  ): boolean {
    const certain = !words.some(({ text }) => isInitial(text));
    // An initial that is no syllable brings a name near another at most.
    if (!certain && supported) return false;
    const written = certain ? words : words.filter((word) => !isOnlyInitial(word));
    // What may be a surname of a full reading may be one of any.
    const all = supported ? this.#nearWords : this.#words;
    if (!all.areApart(written)) return !supported && !all.mayFind(written);
    this.#words.find(written, { certain, supported: undefined }, found);
    if (supported) this.#nearWords.find(written, { certain, supported }, found);
    return true;
  }

  /** Adds the numbers of names that may be one with this, and of those near it that are `supported`. */
  find(name: KoreanName, supported: Supported | undefined, found: Set<number>): void {
    for (const { syllables } of fullSides(name)) {
      this.#full.match(syllables, (number) => found.add(number));
    }
    for (const { syllables } of supported ? allSides(name) : []) {
      this.#all.match(syllables, (number) => {
        if (supported?.(number)) found.add(number);
      });
    }
  }
}

/** Whether a word is an initial that is no syllable. */
function isOnlyInitial({ text, readability }: ReadableWord): boolean {
  if (!isInitial(text)) return false;
  return readability.surnames.length + readability.given.length === 0;
}

/** Of names with initials or with a syllable less none is the same without another field's support. */
function fullSides(name: KoreanName): readonly Side[] {
  const { whole, limited } = sidesOf(name);
  return [...whole, ...limited.filter(({ reading }) => reading.limit !== 'initial')];
}

function allSides(name: KoreanName): readonly Side[] {
  const { whole, limited, shortened } = sidesOf(name);
  return [...whole, ...limited, ...shortened];
}
