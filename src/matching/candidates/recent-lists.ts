import { RecentMap } from '../../foundation/recent-map.ts';

/** Numbers in lists that were asked for lately, and what an entry takes besides them. */
const MOST_KEPT = 1_500_000;
const LEAST_SIZE = 64;

/** Remembers what led to lists of numbers lately, whose length `lengthOf` tells: so much memory, and no more. */
export function recentLists<Value extends NonNullable<unknown>>(
  lengthOf: (value: Value) => number,
): RecentMap<string, Value> {
  return new RecentMap(MOST_KEPT, (value) => lengthOf(value) + LEAST_SIZE);
}
