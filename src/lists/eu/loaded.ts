import { ListedIds } from '../assembly/damage.ts';
import { loadedList } from '../assembly/loaded.ts';
import { Unread } from '../assembly/unread.ts';
import type { Entry } from '../entry.ts';
import type { ListFormat, ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import type { ListSource } from '../source/list-source.ts';
import { EU_LIST, toEntry } from './entry.ts';
import type { EuRecord } from './record.ts';

/** Gathers the parties of one file as they come. */
export class EuEntries {
  readonly unread = new Unread();
  readonly #file: string;
  readonly #ids: ListedIds;
  readonly #entries: Entry[] = [];

  constructor(file: string) {
    this.#file = file;
    this.#ids = new ListedIds(file);
  }

  /** Throws LIST, with the line, as `toEntry` does and for a party that stands there twice. */
  add(record: EuRecord): void {
    const entry = toEntry(record, this.#file, this.unread);
    this.#ids.add(entry.id, record.line);
    this.#entries.push(entry);
  }

  /**
   * The list, once the source has been read to its end.
   * @param date the day of the file, YYYY-MM-DD
   */
  toList(
    source: ListSource,
    format: ListFormat,
    date: string | undefined,
    options: OpenListOptions,
    warnings: readonly ListWarning[] = [],
  ): LoadedList {
    return loadedList(
      {
        name: EU_LIST,
        format,
        path: this.#file,
        files: [source.file()],
        date,
        entries: this.#entries,
        warnings: [...warnings, ...this.unread.warnings(this.#file)],
      },
      options,
    );
  }
}
