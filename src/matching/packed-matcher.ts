import type { LoadedList } from '../lists/loaded-list.ts';
import { createMatcher, type Matcher, type MatcherOptions } from './matcher.ts';

/** What a matcher is made of, in a form that can be sent to another thread. */
export interface PackedMatcher {
  readonly lists: readonly LoadedList[];
  readonly options: MatcherOptions;
}

/** Packs lists and options; an installed list, which reads an entry when asked, is read whole. */
export function packMatcher(
  lists: readonly LoadedList[],
  options: MatcherOptions = {},
): PackedMatcher {
  return { lists: lists.map((list) => ({ ...list, entries: [...list.entries] })), options };
}

/** Gives hits that are equal to those of `createMatcher` with the same lists and options. */
export function unpackMatcher({ lists, options }: PackedMatcher): Matcher {
  return createMatcher(lists, options);
}
