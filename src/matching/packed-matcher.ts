import { openSharedEntries, shareEntries } from '../lists/installed/shared-entries.ts';
import type { LoadedList } from '../lists/loaded-list.ts';
import { compileIndex } from './candidates/index-image.ts';
import { createMatcher, type Matcher, type MatcherOptions } from './matcher.ts';

/** What a matcher is made of, in a form that can be sent to another thread: lists and index are shared. */
export interface PackedMatcher {
  readonly lists: readonly PackedList[];
  readonly options: MatcherOptions;
}

interface PackedList {
  readonly list: Omit<LoadedList, 'entries'>;
  readonly entries: SharedArrayBuffer;
}

/** Packs lists and options, and the index of the lists where there is none yet. */
export function packMatcher(
  lists: readonly LoadedList[],
  options: MatcherOptions = {},
): PackedMatcher {
  return {
    lists: lists.map(({ entries, ...list }) => ({ list, entries: shareEntries(entries) })),
    options: { ...options, index: options.index ?? compileIndex(lists) },
  };
}

/** Gives hits that are equal to those of `createMatcher` with the same lists and options. */
export function unpackMatcher(packed: PackedMatcher): Matcher {
  return createMatcher(unpackLists(packed), packed.options);
}

export function unpackLists({ lists }: PackedMatcher): readonly LoadedList[] {
  return lists.map(({ list, entries }) => ({ ...list, entries: openSharedEntries(entries) }));
}
