/** A day, a month or a year, or a span of years; months and days count from 1. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Last year of a span, such as 1972 in `1970 to 1972`. */
  readonly lastYear?: number;
  readonly circa?: boolean;
}

/** A year of two digits: nobody who works was born after 2015, hardly anybody before 1916. */
const THIS_CENTURY_UP_TO = 15;

/** A year as written, one of two digits in the century of somebody who works. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year <= THIS_CENTURY_UP_TO ? 2000 + year : 1900 + year;
}

/** The latest year that a date of birth is taken for. */
export const LAST_YEAR = 2000 + THIS_CENTURY_UP_TO;

/**
 * One date, or none where the calendar has no such day or the year is before 1800 or after 2100. A
 * month or day of 0 was not known to whoever wrote it.
 */
export function calendarDate(year: number, month?: number, day?: number): PartialDate[] {
  if (year < 1800 || year > 2100) return [];
  if (month === undefined || (month === 0 && (day ?? 0) === 0)) return [{ year }];
  if (month < 1 || month > 12) return [];
  if (day === undefined || day === 0) return [{ year, month }];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? [{ year, month, day }] : [];
}
