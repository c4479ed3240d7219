import { countEntries } from '../../src/lists/assembly/list-counts.ts';
import type { Entry } from '../../src/lists/entry.ts';
import type { LoadedList } from '../../src/lists/loaded-list.ts';

/** An entry that has nothing but a number and a name, and what is given. */
export function entryOf(id: string, given: Partial<Entry> = {}): Entry {
  return {
    list: 'sample-list',
    id,
    name: `SAMPLE ${id}`,
    type: 'entity',
    programs: [],
    aliases: [],
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    identifiers: [],
    addresses: [],
    linkedTo: [],
    sanctionsRemarks: [],
    remarks: '',
    ...given,
  };
}

/** A list in memory, as it would be loaded from one file. */
export function listOf(entries: readonly Entry[], given: Partial<LoadedList> = {}): LoadedList {
  const file = { path: 'sample.csv', bytes: 100, sha256: 'a'.repeat(64) };
  return {
    name: 'sample-list',
    format: 'ofac-csv',
    path: 'sample.csv',
    date: 'unknown',
    sha256: file.sha256,
    files: [file],
    entries,
    counts: countEntries(entries),
    warnings: [],
    ...given,
  };
}

/** Names that a terminal shows in two columns a letter, or that no terminal may be handed as they are. */
export const AWKWARD_NAMES = [
  '표본 하나',
  'SAMPLE \u001b[31mRED',
  'Sa\u0301mple\u202eONE',
  '見本 一',
];
