import { loadedList } from '../assembly/loaded.ts';
import type { ListFormat, ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import type { ListSource } from '../source/list-source.ts';
import { CSL_LIST, readParty, toEntries } from './entry.ts';
import { EntryIds } from './entry-ids.ts';
import type { CslRecord } from './record.ts';

/** What a reader of one of the two layouts found in a file. */
export interface CslFile {
  readonly format: ListFormat;
  readonly source: ListSource;
  readonly records: readonly CslRecord[];
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly warnings: readonly ListWarning[];
}

/** The list of a file that was read to its end. Throws LIST as `readParty` does, and for no entries. */
export function toList(file: CslFile, options: OpenListOptions): LoadedList {
  const { path } = file.source;
  const ids = new EntryIds();
  const filled = file.records.filter((record) => !isBlank(record));
  const entries = toEntries(filled.map((record) => readParty(record, ids, path)));
  return loadedList(
    {
      name: CSL_LIST,
      format: file.format,
      path,
      files: [file.source.file()],
      date: file.date,
      entries,
      warnings: [
        ...file.warnings,
        ...warn(
          path,
          'records that name a source and no party',
          file.records.length - filled.length,
        ),
        ...warn(
          path,
          'ids that several parties have, told apart by what is added',
          ids.shared.size,
        ),
      ],
    },
    options,
  );
}

function warn(file: string, what: string, count: number): ListWarning[] {
  return count === 0 ? [] : [{ file, message: `${what}: ${count}` }];
}

/** Whether a record has nothing beside its number and what is said of its source. */
function isBlank({ texts, several, addresses, ids }: CslRecord): boolean {
  const { _id, source, source_list_url: list, source_information_url: page, ...rest } = texts;
  const fields = [...Object.keys(rest), ...Object.keys(several)];
  return fields.length + addresses.length + ids.length === 0;
}
