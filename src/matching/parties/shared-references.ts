import type { Entry } from '../../lists/entry.ts';
import type { Reason } from './reason.ts';

/**
 * The numbers that an entry goes by, its own among them, each with its list. Lists copy each other's
 * numbers by hand, so that case and blanks tell nothing apart.
 */
export function referenceKeys({ list, id, references = [] }: Entry): ReadonlyMap<string, string> {
  return new Map(
    [{ list, id }, ...references].map((one) => [
      `${one.list} ${one.id.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')}`,
      `${one.list} ${one.id}`,
    ]),
  );
}

/** The numbers that two entries share: that of one of them, or of the same entry of a third list. */
export function sharedReferences(one: Entry, other: Entry): Reason[] {
  if (!one.references && !other.references) return [];
  const known = referenceKeys(one);
  return [...referenceKeys(other)]
    .filter(([key]) => known.has(key))
    .map(([, value]) => ({ kind: 'reference', verdict: 'equal', value }));
}
