import type { Entry } from '../../lists/entry.ts';
import type { PartialDate } from '../dates/calendar-date.ts';
import { readDates } from '../dates/partial-date.ts';

/** A date of birth that two entries share: to the day, or with no more known than the year. */
export interface SharedBirth {
  readonly precision: 'day' | 'year';
  /** As the second of the two prints it. */
  readonly value: string;
}

/** The keys of an entry's days and years of birth. A span or an estimate has none. */
export function birthKeys({ birthDates }: Entry): {
  readonly days: string[];
  readonly years: string[];
} {
  const dates = birthDates.flatMap(readDates).filter(isFirm);
  return {
    days: [...new Set(dates.flatMap((date) => dayOf(date) ?? []))],
    years: [...new Set(dates.map(({ year }) => String(year)))],
  };
}

/**
 * The date of birth that two entries share, the more precise first. 1 January is what registers write
 * where they know the year alone. The years of two days that differ are no agreement.
 */
export function sharedBirth(one: Entry, other: Entry): SharedBirth | undefined {
  const ours = one.birthDates.flatMap(readDates).filter(isFirm);
  let year: SharedBirth | undefined;
  for (const value of other.birthDates) {
    for (const date of readDates(value).filter(isFirm)) {
      const day = dayOf(date);
      for (const mine of ours) {
        if (mine.year !== date.year) continue;
        const myDay = dayOf(mine);
        if (day !== undefined && day === myDay) return { precision: 'day', value };
        if (isYearAlone(date) || isYearAlone(mine)) year ??= { precision: 'year', value };
      }
    }
  }
  return year;
}

function isFirm({ circa, lastYear }: PartialDate): boolean {
  return !circa && lastYear === undefined;
}

function isYearAlone({ month, day }: PartialDate): boolean {
  return month === undefined || (month === 1 && day === 1);
}

function dayOf(date: PartialDate): string | undefined {
  const { year, month, day } = date;
  return day === undefined || isYearAlone(date) ? undefined : `${year}-${month}-${day}`;
}
