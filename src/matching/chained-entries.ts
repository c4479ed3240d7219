import type { Entry } from '../lists/entry.ts';
import type { Entries, LoadedList } from '../lists/loaded-list.ts';

/** The entries of several lists as one, in the order in which the lists are given. */
export function chainEntries(lists: readonly LoadedList[]): Entries {
  const length = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    length,
    at(index) {
      let place = index < 0 ? length + index : index;
      for (const { entries } of lists) {
        if (place < entries.length) return place < 0 ? undefined : entries.at(place);
        place -= entries.length;
      }
      return undefined;
    },
    *[Symbol.iterator](): Iterator<Entry> {
      for (const { entries } of lists) yield* entries;
    },
  };
}
