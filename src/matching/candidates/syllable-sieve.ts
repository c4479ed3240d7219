import { priorOf, type Syllable } from '../../names/korean/syllable.ts';
import { FLOOR, rowOf } from '../../names/korean/syllable-comparison.ts';
import type { ColumnReader } from './columns.ts';
import { post } from './postings.ts';
import { type Bits, bitsOf, both, eachOf } from './sequence-bits.ts';
import { readSyllable } from './sieve-builder.ts';

interface Sequence {
  readonly syllables: readonly number[];
  readonly numbers: Uint32Array;
}

/** A listed syllable, with the probability that it stands for some hangul. */
interface ListedShare {
  readonly number: number;
  readonly probability: number;
}

/** What is known of a searched syllable. */
interface Fitting {
  /** The listed syllables that have a sufficient log-ratio with it. */
  readonly syllables: readonly number[];
  /** For each place that was asked for, the sequences that have one of them there. */
  readonly sequences: Bits[];
}

/** Finds the listed readings in which every syllable may be the one in its place of a searched reading. */
export class SyllableSieve {
  readonly #listed: readonly Syllable[];
  readonly #byForm = new Map<string, ListedShare[]>();
  readonly #sums: Float64Array;
  readonly #least: number;
  readonly #sequences: Sequence[];
  /** For each place and listed syllable the sequences that have it there, made when asked for. */
  readonly #places: (readonly (readonly number[])[])[] = [];
  readonly #lengths = new Map<number, Bits>();
  readonly #known = new WeakMap<Syllable, Fitting>();

  /** `least` is the log-ratio that each pair of syllables must have, in nats, above -9. */
  constructor(columns: ColumnReader, name: string, least: number) {
    this.#least = least;
    this.#listed = columns.texts(`${name}.syllables`).map(readSyllable);
    for (const [number, { hangul }] of this.#listed.entries()) {
      for (const { form, probability } of hangul) post(this.#byForm, form, { number, probability });
    }
    this.#sums = new Float64Array(this.#listed.length);
    const starts = columns.uint32(`${name}.starts`);
    const numbers = columns.uint32(`${name}.numbers`);
    this.#sequences = columns.texts(`${name}.sequences`).map((text, index) => ({
      syllables: text.split(' ').map(Number),
      numbers: numbers.subarray(starts[index] ?? 0, starts[index + 1] ?? 0),
    }));
  }

  /**
   * Calls `found` with the numbers of readings of the same length of which no syllable has too low a
   * log-ratio with its counterpart; a number may come several times.
   */
  match(syllables: readonly Syllable[], found: (number: number) => void): void {
    let bits = this.ofLength(syllables.length);
    for (const [place, syllable] of syllables.entries()) {
      if (!bits) return;
      bits = both(bits, this.sequencesWith(syllable, place));
    }
    eachOf(bits, (sequence) => {
      for (const number of this.numbersOf(sequence)) found(number);
    });
  }

  /** The sequences of so many syllables. */
  ofLength(length: number): Bits {
    let bits = this.#lengths.get(length);
    if (bits === undefined) {
      const all = this.#sequences.keys();
      const some = [...all].filter((at) => this.#sequences[at]?.syllables.length === length);
      bits = bitsOf(some, this.#sequences.length);
      this.#lengths.set(length, bits);
    }
    return bits;
  }

  /** The syllables of a sequence. */
  syllablesOf(sequence: number): readonly Syllable[] {
    const numbers = this.#sequences[sequence]?.syllables ?? [];
    return numbers.flatMap((number) => this.#listed[number] ?? []);
  }

  /** The names that a sequence is a reading of. */
  numbersOf(sequence: number): Uint32Array {
    return this.#sequences[sequence]?.numbers ?? new Uint32Array(0);
  }

  /** The sequences that have in this place, from 0, a syllable with a sufficient log-ratio. */
  sequencesWith(syllable: Syllable, place: number): Bits {
    const { syllables, sequences } = this.#fittingOf(syllable);
    let bits = sequences[place];
    if (bits === undefined) {
      const there = this.#sequencesAt(place);
      bits = bitsOf(
        syllables.flatMap((listed) => there[listed] ?? []),
        this.#sequences.length,
      );
      sequences[place] = bits;
    }
    return bits;
  }

  #sequencesAt(place: number): readonly (readonly number[])[] {
    let there = this.#places[place];
    if (!there) {
      const lists: number[][] = this.#listed.map(() => []);
      for (const [sequence, { syllables }] of this.#sequences.entries()) {
        lists[syllables[place] ?? -1]?.push(sequence);
      }
      there = lists;
      this.#places[place] = there;
    }
    return there;
  }

  #fittingOf(syllable: Syllable): Fitting {
    let fitting = this.#known.get(syllable);
    if (!fitting) {
      const sharing = [...this.#sharing(syllable)];
      // Log-ratios are compared with the precision of 32 bits.
      const isEnough = (number: number) =>
        Math.fround(this.#ratioOf(syllable, number)) >= this.#least;
      fitting = { syllables: sharing.filter(isEnough), sequences: [] };
      this.#known.set(syllable, fitting);
    }
    return fitting;
  }

  #ratioOf(syllable: Syllable, number: number): number {
    const listed = this.#listed[number];
    if (!listed) return Number.NEGATIVE_INFINITY;
    // Characters add to what their hangul say.
    if (syllable.system === 'hanja') return rowOf(syllable)(listed);
    return Math.max(FLOOR, Math.log(this.#sums[number] ?? 0));
  }

  /**
   * The listed syllables that share hangul with this one, and in `#sums` for each what `compareSyllables`
   * takes the logarithm of.
   */
  #sharing({ hangul, place }: Syllable): ReadonlySet<number> {
    const sharing = new Set<number>();
    for (const { form, probability } of hangul) {
      const weight = probability / priorOf(form, place);
      for (const { number, probability: there } of this.#byForm.get(form) ?? []) {
        const sum = sharing.has(number) ? (this.#sums[number] ?? 0) : 0;
        this.#sums[number] = sum + weight * there;
        sharing.add(number);
      }
    }
    return sharing;
  }
}
