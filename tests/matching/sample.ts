import { fileURLToPath } from 'node:url';
import type { Subject, SubjectValues } from '../../src/input/subject.ts';
import type { Entry } from '../../src/lists/entry.ts';
import type { LoadedList } from '../../src/lists/loaded-list.ts';
import { openList } from '../../src/lists/open-list.ts';
import type { Hit } from '../../src/matching/hit.ts';
import { createMatcher, type MatcherOptions } from '../../src/matching/matcher.ts';
import { entryOf as sampleEntry, listOf as sampleList } from '../lists/sample-list.ts';

/** An entry that says nothing but its name, and what the test adds. */
export function entryOf(facts: Partial<Entry> & { readonly name: string }): Entry {
  const common = { list: 'sample', type: 'individual', programs: ['SAMPLE'] } as const;
  return sampleEntry(facts.name, { ...common, ...facts });
}

export function listOf(...entries: readonly Entry[]): LoadedList {
  return sampleList(entries, { name: 'sample', format: 'watch-list-csv', date: '2026-01-01' });
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
