import { calendarDate, fullYear, LAST_YEAR, type PartialDate } from './calendar-date.ts';

/** Excel's number of 1927-05-18. */
const FIRST_SPREADSHEET_DAY = 10_000;

/**
 * Every date that a text without the name of a month may mean; `numbers` are the digits in it, in
 * order.
 */
export function readNumbers(text: string, numbers: readonly string[]): PartialDate[] {
  const [a = '', b = '', c = ''] = numbers;
  if (/^\d{5}(?:\.0+)?$/u.test(text)) return spreadsheetDay(Number(text));
  switch (numbers.length) {
    case 1:
      return oneNumber(a);
    case 2:
      if (a.length === 4) return calendarDate(Number(a), Number(b));
      return b.length === 4 ? calendarDate(Number(b), Number(a)) : [];
    case 3:
      return threeNumbers(a, b, c);
    default:
      return [];
  }
}

function oneNumber(digits: string): PartialDate[] {
  const [month, day] = [Number(digits.slice(-4, -2)), Number(digits.slice(-2))];
  switch (digits.length) {
    case 8: {
      const yearFirst = calendarDate(Number(digits.slice(0, 4)), month, day);
      const [, a = '', b = '', c = ''] = /^(..)(..)(....)$/u.exec(digits) ?? [];
      return yearFirst.length > 0 ? yearFirst : threeNumbers(a, b, c);
    }
    case 6:
      // As the first half of a Korean resident number has it: 790105.
      return month === 0 ? [] : calendarDate(fullYear(digits.slice(0, 2)), month, day);
    case 4:
      return calendarDate(Number(digits));
    default:
      return [];
  }
}

function threeNumbers(a: string, b: string, c: string): PartialDate[] {
  if (a.length === 4) return calendarDate(Number(a), Number(b), Number(c));
  // Noughts beside a year of two digits only fill a form.
  if (c.length < 4 && Number(b) === 0) return [];
  const year = fullYear(c);
  const dayFirst = calendarDate(year, Number(b), Number(a));
  const monthFirst = a === b ? [] : calendarDate(year, Number(a), Number(b));
  // The Korean order, where both ends may be a year: 79.01.05.
  const eitherEnd = a.length === 2 && c.length === 2 && a !== c;
  const yearFirst = eitherEnd ? calendarDate(fullYear(a), Number(b), Number(c)) : [];
  return [...dayFirst, ...monthFirst, ...yearFirst];
}

/**
 * The date behind a spreadsheet's day number, which stands where a date column was saved as numbers.
 * Days count from 1899-12-30 (Excel's 1900 system, right from March 1900 on); taken are those from
 * 1927 to 2015, so that no other number of five digits is easily one.
 */
function spreadsheetDay(number: number): PartialDate[] {
  if (number < FIRST_SPREADSHEET_DAY) return [];
  const date = new Date(Date.UTC(1899, 11, 30 + number));
  const year = date.getUTCFullYear();
  return year > LAST_YEAR ? [] : [{ year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }];
}
