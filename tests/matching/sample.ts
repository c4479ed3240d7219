import { fileURLToPath } from 'node:url';
import type { Subject, SubjectValues } from '../../src/input/subject.ts';
import { countEntries } from '../../src/lists/assembly/list-counts.ts';
import type { Entry } from '../../src/lists/entry.ts';
import type { LoadedList } from '../../src/lists/loaded-list.ts';
import { openList } from '../../src/lists/open-list.ts';
import type { Hit } from '../../src/matching/hit.ts';
import { createMatcher, type MatcherOptions } from '../../src/matching/matcher.ts';

/** An entry that says nothing but its name, and what the test adds. */
export function entryOf(facts: Partial<Entry> & { readonly name: string }): Entry {
  return {
    list: 'sample',
    id: facts.name,
    type: 'individual',
    programs: ['SAMPLE'],
    aliases: [],
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    identifiers: [],
    addresses: [],
    linkedTo: [],
    sanctionsRemarks: [],
    remarks: '',
    ...facts,
  };
}

export function listOf(...entries: readonly Entry[]): LoadedList {
  return {
    name: 'sample',
    format: 'watch-list-csv',
    path: 'sample.csv',
    date: '2026-01-01',
    sha256: '0'.repeat(64),
    files: [],
    entries,
    counts: countEntries(entries),
    warnings: [],
  };
}

export function subjectOf(values: SubjectValues, place: Partial<Subject> = {}): Subject {
  return { file: 'sample-rows.csv', row: 1, line: 2, ...place, values };
}

/** Screens one row against a few entries, as a run with these options would. */
export function matchRow(
  values: SubjectValues,
  entries: readonly Entry[],
  options: MatcherOptions = {},
): Hit[] {
  return createMatcher([listOf(...entries)], options).match(subjectOf(values));
}

/** The list that ships with the package. */
export async function bundledList(): Promise<readonly LoadedList[]> {
  return openList(fileURLToPath(new URL('../../fixtures/lists/ofac-dprk-it', import.meta.url)), {});
}
