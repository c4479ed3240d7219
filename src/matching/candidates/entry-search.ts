import type { SubjectValues } from '../../input/subject.ts';
import type { SubjectIdentifier } from '../identifiers/identifier.ts';
import type { NameCell, RowNames } from '../subject-name.ts';
import type { ListIndex } from './list-index.ts';
import { KINDS } from './name-columns.ts';
import type { Supported } from './person-index.ts';
import { PlainNames } from './plain-names.ts';

/** What a row leads to. */
export interface Found {
  /** Numbers of entries, by an identifier or an address. */
  readonly entries: ReadonlySet<number>;
  /** Numbers of listed names that may be one with a name of the row. */
  readonly names: ReadonlySet<number>;
  /** Those of which the entry has a birth date that fits; undefined for a row without any. */
  readonly supported: Supported | undefined;
}

/**
 * Finds the entries that a row may be a potential match with: all that a name of it, an identifier or an
 * address leads to, and with a birth date those that a name near theirs leads to.
 */
export class EntrySearch {
  readonly #index: ListIndex;
  readonly #plain: PlainNames;

  constructor(index: ListIndex) {
    this.#index = index;
    this.#plain = new PlainNames(index.names);
  }

  find(
    values: SubjectValues,
    identifiers: readonly SubjectIdentifier[],
    rowNames: RowNames,
  ): Found {
    const entries = new Set<number>();
    this.#index.findIdentifiers(identifiers, entries);
    this.#index.findAddresses(values, entries);
    const supported = this.#index.supportedBy(values);
    const names = new Set<number>();
    for (const cell of rowNames.cells) this.#findCell(cell, rowNames, supported, names);
    return { entries, names, supported };
  }

  /** The number of the entry that a listed name belongs to, and which of its names it is, from 0. */
  placeOf(name: number): { readonly entry: number; readonly place: number } {
    return { entry: this.#index.entryOf(name), place: this.#index.placeOf(name) };
  }

  #findCell(
    cell: NameCell,
    rowNames: RowNames,
    supported: Supported | undefined,
    found: Set<number>,
  ): void {
    if (this.#plain.find(cell.value, cell.role, supported, found)) {
      rowNames.markPlain(cell);
      return;
    }
    for (const name of rowNames.inCell(cell)) {
      const person = name.textAs('person');
      const isFound = person !== undefined && this.#plain.findPersons(person, supported, found);
      for (const kind of KINDS) {
        const prepared = kind === 'person' && isFound ? undefined : name.as(kind);
        if (prepared) this.#index.names.find(prepared, supported, found);
      }
    }
  }
}
