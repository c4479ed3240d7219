import { isCalendarDay } from '../../foundation/calendar-day.ts';

/** The months as lists print them, January first. */
export const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(
  ' ',
);

const DAY_FIRST = /^(?<day>\d\d)\/(?<month>\d\d)\/(?<year>\d{4})$/;
const MONTH_FIRST = /^(?<month>\d\d)\/(?<day>\d\d)\/(?<year>\d{4})$/;

/** A day as YYYY-MM-DD, of numbers as printed; undefined for one that is not in the calendar. */
export function isoDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(iso) ? iso : undefined;
}

/** The day of a file's date, in the order in which its publisher prints day and month, as YYYY-MM-DD. */
export function slashedDay(
  printed: string,
  order: 'day first' | 'month first',
): string | undefined {
  const form = order === 'day first' ? DAY_FIRST : MONTH_FIRST;
  const { year = '', month = '', day = '' } = form.exec(printed.trim())?.groups ?? {};
  return isoDay(year, month, day);
}
