import type { Entry } from '../../lists/entry.ts';
import type { PartialDate } from '../dates/calendar-date.ts';
import { readDates } from '../dates/partial-date.ts';

/** A date of birth that two entries share: to the day, or with no more known than the year. */
export interface SharedBirth {
  readonly precision: 'day' | 'year';
  /** As the second of the two prints it. */
  readonly value: string;
}

/** A span of more years tells too little to know somebody by. */
const LONGEST_SPAN = 5;

/** The keys of an entry's days and years of birth. */
export function birthKeys({ birthDates }: Entry): {
  readonly days: readonly string[];
  readonly years: readonly string[];
} {
  const dates = birthDates.flatMap(readDates);
  return {
    days: [...new Set(dates.flatMap((date) => dayOf(date) ?? []))],
    years: [...new Set(dates.flatMap(yearsOf).map(String))],
  };
}

/**
 * The date of birth that two entries share, the more precise first. 1 January is what registers write
 * where they know the year alone. The years of two days that differ are no agreement.
 */
export function sharedBirth(one: Entry, other: Entry): SharedBirth | undefined {
  const ours = one.birthDates.flatMap(readDates);
  let year: SharedBirth | undefined;
  for (const value of other.birthDates) {
    for (const theirs of readDates(value)) {
      if (ours.some((mine) => areOneDay(mine, theirs))) return { precision: 'day', value };
      if (ours.some((mine) => mayBeOneDay(mine, theirs))) year ??= { precision: 'year', value };
    }
  }
  return year;
}

function areOneDay(a: PartialDate, b: PartialDate): boolean {
  const day = dayOf(a);
  return day !== undefined && day === dayOf(b);
}

/** Whether the years are the same, of one of the two no day is known, and no months differ. */
function mayBeOneDay(a: PartialDate, b: PartialDate): boolean {
  if (dayOf(a) !== undefined && dayOf(b) !== undefined) return false;
  const [x, y] = [monthOf(a), monthOf(b)];
  if (x !== undefined && y !== undefined && x !== y) return false;
  const years = yearsOf(b);
  return yearsOf(a).some((year) => years.includes(year));
}

function yearsOf({ year, lastYear = year }: PartialDate): readonly number[] {
  const count = lastYear - year + 1;
  return count > LONGEST_SPAN ? [] : Array.from({ length: count }, (_, index) => year + index);
}

function dayOf(date: PartialDate): string | undefined {
  const month = monthOf(date);
  return month === undefined || date.day === undefined
    ? undefined
    : `${date.year}-${month}-${date.day}`;
}

/** The month, if it is known for sure. */
function monthOf({ year, lastYear, circa, month, day }: PartialDate): number | undefined {
  const isYearAlone = month === 1 && day === 1;
  return isYearAlone || circa || (lastYear ?? year) > year ? undefined : month;
}
