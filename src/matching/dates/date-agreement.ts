import type { Verdict } from '../hit.ts';
import type { PartialDate } from './calendar-date.ts';

/** What two dates say for or against one person, in log-odds. */
export interface Agreement {
  readonly verdict: Verdict;
  readonly weight: number;
  readonly detail: string;
}

// In nats, before calibration: birthdays of adults spread over some 40 years, so that a full date
// agrees by chance once in 14,600 (9.6 nats), a year once in 40 (3.7). Half of that is given, since
// lists and files are often wrong in the same way (1 January, copied years).
const SAME_DAY = 4.8;
const SAME_MONTH = 3;
const SAME_YEAR = 1.6;
const NEAR = 1.2;
const OTHER = -4;
const OTHER_NEAR_YEAR = -2;

/**
 * How two dates stand to each other. 1 January is what registers write where they know the year alone,
 * and counts as that unless both sides have the very same.
 */
export function compareDates(here: PartialDate, listed: PartialDate): Agreement {
  return isNewYear(here) && isNewYear(listed) && here.year === listed.year
    ? compareKnown(here, listed)
    : compareKnown(yearIfNewYear(here), yearIfNewYear(listed));
}

function isNewYear({ month, day, circa }: PartialDate): boolean {
  return month === 1 && day === 1 && !circa;
}

function yearIfNewYear(date: PartialDate): PartialDate {
  return isNewYear(date) ? { year: date.year } : date;
}

function compareKnown(a: PartialDate, b: PartialDate): Agreement {
  const loose = a.circa || b.circa ? 2 : 0;
  const gap = yearGap(a, b);
  const spanned = a.lastYear !== undefined || b.lastYear !== undefined;
  if (gap > loose) return differentYears(a, b, gap);
  if (spanned || loose > 0)
    return { verdict: 'similar', weight: SAME_YEAR / 2, detail: 'the year fits' };
  if (a.month === undefined || b.month === undefined) {
    const bothYears = a.month === undefined && b.month === undefined;
    return {
      verdict: bothYears ? 'equal' : 'similar',
      weight: SAME_YEAR,
      detail: 'same year, no more known',
    };
  }
  if (a.day === undefined || b.day === undefined) {
    return a.month === b.month
      ? { verdict: 'similar', weight: SAME_MONTH, detail: 'same month, no day known' }
      : { verdict: 'differs', weight: OTHER_NEAR_YEAR, detail: 'same year, another month' };
  }
  if (a.month === b.month && a.day === b.day)
    return { verdict: 'equal', weight: SAME_DAY, detail: 'same day' };
  if (a.month === b.day && a.day === b.month) {
    return { verdict: 'similar', weight: NEAR, detail: 'day and month exchanged' };
  }
  if (differInOneDigit(a, b))
    return { verdict: 'similar', weight: NEAR, detail: 'one digit differs' };
  return { verdict: 'differs', weight: OTHER_NEAR_YEAR, detail: 'same year, another day' };
}

/** In the year a slip of the pen is its last digit, or the year before or after the same day. */
function differentYears(a: PartialDate, b: PartialDate, gap: number): Agreement {
  const sameDay = a.day !== undefined && a.day === b.day && a.month === b.month;
  if (sameDay && gap === 1)
    return { verdict: 'similar', weight: NEAR / 2, detail: 'same day, 1 year apart' };
  if (Math.floor(a.year / 10) === Math.floor(b.year / 10) && differInOneDigit(a, b))
    return { verdict: 'similar', weight: NEAR / 2, detail: 'one digit differs' };
  const years = `${gap} ${gap === 1 ? 'year' : 'years'} apart`;
  return { verdict: 'differs', weight: gap === 1 ? OTHER_NEAR_YEAR : OTHER, detail: years };
}

function yearGap(a: PartialDate, b: PartialDate): number {
  const from = Math.max(a.year, b.year);
  const to = Math.min(a.lastYear ?? a.year, b.lastYear ?? b.year);
  return Math.max(0, from - to);
}

/** Only for full dates: with less known, one digit is too much. */
function differInOneDigit(a: PartialDate, b: PartialDate): boolean {
  const [x, y] = [digits(a), digits(b)];
  if (x === undefined || y === undefined) return false;
  return [...x].filter((digit, index) => digit !== y[index]).length === 1;
}

function digits({ year, month, day }: PartialDate): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}
