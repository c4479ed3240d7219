import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDates } from '../../../src/matching/dates/partial-date.ts';

const FIFTH = { year: 1979, month: 1, day: 5 };

describe('a day', () => {
  test.each([
    '05 Jan 1979',
    '5 January 1979',
    'Jan 5, 1979',
    '5th of January 1979',
    '05-Jan-79',
    '1979-01-05',
    '1979/1/5',
    '1979.1.5',
    '1979. 1. 5.',
    '19790105',
    '790105',
    '79.01.05',
    '79-01-05',
    '79/01/05',
    '5 de enero de 1979',
    '5 janvier 1979',
    '5. Januar 1979',
    '5 января 1979 г.',
    '5 січня 1979',
    '5 Ocak 1979',
    '28860',
    '28860.0',
    ' 28860 ',
    '1979년 1월 5일',
    '1979년1월5일',
    '1979年1月5日',
    '1979 年 1 月 5 日',
    '１９７９年１月５日',
    '昭和54年1月5日',
    '昭和54年01月05日',
    '昭和５４年（１９７９年）１月５日',
    '1979(昭和54)年1月5日',
    '民國68年01月05日',
    '주체68(1979)년 1월 5일',
    '주체68년 1월 5일',
    'January 5, Juche 68 (1979)',
    '1979-01-05 (양력)',
    '1979-01-05T00:00:00Z',
    '1979-01-05 00:00:00',
    '1979-01-05 9:30',
    ' 1979-01-05 ',
    'DOB: 1979-01-05',
    'born 5 Jan 1979',
    'b. 5 Jan 1979',
    '生年月日 1979-01-05',
    '1979년 1월 5일생',
    '5.I.1979',
    '5/I/1979',
    '5 I 1979',
    '٥ يناير ١٩٧٩',
    '۵ ژانویه ۱۹۷۹',
    '1979-01-05 г.',
    '5 januar 1979',
    '5 Januray 1979',
  ])('%j', (text) => expect(readDates(text)).toEqual([FIFTH]));
});

describe('a day whose month is named', () => {
  test.each([
    ['English', 3, 'March', 'MAR', 'Mar.'],
    ['Spanish', 8, 'de agosto de', 'ago.', 'AGOSTO'],
    ['French', 8, 'août', 'AOÛT', 'aout'],
    ['German', 3, 'März', 'MÄRZ', 'Marz'],
    ['Portuguese', 2, 'de fevereiro de', 'fev.', 'FEVEREIRO'],
    ['Italian', 1, 'gennaio', 'gen', 'GENNAIO'],
    ['Dutch', 3, 'maart', 'mrt', 'MAART'],
    ['Polish', 10, 'października', 'październik', 'paź'],
    ['Russian', 3, 'марта', 'март', 'МАРТА'],
    ['Ukrainian', 3, 'березня', 'березень', 'БЕРЕЗНЯ'],
    ['Turkish', 11, 'Kasım', 'KASIM', 'kasim'],
    ['Turkish', 10, 'Ekim', 'EKİM', 'EKIM'],
    ['Indonesian', 8, 'Agustus', 'Agu', 'AGUSTUS'],
    ['Vietnamese', 11, 'tháng 11', 'Tháng 11,', 'thg 11', 'THÁNG 11 NĂM', 'thang 11'],
    ['Romanian', 6, 'iunie', 'iun.', 'IUNIE'],
    ['Czech', 9, 'září', 'ZÁŘÍ'],
    ['Swedish', 5, 'maj', 'MAJ'],
    ['Croatian', 2, 'veljače', 'veljača', 'velj.'],
    ['Serbian', 6, 'juna', 'jun'],
    ['Slovak', 10, 'októbra', 'október'],
    ['Hungarian', 6, 'június', 'jún.'],
    ['Bulgarian', 11, 'ноември', 'НОЕМВРИ'],
    ['Greek', 8, 'Αυγούστου', 'ΑΥΓΟΎΣΤΟΥ', 'Αυγ.'],
    ['Finnish', 11, 'marraskuuta', 'marraskuu'],
    ['Arabic', 2, 'فبراير'],
    ['Arabic of the Levant', 1, 'كانون الثاني'],
    ['Arabic of the Levant', 10, 'تشرين الأول'],
    ['Persian', 5, 'مهٔ', 'مه'],
    ['Hebrew', 8, 'באוגוסט', 'אוגוסט'],
  ])('in %s', (_, month, ...names) => {
    for (const name of names) {
      expect([name, readDates(`5 ${name} 1979`)]).toEqual([name, [{ year: 1979, month, day: 5 }]]);
      expect([name, readDates(`${name} 1979`)]).toEqual([name, [{ year: 1979, month }]]);
    }
  });

  test('may be two, where languages share its name', () => {
    expect(readDates('5 listopada 1979')).toEqual([
      { year: 1979, month: 11, day: 5 },
      { year: 1979, month: 10, day: 5 },
    ]);
  });

  test('is read within the words of a Vietnamese form', () => {
    expect(readDates('ngày 05 tháng 01 năm 1979')).toEqual([FIFTH]);
  });

  test.each(['5 tháng 13 1979', '5 tháng 1979', '5 thango 3 1979', '5 sample 1979'])(
    '%s is none',
    (text) => expect(readDates(text)).toEqual([]),
  );
});

describe('a day whose month is not certain', () => {
  test.each([
    ['05/01/1979', [FIFTH, { year: 1979, month: 5, day: 1 }]],
    ['5.1.79', [FIFTH, { year: 1979, month: 5, day: 1 }]],
    ['05/05/1979', [{ year: 1979, month: 5, day: 5 }]],
    ['31/12/1990', [{ year: 1990, month: 12, day: 31 }]],
    ['12/31/1990', [{ year: 1990, month: 12, day: 31 }]],
    ['05.01.79', [FIFTH, { year: 1979, month: 5, day: 1 }]],
    ['99-02-03', [{ year: 1999, month: 2, day: 3 }]],
    [
      '01.02.03',
      [
        { year: 2003, month: 2, day: 1 },
        { year: 2003, month: 1, day: 2 },
        { year: 2001, month: 2, day: 3 },
      ],
    ],
    [
      '05/01/05',
      [
        { year: 2005, month: 1, day: 5 },
        { year: 2005, month: 5, day: 1 },
      ],
    ],
  ])('%s', (text, dates) => expect(readDates(text)).toEqual(dates));
});

describe('less than a day', () => {
  test.each([
    ['Nov 1963', { year: 1963, month: 11 }],
    ['1963-11', { year: 1963, month: 11 }],
    ['11/1963', { year: 1963, month: 11 }],
    ['1979년 1월', { year: 1979, month: 1 }],
    ['1979年1月', { year: 1979, month: 1 }],
    ['1979年', { year: 1979 }],
    ['明治45年', { year: 1912 }],
    ['大正15年', { year: 1926 }],
    ['平成元年1月', { year: 1989, month: 1 }],
    ['1979-01-00', { year: 1979, month: 1 }],
    ['1979-00-00', { year: 1979 }],
    ['1979-XX-XX', { year: 1979 }],
    ['1979-01-xx', { year: 1979, month: 1 }],
    ['??/??/1979', { year: 1979 }],
    ['born 1979', { year: 1979 }],
    ['born in 1979', { year: 1979 }],
    ['1960s', { year: 1960, lastYear: 1969 }],
    ["1960's", { year: 1960, lastYear: 1969 }],
    ['09-09-1969 (approx)', { year: 1969, month: 9, day: 9, circa: true }],
    ['1969 approx.', { year: 1969, circa: true }],
    ['1969 (circa)', { year: 1969, circa: true }],
    ['1930', { year: 1930 }],
    ['1979년', { year: 1979 }],
    ['circa 1951', { year: 1951, circa: true }],
    ['c. 1951', { year: 1951, circa: true }],
    ['c1951', { year: 1951, circa: true }],
    ['~1951', { year: 1951, circa: true }],
    ['around 1951', { year: 1951, circa: true }],
    ['between 1970 and 1972', { year: 1970, lastYear: 1972 }],
    ['Between Aug. and Sep. 1977', { year: 1977 }],
    ['Between 3 and 5 Sep. 1977', { year: 1977 }],
    ['From 1965 to 1970', { year: 1965, lastYear: 1970 }],
    ['circa 1955 to 1958', { year: 1955, lastYear: 1958, circa: true }],
    ['1970/1972', { year: 1970, lastYear: 1972 }],
    ['novembre 1963', { year: 1963, month: 11 }],
    ['1970 to 1972', { year: 1970, lastYear: 1972 }],
    ['1970-1972', { year: 1970, lastYear: 1972 }],
    ['01 Jan 1970 to 31 Dec 1972', { year: 1970, lastYear: 1972 }],
    ['01 Mar 1970 to 05 Mar 1970', { year: 1970, month: 3 }],
  ])('%s', (text, date) => expect(readDates(text)).toEqual([date]));
});

describe('eight digits', () => {
  test.each([
    ['19790105', [FIFTH]],
    ['05011979', [FIFTH, { year: 1979, month: 5, day: 1 }]],
    ['31121979', [{ year: 1979, month: 12, day: 31 }]],
    ['19121979', [{ year: 1979, month: 12, day: 19 }]],
    ['19120105', [{ year: 1912, month: 1, day: 5 }]],
  ])('%s', (text, dates) => expect(readDates(text)).toEqual(dates));
});

describe('several in a cell', () => {
  test.each([['1979-01-05; 1990'], ['1979-01-05|1990'], ['1979-01-05\n1990']])('%j', (text) =>
    expect(readDates(text)).toEqual([FIFTH, { year: 1990 }]),
  );
});

describe('a year of two digits lies within a working life', () => {
  test.each([
    ['1 Feb 79', 1979],
    ['1 Feb 15', 2015],
    ['1 Feb 16', 1916],
    ['1 Feb 00', 2000],
  ])('%s', (text, year) => expect(readDates(text)[0]?.year).toBe(year));
});

describe('no date', () => {
  test.each([
    '',
    ' ',
    'unknown',
    'n/a',
    '1979-02-30',
    '1979-13-01',
    '29 Feb 1979',
    '0000-00-00',
    '00/00/0000',
    '42370',
    '99999',
    '28860.5',
    '000000',
    '00/00/00',
    '00.00.79',
    '79-13-05',
    '1979 '.repeat(30),
    '3000-01-01',
    '1972 to 1970',
    '12',
    '令和2年',
    '2016-01-05',
    '1900-01-01',
    '주체사상 1979',
    '5 пример 1979',
    '1979 年 sample',
    '9/xiii/1979',
    '31121979 x',
    'xx',
    '😀',
  ])('%j', (text) => expect(readDates(text)).toEqual([]));

  test('the 29th of February is a day in leap years', () => {
    expect(readDates('29 Feb 2000')).toEqual([{ year: 2000, month: 2, day: 29 }]);
    expect(readDates('29 Feb 1900')).toEqual([]);
  });
});

describe('the day numbers of spreadsheets', () => {
  test.each([
    ['10000', { year: 1927, month: 5, day: 18 }],
    ['21925', { year: 1960, month: 1, day: 10 }],
    ['36526', { year: 2000, month: 1, day: 1 }],
    ['42369', { year: 2015, month: 12, day: 31 }],
  ])('%s', (text, date) => expect(readDates(text)).toEqual([date]));
});

test('whatever is read is a day of the calendar', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'0129/-. '), maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (date) => {
      for (const { year, month, day } of readDates(date)) {
        const back = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
        expect([back.getUTCFullYear(), back.getUTCMonth() + 1]).toEqual([year, month ?? 1]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('every day is read back from the form that databases write', () => {
  const days = fc.date({
    min: new Date('1900-01-02'),
    max: new Date('2015-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
      expect(readDates(day.toISOString())).toEqual([{ year, month, day: date }]);
    }),
  );
});
