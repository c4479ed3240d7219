import type { Entry } from '../entry.ts';
import { lettersOf } from './fields.ts';

/**
 * Finds parties that a publisher may have given another number: of the entries that stand in one list
 * alone, the pairs of equal type, name (but for case, punctuation and order) and birth dates, where
 * no third entry has the same. Keys are the ids, of either list; a hint for a reader, no more.
 */
export function findRenumbered(
  removed: readonly Entry[],
  added: readonly Entry[],
): { readonly to: ReadonlyMap<string, string>; readonly from: ReadonlyMap<string, string> } {
  const before = uniqueParties(removed);
  const after = uniqueParties(added);
  const pairs = [...before].flatMap(([party, old]) => {
    const now = after.get(party);
    return old === undefined || now === undefined ? [] : [{ old, now }];
  });
  return {
    to: new Map(pairs.map(({ old, now }) => [old, now])),
    from: new Map(pairs.map(({ old, now }) => [now, old])),
  };
}

/** Ids by what a party is; undefined where several entries are the same. */
function uniqueParties(entries: readonly Entry[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const { id, type, name, birthDates } of entries) {
    const party = [type, lettersOf(name), ...[...birthDates].sort()].join('\n');
    ids.set(party, ids.has(party) ? undefined : id);
  }
  return ids;
}
