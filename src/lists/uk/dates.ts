import { isCalendarDay } from '../../foundation/calendar-day.ts';
import { isoDay, MONTHS } from '../assembly/calendar.ts';

/** `05/01/1979`; letters or noughts stand for a day or a month that is not known: `dd/mm/1965`. */
const DAY_FIRST = /^(dd|\d{1,2})\/(mm|\d{1,2})\/(\d{4})$/i;
const NAMED_MONTH = /^(\d{1,2})[\s-]+(\p{L}{3})\p{L}*\.?,?[\s-]+(\d{4})$/u;

/**
 * A date of the UK list in a form that can be read one way only: `1979-01-05`, `Nov 1963` and `1965` for
 * `05/01/1979`, `dd/11/1963` and `dd/mm/1965`. Undefined for what is no such date: `15/08/19yy`.
 */
export function unambiguousDate(printed: string): string | undefined {
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(printed) ?? [];
  if (year === '') return isDate(printed) ? printed : undefined;
  if (!isKnown(month)) return year;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return undefined;
  if (!isKnown(day)) return `${name} ${year}`;
  return isoDay(year, month, day);
}

/** The day of a report as YYYY-MM-DD: `13-Feb-2026`, `8 October 2026`, `10/06/2026`, `2026-06-10`. */
export function reportDay(printed: string): string | undefined {
  const [, day = '', name = '', year = ''] = NAMED_MONTH.exec(printed) ?? [];
  const month = MONTHS.findIndex((short) => short.toLowerCase() === name.toLowerCase()) + 1;
  if (year !== '') return isoDay(year, String(month), day);
  const date = unambiguousDate(printed) ?? '';
  return isCalendarDay(date) ? date : undefined;
}

function isKnown(part: string): boolean {
  return Number(part) > 0;
}

/** Another notation that ends in a year, such as `circa 1951` or `05 Jan 1979`, or a day of ISO 8601. */
function isDate(printed: string): boolean {
  return isCalendarDay(printed) || /^(?:.*\s)?\d{4}$/.test(printed);
}
