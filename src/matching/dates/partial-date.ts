import { RecentMap } from '../../foundation/recent-map.ts';
import { calendarDate, fullYear, type PartialDate } from './calendar-date.ts';
import { dateAlone, hasOtherWords, withAsciiDigits, withoutAbout } from './date-marks.ts';
import { withWesternYear } from './era-years.ts';
import { namedMonth } from './month-names.ts';
import { readNumbers } from './numeric-date.ts';

/**
 * Reads a date of birth in the forms that lists and customers write: `05 Jan 1979`, `1979-01-05`,
 * `Jan 5, 1979`, `05/01/1979` (as the fifth of January and the first of May, both), `1979.1.5`,
 * `1979년 1월 5일`, `1979年1月5日`, `19790105`, `790105`, `79.01.05`, `Nov 1963`, `1930`, `circa 1951`,
 * `1970 to 1972`, `1970-1972`, `between Aug. and Sep. 1970`, `1960s`, `05011979`, `5.I.1979`, `1979-XX-XX`,
 * `DOB: 05/01/1979`, months named in other languages, years of East Asian eras, the day numbers of
 * spreadsheets, `28860`, and several at `;`, `|` and line ends. Returns every date that the text may mean:
 * of `01/02/03` three, as each part may be the year, the month or the day in the orders in use. None
 * where it means no date.
 */
export function readDates(text: string): readonly PartialDate[] {
  // Beyond any date it is a remark, and not worth remembering.
  if (text.length > LONGEST) return [];
  let dates = read.get(text);
  if (!dates) {
    dates = readText(text);
    read.set(text, dates);
  }
  return dates;
}

const LONGEST = 100;
const DECADE = /^(\d{3}0)['’]?s$/u;
/** Of `between Aug. and Sep. 1977` the year stands once, at the end. */
const YEAR = /\d{4}/u;
const SPAN = /\s(?:to|and|or|-|–)\s|(?<=^\d{4})[-–/](?=\d{4}$)/u;

// The dates of the list meet every row again, and the days of some sixty years are few.
const MOST_KEPT = 10_000;
const read = new RecentMap<string, readonly PartialDate[]>(MOST_KEPT);

function readText(text: string): PartialDate[] {
  return withAsciiDigits(text.normalize('NFKC'))
    .split(/[;|\r\n]/u)
    .flatMap(readPart);
}

function readPart(text: string): PartialDate[] {
  const clean = withWesternYear(text.trim().toLowerCase())
    .replace(/(?<=\d)(?:t|\s+)\d{1,2}:\d\d.*$/u, '')
    .replace(/\s+/gu, ' ');
  const date = dateAlone(clean);
  const about = withoutAbout(date);
  const rest = about ?? date;
  const circa = about !== undefined;
  const decade = Number(DECADE.exec(rest)?.[1] ?? Number.NaN);
  if (decade) return calendarDate(decade).map((first) => ({ ...first, lastYear: decade + 9 }));
  const span = rest.replace(/^(?:between|from)\s/u, '').split(SPAN);
  if (span.length === 2) return readSpan(span[0] ?? '', span[1] ?? '', circa);
  return readOne(rest).map((found) => (circa ? { ...found, circa: true } : found));
}

function readSpan(from: string, to: string, circa: boolean): PartialDate[] {
  const last = readOne(to)[0];
  const first = readOne(YEAR.test(from) ? from : `${from} ${last?.year}`)[0];
  if (!first || !last || last.year < first.year) return [];
  const sameMonth =
    first.year === last.year && first.month !== undefined && first.month === last.month;
  const start = sameMonth ? { year: first.year, month: first.month } : { year: first.year };
  return [
    { ...start, ...(last.year > first.year && { lastYear: last.year }), ...(circa && { circa }) },
  ];
}

function readOne(text: string): PartialDate[] {
  const named = namedMonth(text);
  if (named) return named.months.flatMap((month) => readNamedMonth(named.numbers, month));
  if (hasOtherWords(text)) return [];
  return readNumbers(text, text.match(/\d+/gu) ?? []);
}

function readNamedMonth(numbers: readonly string[], month: number): PartialDate[] {
  const [a = '', b = ''] = numbers;
  if (numbers.length === 1) return a.length === 4 ? calendarDate(Number(a), month) : [];
  if (numbers.length !== 2) return [];
  return a.length === 4
    ? calendarDate(Number(a), month, Number(b))
    : calendarDate(fullYear(b), month, Number(a));
}
