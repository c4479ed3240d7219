import { damaged } from '../assembly/damage.ts';
import { Unread } from '../assembly/unread.ts';
import type { ListWarning } from '../loaded-list.ts';
import type { CsvRecord } from './csv-records.ts';

/** The columns of a table, told by their captions. */
export interface Columns<Column extends string> {
  /** The column under a caption; undefined for one that is not known. */
  under(caption: string): Column | undefined;
  readonly required: readonly Column[];
  /** For a table that the user writes himself: what to do about each fault. */
  readonly cures?: {
    readonly twice: string;
    readonly missing: string;
    readonly width: string;
    readonly again: string;
  };
}

/** The first row of a table. */
export class TableHeader<Column extends string> {
  /** Where each known column stands, counted from 0. */
  readonly positions: ReadonlyMap<Column, number>;
  /** One that names the columns that are not read, each once. */
  readonly warnings: readonly ListWarning[];
  readonly #cells: readonly string[];
  readonly #file: string;
  readonly #cures: Columns<Column>['cures'];

  /** Throws LIST for a required column that is missing and for one that stands there twice. */
  constructor({ cells, line }: CsvRecord, columns: Columns<Column>, file: string) {
    const { required, cures } = columns;
    const positions = new Map<Column, number>();
    const captions = new Set<string>();
    const unread = new Unread();
    for (const [position, cell] of cells.entries()) {
      const caption = cell.trim();
      const column = columns.under(caption);
      const name = column ?? caption.toLowerCase();
      if (name !== '' && captions.has(name)) {
        throw damaged(`the column "${caption}" stands here twice`, file, line, cures?.twice);
      }
      captions.add(name);
      if (column !== undefined) positions.set(column, position);
      else unread.add('columns that are not read', caption || `#${position + 1}`);
    }
    for (const column of required) {
      if (!positions.has(column)) {
        throw damaged(`no column "${column}"`, file, line, cures?.missing);
      }
    }
    this.positions = positions;
    this.warnings = unread.warnings(file);
    this.#cells = cells;
    this.#file = file;
    this.#cures = cures;
  }

  /**
   * Throws LIST, with the line, for a row of another width, which a cut leaves behind, and for the header
   * once more, as in a file that was joined from two.
   */
  checkRow({ cells, line }: CsvRecord): void {
    const width = this.#cells.length;
    if (cells.length !== width) {
      const what = `${cells.length} columns instead of ${width}`;
      throw damaged(what, this.#file, line, this.#cures?.width);
    }
    if (cells[0] === this.#cells[0] && cells.every((cell, at) => cell === this.#cells[at])) {
      throw damaged('the header stands here a second time', this.#file, line, this.#cures?.again);
    }
  }

  /** The text of a column in a row, empty where the table has no such column. */
  cell({ cells }: CsvRecord, column: Column): string {
    const position = this.positions.get(column);
    return position === undefined ? '' : (cells[position]?.trim() ?? '');
  }
}
