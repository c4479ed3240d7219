import type { Hit } from '../../matching/hit.ts';

/**
 * What a link to a row ends in: `r12` is row 12 of the only file of a run. Of several files the number of
 * the file in the order of the run stands before it: `f2r12`. It is the number that the row has in its file
 * and never its place on the page, so that a link holds when hits come or go.
 */
export class RowAnchors {
  readonly #files: Map<string, number>;
  readonly #taken = new Map<string, number>();

  constructor(files: readonly string[]) {
    this.#files = new Map(files.map((file, index) => [file, index + 1]));
  }

  /** Each call is another block of the page, so that no anchor is given twice. */
  add({ file, row }: Pick<Hit, 'file' | 'row'>): string {
    if (!this.#files.has(file)) this.#files.set(file, this.#files.size + 1);
    const anchor = this.#files.size > 1 ? `f${this.#files.get(file)}r${row}` : `r${row}`;
    const times = (this.#taken.get(anchor) ?? 0) + 1;
    this.#taken.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${times}`;
  }
}
