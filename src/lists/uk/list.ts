import { HaechiError } from '../../foundation/haechi-error.ts';
import { countEntries } from '../assembly/list-counts.ts';
import type { ListFormat, ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import type { ListSource } from '../source/list-source.ts';
import { reportDay } from './dates.ts';
import type { Designation } from './designation.ts';
import { readParty, toEntries, UK_LIST, type UkParty } from './entry.ts';

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
  if (parties.length === 0) {
    throw new HaechiError('LIST', 'no designations', {
      place: { file: path },
      cure: 'the file is damaged or cut off, fetch it again',
    });
  }
  const printed = file.printedDate;
  const published = printed === undefined ? undefined : reportDay(printed);
  const unreadDate = { file: path, message: `the date of the list is not understood: ${printed}` };
  const entries = toEntries(parties);
  const onDisk = file.source.file();
  return {
    name: UK_LIST,
    format: file.format,
    path,
    date: published ?? options.date ?? 'unknown',
    sha256: onDisk.sha256,
    files: [onDisk],
    entries,
    counts: countEntries(entries),
    warnings: [
      ...file.warnings,
      ...(printed !== undefined && published === undefined ? [unreadDate] : []),
      ...notUnderstood(parties, path),
    ],
  };
}

function notUnderstood(parties: readonly UkParty[], file: string): ListWarning[] {
  const nameTypes = new Set(parties.flatMap(({ unknownNameTypes }) => unknownNameTypes));
  const dates = new Set(parties.flatMap(({ unreadDates }) => unreadDates));
  return [
    { what: 'name types that are not known, read as aliases', values: nameTypes },
    { what: 'dates of birth that are not understood', values: dates },
  ].flatMap(({ what, values }) =>
    values.size === 0 ? [] : [{ file, message: `${what}: ${[...values].sort().join(', ')}` }],
  );
}
