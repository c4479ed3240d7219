import { isCalendarDay } from '../../foundation/calendar-day.ts';
import { damaged, unreadWarning } from '../assembly/damage.ts';
import { countEntries } from '../assembly/list-counts.ts';
import type { Entry } from '../entry.ts';
import type { ListFormat, ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import type { ListSource } from '../source/list-source.ts';
import { EU_LIST, toEntry } from './entry.ts';
import type { EuRecord } from './record.ts';

/** Gathers the parties of one file as they come. */
export class EuEntries {
  readonly unread = new Set<string>();
  readonly #file: string;
  readonly #entries = new Map<string, Entry>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Throws LIST, with the line, as `toEntry` does and for a party that stands there twice. */
  add(record: EuRecord): void {
    const entry = toEntry(record, this.#file, this.unread);
    if (this.#entries.has(entry.id)) {
      throw damaged(`entry ${entry.id} stands here a second time`, this.#file, record.line);
    }
    this.#entries.set(entry.id, entry);
  }

  /**
   * The list, once the source has been read to its end.
   * @param generated the day of the file, YYYY-MM-DD
   */
  toList(
    source: ListSource,
    format: ListFormat,
    generated: string | undefined,
    options: OpenListOptions,
    warnings: readonly ListWarning[] = [],
  ): LoadedList {
    const entries = [...this.#entries.values()];
    if (entries.length === 0) throw damaged('no entries', this.#file);
    const file = source.file();
    const date = generated !== undefined && isCalendarDay(generated) ? generated : undefined;
    return {
      name: EU_LIST,
      format,
      path: this.#file,
      date: date ?? options.date ?? 'unknown',
      sha256: file.sha256,
      files: [file],
      entries,
      counts: countEntries(entries),
      warnings: [...warnings, ...unreadWarning(this.unread, this.#file)],
    };
  }
}
