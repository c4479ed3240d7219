import type { SubjectValues } from '../../../src/input/subject.ts';
import type { Entry } from '../../../src/lists/entry.ts';
import type { LoadedList } from '../../../src/lists/loaded-list.ts';
import type { Hit } from '../../../src/matching/hit.ts';
import { createMatcher, type MatcherOptions } from '../../../src/matching/matcher.ts';
import { entryOf, listOf, subjectOf } from '../sample.ts';

type Facts = Partial<Entry> & { readonly name: string };

/** An entry of the list `us`. */
export function us(facts: Facts): Entry {
  return entryOf({ list: 'us', id: 'US-1', ...facts });
}

/** An entry of the list `un`. */
export function un(facts: Facts): Entry {
  return entryOf({ list: 'un', id: 'UN-1', ...facts });
}

/** An entry of the list `uk`. */
export function uk(facts: Facts): Entry {
  return entryOf({ list: 'uk', id: 'UK-1', ...facts });
}

/** The lists that entries stand on, in the order in which they first come up. */
export function listsOf(entries: readonly Entry[]): LoadedList[] {
  const names = [...new Set(entries.map(({ list }) => list))];
  return names.map((name) => ({
    ...listOf(...entries.filter(({ list }) => list === name)),
    name,
  }));
}

/** Screens one row against entries of several lists. */
export function screenRow(
  values: SubjectValues,
  entries: readonly Entry[],
  options: MatcherOptions = {},
): Hit[] {
  return createMatcher(listsOf(entries), options).match(subjectOf(values));
}
