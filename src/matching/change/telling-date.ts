import type { PartialDate } from '../dates/calendar-date.ts';
import { readDates } from '../dates/partial-date.ts';

/**
 * The days that programs count from, and write where a date is empty: Excel for Windows and its zero, SQL
 * and Access, Excel for Macintosh, Unix in time zones east and west, FAT, and the data bases and phones of
 * this century. Those before 1800 are read as no birth at all.
 */
const ZEROS: readonly (readonly [year: number, month: number, day: number])[] = [
  [1899, 12, 30],
  [1899, 12, 31],
  [1900, 1, 1],
  [1904, 1, 1],
  [1969, 12, 31],
  [1970, 1, 1],
  [1980, 1, 1],
  [2000, 1, 1],
  [2001, 1, 1],
];

/** Whether a text says when somebody was born, be it a year alone. */
export function saysBirth(text: string): boolean {
  return readDates(text).some((date) => !isZero(date));
}

/**
 * Whether a text tells somebody from others of the same name by birth: the day, or the month of a year. A
 * year is shared by too many, and so are several years and what is only about right.
 */
export function tellsBirth(text: string): boolean {
  return readDates(text).some(
    (date) =>
      date.month !== undefined && date.lastYear === undefined && !date.circa && !isZero(date),
  );
}

/** A zero without its day, `1900-01-00`, is one too. */
function isZero({ year, month, day }: PartialDate): boolean {
  if (month === undefined) return false;
  return ZEROS.some(
    (zero) => year === zero[0] && month === zero[1] && (day === undefined || day === zero[2]),
  );
}
