import { ROLES, type SubjectValues } from '../../input/subject.ts';
import type { Change, Listing } from '../hit.ts';
import { ownValues } from './subject-identity.ts';

/** What of a hit can change: the values of the row and the listings of the party. */
export interface Sides {
  readonly subject: SubjectValues;
  readonly listings: readonly Pick<Listing, 'list' | 'id' | 'fields'>[];
}

/**
 * What changed between two times on both sides of a hit, in the order of roles, then of listings. Empty
 * where their fingerprints are the same, and also where only something changed that is told by none of
 * them.
 */
export function changesBetween(before: Sides, now: Sides): readonly Change[] {
  return [
    ...rowChanges(before.subject, now.subject),
    ...listingChanges(before.listings, now.listings),
  ];
}

function rowChanges(before: SubjectValues, now: SubjectValues): readonly Change[] {
  const sides = [ownValues(before), ownValues(now)];
  return ROLES.flatMap((field): Change[] => {
    const [then, today] = sides.map((values) => values[field]);
    if (JSON.stringify(then) === JSON.stringify(today)) return [];
    return [{ side: 'row', field, ...said('before', then), ...said('now', today) }];
  });
}

function said<Key extends 'before' | 'now'>(key: Key, values: readonly string[] | undefined) {
  return values === undefined ? {} : { [key]: values.join('; ') };
}

function listingChanges(before: Sides['listings'], now: Sides['listings']): readonly Change[] {
  const changed = now.flatMap((listing) => {
    const earlier = before.find((other) => isSameListing(other, listing));
    return earlier ? fieldChanges(earlier, listing) : [wholeListing(listing)];
  });
  const gone = before.filter((listing) => !now.some((other) => isSameListing(other, listing)));
  return [...changed, ...gone.map(wholeListing)];
}

/** A report of an earlier version has no digests: then the listing as a whole is told, if anything. */
function fieldChanges(
  { fields: before }: Sides['listings'][number],
  { fields: now, list, id }: Sides['listings'][number],
): readonly Change[] {
  if (before === undefined || now === undefined) return [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  const changed = names.filter((field) => before[field] !== now[field]);
  // The raw remarks repeat what other fields were read from.
  const told = changed.length > 1 ? changed.filter((field) => field !== 'remarks') : changed;
  return told.map((field) => ({ side: 'list', field, list, id }));
}

function wholeListing({ list, id }: Sides['listings'][number]): Change {
  return { side: 'list', field: 'listing', list, id };
}

export function isSameListing(
  a: Pick<Listing, 'list' | 'id'>,
  b: Pick<Listing, 'list' | 'id'>,
): boolean {
  return a.list === b.list && a.id === b.id;
}
