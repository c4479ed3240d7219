import type { Syllable } from '../../names/korean/syllable.ts';
import type { ColumnWriter } from './columns.ts';

/** Collects sequences of syllables, each with the number of the name that it is a reading of. */
export class SieveBuilder {
  readonly #syllables = new Map<string, number>();
  readonly #sequences = new Map<string, Set<number>>();

  add(syllables: readonly Syllable[], number: number): void {
    const key = syllables.map((syllable) => this.#numberOf(syllable)).join(' ');
    const known = this.#sequences.get(key);
    if (known) known.add(number);
    else this.#sequences.set(key, new Set([number]));
  }

  /** Writes what `SyllableSieve` reads. */
  write(columns: ColumnWriter, name: string): void {
    columns.putTexts(`${name}.syllables`, [...this.#syllables.keys()]);
    columns.putTexts(`${name}.sequences`, [...this.#sequences.keys()]);
    const starts = [0];
    const numbers: number[] = [];
    for (const owners of this.#sequences.values()) {
      for (const owner of owners) numbers.push(owner);
      starts.push(numbers.length);
    }
    columns.put(`${name}.starts`, Uint32Array.from(starts));
    columns.put(`${name}.numbers`, Uint32Array.from(numbers));
  }

  #numberOf({ text, place, system, hangul }: Syllable): number {
    const shares = hangul.map(({ form, probability }) => [form, probability]);
    const key = JSON.stringify([text, place, system, shares]);
    const known = this.#syllables.get(key);
    if (known !== undefined) return known;
    this.#syllables.set(key, this.#syllables.size);
    return this.#syllables.size - 1;
  }
}

type Stored = [Syllable['text'], Syllable['place'], Syllable['system'], [string, number][]];

/** What comparing syllables asks of one; how likely it is as such was asked when the name was read. */
export function readSyllable(line: string): Syllable {
  const [text, place, system, shares] = JSON.parse(line) as Stored;
  const hangul = shares.map(([form, probability]) => ({ form, probability }));
  return { text, place, system, hangul, logEvidence: 0, regular: true };
}
