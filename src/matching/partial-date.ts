/** A day, a month or a year, or a span of years; months and days count from 1. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Last year of a span, such as 1972 in `1970 to 1972`. */
  readonly lastYear?: number;
  readonly circa?: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A year of two digits: nobody who works was born after 2015, hardly anybody before 1916. */
const THIS_CENTURY_UP_TO = 15;

/**
 * Reads a date of birth in the forms that lists and customers write: `05 Jan 1979`, `1979-01-05`,
 * `Jan 5, 1979`, `05/01/1979` (as the fifth of January and the first of May, both), `1979.1.5`,
 * `1979년 1월 5일`, `19790105`, `790105`, `Nov 1963`, `1930`, `circa 1951`, `1970 to 1972`, `1970-1972`. Returns every
 * date that the text may mean; none where it means no date.
 */
export function readDates(text: string): readonly PartialDate[] {
  let dates = read.get(text);
  if (!dates) {
    dates = readText(text);
    if (read.size >= CACHE_LIMIT) read.clear();
    read.set(text, dates);
  }
  return dates;
}

// The dates of the list meet every row again, and the days of some sixty years are few.
const CACHE_LIMIT = 50_000;
const read = new Map<string, readonly PartialDate[]>();

function readText(text: string): PartialDate[] {
  const clean = text
    .trim()
    .toLowerCase()
    .replace(/(?<=\d)(?:t|\s+)\d{1,2}:\d\d.*$/u, '')
    .replace(/\s+/gu, ' ');
  const circa = /^(circa|c\.|ca\.?|approximately|approx\.?|about)\s/u.exec(clean);
  const rest = circa ? clean.slice(circa[0].length).trim() : clean;
  const span = rest.split(/\s(?:to|-|–)\s|(?<=^\d{4})[-–](?=\d{4}$)/u);
  if (span.length === 2) return readSpan(span[0] ?? '', span[1] ?? '', circa !== null);
  return readOne(rest).map((date) => (circa ? { ...date, circa: true } : date));
}

function readSpan(from: string, to: string, circa: boolean): PartialDate[] {
  const first = readOne(from)[0];
  const last = readOne(to)[0];
  if (!first || !last || last.year < first.year) return [];
  const sameMonth =
    first.year === last.year && first.month !== undefined && first.month === last.month;
  const start = sameMonth ? { year: first.year, month: first.month } : { year: first.year };
  return [
    { ...start, ...(last.year > first.year && { lastYear: last.year }), ...(circa && { circa }) },
  ];
}

function readOne(text: string): PartialDate[] {
  const numbers = text.match(/\d+/gu) ?? [];
  const month =
    MONTHS.findIndex((name) => new RegExp(`(^|[^a-z])${name}[a-z]*([^a-z]|$)`, 'u').test(text)) + 1;
  if (month > 0) return readNamedMonth(numbers, month);
  if (/[a-z]/u.test(text.replace(/(st|nd|rd|th)\b/gu, ''))) return [];
  const [a = '', b = '', c = ''] = numbers;
  if (numbers.length === 1 && a.length === 8) {
    return valid(Number(a.slice(0, 4)), Number(a.slice(4, 6)), Number(a.slice(6)));
  }
  // As the first half of a Korean resident number has it: 790105.
  if (numbers.length === 1 && a.length === 6) {
    return valid(fullYear(a.slice(0, 2)), Number(a.slice(2, 4)), Number(a.slice(4)));
  }
  if (numbers.length === 1 && a.length === 4) return valid(Number(a));
  if (numbers.length === 2 && a.length === 4) return valid(Number(a), Number(b));
  if (numbers.length === 2 && b.length === 4) return valid(Number(b), Number(a));
  if (numbers.length !== 3) return [];
  if (a.length === 4) return valid(Number(a), Number(b), Number(c));
  const year = fullYear(c);
  const dayFirst = valid(year, Number(b), Number(a));
  return a === b ? dayFirst : [...dayFirst, ...valid(year, Number(a), Number(b))];
}

function readNamedMonth(numbers: readonly string[], month: number): PartialDate[] {
  const [a = '', b = ''] = numbers;
  if (numbers.length === 1) return a.length === 4 ? valid(Number(a), month) : [];
  if (numbers.length !== 2) return [];
  return a.length === 4 ? valid(Number(a), month, Number(b)) : valid(fullYear(b), month, Number(a));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year <= THIS_CENTURY_UP_TO ? 2000 + year : 1900 + year;
}

function valid(year: number, month?: number, day?: number): PartialDate[] {
  if (year < 1800 || year > 2100) return [];
  if (month === undefined || (month === 0 && (day ?? 0) === 0)) return [{ year }];
  if (month < 1 || month > 12) return [];
  if (day === undefined || day === 0) return [{ year, month }];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? [{ year, month, day }] : [];
}
