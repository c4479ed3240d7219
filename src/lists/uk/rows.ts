import { HaechiError } from '../../foundation/haechi-error.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { Designation } from './designation.ts';
import type { UkHeader } from './header.ts';

/** Gathers designations from the rows of the CSV below its header. */
export class UkRows {
  readonly #header: UkHeader;
  readonly #file: string;
  readonly #designations = new Map<string, Designation>();
  #before: readonly string[] = [];

  constructor(header: UkHeader, file: string) {
    this.#header = header;
    this.#file = file;
  }

  get designations(): readonly Designation[] {
    return [...this.#designations.values()];
  }

  /** Throws LIST, with the line, for a row of another width than the header or without a Unique ID. */
  add({ cells, line }: CsvRecord): void {
    const { width, id: position, groups } = this.#header;
    if (cells.length !== width) {
      throw damaged(`${cells.length} columns instead of ${width}`, this.#file, line);
    }
    const id = cells[position]?.trim() ?? '';
    if (id === '') throw damaged('a row without a Unique ID', this.#file, line);
    const designation = this.#designations.get(id) ?? new Designation(id, line);
    this.#designations.set(id, designation);
    // The rows of a designation differ in a group or two, and there are ten times as many of them.
    const before = this.#before[position] === cells[position] ? this.#before : [];
    for (const group of groups) {
      if (group.every(([, column]) => cells[column] === before[column])) continue;
      designation.add(group.map(([part, column]) => [part, cells[column] ?? '']));
    }
    this.#before = cells;
  }
}

function damaged(what: string, file: string, line: number): HaechiError {
  return new HaechiError('LIST', what, {
    place: { file, line },
    cure: 'the file is damaged or cut off, fetch it again',
  });
}
