import { loadedList } from '../assembly/loaded.ts';
import { Unread } from '../assembly/unread.ts';
import type { ListFormat, ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import type { ListSource } from '../source/list-source.ts';
import { reportDay } from './dates.ts';
import type { Designation } from './designation.ts';
import { readParty, toEntries, UK_LIST } from './entry.ts';

/** What a reader of one of the two layouts found in a file. */
export interface UkFile {
  readonly format: ListFormat;
  readonly source: ListSource;
  readonly designations: readonly Designation[];
  /** The day of the list as printed. */
  readonly printedDate?: string;
  readonly warnings: readonly ListWarning[];
}

/** The list of a file that was read to its end. Throws LIST as `readParty` does, and for no entries. */
export function toList(file: UkFile, options: OpenListOptions): LoadedList {
  const { path } = file.source;
  const parties = file.designations.map((designation) => readParty(designation, path));
  const printed = file.printedDate;
  const published = printed === undefined ? undefined : reportDay(printed);
  const unread = new Unread();
  if (printed !== undefined && published === undefined) {
    unread.add('a date of the list that is not understood', printed);
  }
  for (const { unknownNameTypes, unreadDates } of parties) {
    for (const type of unknownNameTypes) {
      unread.add('name types that are not known, read as aliases', type);
    }
    for (const date of unreadDates) unread.add('dates of birth that are not understood', date);
  }
  return loadedList(
    {
      name: UK_LIST,
      format: file.format,
      path,
      files: [file.source.file()],
      date: published,
      entries: toEntries(parties),
      warnings: [...file.warnings, ...unread.warnings(path)],
    },
    options,
  );
}
