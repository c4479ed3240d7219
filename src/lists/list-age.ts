import type { LoadedList } from './loaded-list.ts';

type Dated = Pick<LoadedList, 'date' | 'confirmed'>;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Days from the publisher's date to `asOf` (YYYY-MM-DD); undefined for a list of unknown date,
 * negative for one that is dated later.
 */
export function ageOf({ date }: Pick<Dated, 'date'>, asOf: string): number | undefined {
  return date === 'unknown' ? undefined : daysBetween(date, asOf);
}

/**
 * Days for which nobody can say that the list is still the newest: since its date, or since its
 * publisher's server last gave it as the newest, whichever is later. Undefined where neither is known.
 */
export function staleness(list: Dated, asOf: string): number | undefined {
  const ages = [
    ageOf(list, asOf),
    list.confirmed === undefined ? undefined : daysBetween(list.confirmed, asOf),
  ].filter((age) => age !== undefined);
  return ages.length === 0 ? undefined : Math.min(...ages);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
