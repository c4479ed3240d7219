import { isCalendarDay } from '../../foundation/calendar-day.ts';
import type { Entry } from '../entry.ts';
import type {
  ListCounts,
  ListFile,
  ListFormat,
  ListWarning,
  LoadedList,
  OpenListOptions,
} from '../loaded-list.ts';
import { damaged } from './damage.ts';
import { countEntries } from './list-counts.ts';
import { hashOfSet } from './list-hash.ts';

/** What a reader found in the files of a list. */
export interface ReadList {
  readonly name: string;
  readonly format: ListFormat;
  /** As the user gave it. */
  readonly path: string;
  /** What lies on the disk, known once the source has been read to its end. */
  readonly files: readonly ListFile[];
  /** The day that the files carry; one that is not in the calendar counts as none. */
  readonly date?: string | undefined;
  readonly entries: readonly Entry[];
  /** Where the list publishes more than its entries show. */
  readonly counts?: Partial<ListCounts>;
  readonly warnings: readonly ListWarning[];
}

/**
 * A list in memory, made the same way by all readers. Its date is the files' own, else `options.date`,
 * else `unknown`.
 * Throws LIST for a list without entries.
 */
export function loadedList(read: ReadList, options: OpenListOptions): LoadedList {
  const { name, format, path, files, entries, counts, warnings } = read;
  if (entries.length === 0) throw damaged('no entries', path);
  const date = isCalendarDay(read.date ?? '') ? read.date : undefined;
  return {
    name,
    format,
    path,
    date: date ?? options.date ?? 'unknown',
    sha256: hashOfSet(files),
    files,
    entries,
    counts: { ...countEntries(entries), ...counts },
    warnings,
  };
}
