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

const FIRST_YEAR = 1800;

/**
 * One date, or none where the calendar has no such day, the year is none of a birth (the day of a form,
 * of a contract), or the day is 1 January 1900, with which data bases and spreadsheets begin to count.
 * A month or day of 0 was not known to whoever wrote it.
 */
export function calendarDate(year: number, month?: number, day?: number): PartialDate[] {
  if (year < FIRST_YEAR || year > LAST_YEAR) return [];
  if (month === undefined || (month === 0 && (day ?? 0) === 0)) return [{ year }];
  if (month < 1 || month > 12) return [];
  if (day === undefined || day === 0) return [{ year, month }];
  if (year === 1900 && month === 1 && day === 1) return [];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? [{ year, month, day }] : [];
}
