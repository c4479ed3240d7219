import { HaechiError } from '../../foundation/haechi-error.ts';
import { countEntries } from '../assembly/list-counts.ts';
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
  if (entries.length === 0) {
    throw new HaechiError('LIST', 'no parties', {
      place: { file: path },
      cure: 'the file is damaged or cut off, fetch it again',
    });
  }
  const onDisk = file.source.file();
  return {
    name: CSL_LIST,
    format: file.format,
    path,
    date: file.date ?? options.date ?? 'unknown',
    sha256: onDisk.sha256,
    files: [onDisk],
    entries,
    counts: countEntries(entries),
    warnings: [
      ...file.warnings,
      ...warn(path, 'records that name a source and no party', file.records.length - filled.length),
      ...warn(path, 'ids that several parties have, told apart by what is added', ids.shared.size),
    ],
  };
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
