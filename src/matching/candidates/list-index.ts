import type { SubjectValues } from '../../input/subject.ts';
import type { Entry } from '../../lists/entry.ts';
import type { SubjectIdentifier } from '../identifiers/identifier.ts';
import { rowAddressKeys } from '../places/address-keys.ts';
import { listedNames } from '../prepared-entry.ts';
import { BirthDates } from './birth-dates.ts';
import { type ColumnReader, ColumnWriter } from './columns.ts';
import { writeEntries } from './entry-columns.ts';
import { HashPostings } from './hash-postings.ts';
import type { WeightOf } from './listed-words.ts';
import { writeNames } from './name-columns.ts';
import { type Levels, NameIndex } from './name-index.ts';
import type { Supported } from './person-index.ts';
import { placeIn } from './sorted-numbers.ts';
import { hashOf } from './text-hash.ts';

/** Works out the columns that `ListIndex` opens, of all entries of the lists of a run in their order. */
export function writeListIndex(entries: readonly Entry[]): ColumnWriter {
  const columns = new ColumnWriter();
  const names = entries.map(listedNames);
  const firsts = new Uint32Array(entries.length + 1);
  for (const [number, { length }] of names.entries()) {
    firsts[number + 1] = (firsts[number] ?? 0) + length;
  }
  columns.put('firsts', firsts);
  writeEntries(columns, entries);
  writeNames(
    columns,
    names.flatMap((some) => some.map(({ prepared }) => prepared)),
  );
  return columns;
}

/** Finds, for a row, the numbers of the entries that it may be a potential match with. */
export class ListIndex {
  readonly names: NameIndex;
  /** Entries. */
  readonly length: number;
  readonly #firsts: Uint32Array;
  readonly #entryOf: Uint32Array;
  readonly #birthDates: BirthDates;
  readonly #identifiers: HashPostings;
  readonly #addresses: HashPostings;

  constructor(columns: ColumnReader, levels: Levels, weightOf: WeightOf) {
    const firsts = columns.uint32('firsts');
    this.#firsts = firsts;
    this.length = firsts.length - 1;
    this.#entryOf = new Uint32Array(firsts[this.length] ?? 0);
    for (let entry = 0; entry < this.length; entry++) {
      this.#entryOf.fill(entry, firsts[entry], firsts[entry + 1]);
    }
    this.names = new NameIndex(columns, levels, weightOf);
    this.#birthDates = new BirthDates(columns);
    this.#identifiers = new HashPostings(columns, 'identifiers');
    this.#addresses = new HashPostings(columns, 'addresses');
  }

  /** Which of its entry's names a listed name is, from 0. */
  placeOf(name: number): number {
    return name - (this.#firsts[this.entryOf(name)] ?? 0);
  }

  /** The entry that a listed name belongs to. */
  entryOf(name: number): number {
    return this.#entryOf[name] ?? 0;
  }

  /** Adds the entries that share an identifier with a row. */
  findIdentifiers(identifiers: readonly SubjectIdentifier[], found: Set<number>): void {
    for (const { keys } of identifiers) {
      for (const key of keys)
        for (const entry of this.#identifiers.under(hashOf(key))) found.add(entry);
    }
  }

  /** Adds the entries whose address a row may have. */
  findAddresses(values: SubjectValues, found: Set<number>): void {
    for (const key of rowAddressKeys(values)) {
      for (const entry of this.#addresses.under(hashOf(key))) found.add(entry);
    }
  }

  /** Which names have an entry that a birth date of the row speaks for; undefined where it has none. */
  supportedBy({ birth_date: cells = [] }: SubjectValues): Supported | undefined {
    if (cells.length === 0) return undefined;
    const all = cells.map((cell) => this.#birthDates.agreeing(cell));
    return (name) => {
      const entry = this.entryOf(name);
      return all.some((entries) => placeIn(entries, entry) >= 0);
    };
  }
}
