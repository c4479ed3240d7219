import { damaged } from '../assembly/damage.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { Designation } from './designation.ts';
import type { UkHeader } from './header.ts';

/** Gathers designations from the rows of the CSV below its header. */
export class UkRows {
  readonly #header: UkHeader;
  readonly #file: string;
  readonly #designations = new Map<string, Designation>();
  #before: { readonly id: string; readonly cells: readonly string[] } | undefined;

  constructor(header: UkHeader, file: string) {
    this.#header = header;
    this.#file = file;
  }

  get designations(): readonly Designation[] {
    return [...this.#designations.values()];
  }

  /** Throws LIST, with the line, for a row of another width than the header or without a Unique ID. */
  add(row: CsvRecord): void {
    const { cells, line } = row;
    const { table, groups } = this.#header;
    table.checkRow(row);
    const id = table.cell(row, 'UniqueID');
    if (id === '') throw damaged('a row without a Unique ID', this.#file, line);
    const designation = this.#designations.get(id) ?? new Designation(id, line);
    this.#designations.set(id, designation);
    // The rows of a designation differ in a group or two, and there are ten times as many of them.
    const before = this.#before?.id === id ? this.#before.cells : [];
    for (const group of groups) {
      if (group.every(([, column]) => cells[column] === before[column])) continue;
      designation.add(group.map(([part, column]) => [part, cells[column] ?? '']));
    }
    this.#before = { id, cells };
  }
}
