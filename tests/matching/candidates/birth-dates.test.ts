import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../../src/lists/entry.ts';
import { BirthDates, writeBirthDates } from '../../../src/matching/candidates/birth-dates.ts';
import { ColumnWriter } from '../../../src/matching/candidates/columns.ts';
import { compareBirthDates } from '../../../src/matching/dates/birth-date.ts';
import { entryOf } from '../sample.ts';
import { opened } from './opened.ts';

const DATES = [
  // A day, its month and its year, in several writings.
  '05 Jan 1979',
  '1979-01-05',
  '05/01/1979',
  '79.01.05',
  '28860',
  '1979-01',
  '1979',
  // Day and month exchanged, and what cannot be exchanged.
  '01 May 1979',
  '25 Jan 1979',
  // One digit off: in the day, the month, the year; and the same day of the year before and after.
  '15 Jan 1979',
  '06 Jan 1979',
  '05 Feb 1979',
  '05 Jan 1970',
  '05 Jan 1978',
  '05 Jan 1980',
  '05 Jan 1989',
  '05 Jan 1969',
  '1980-01',
  '1978',
  // 1 January, which may stand for the year.
  '01 Jan 1979',
  '01 Jan 1980',
  '01 Jan 1970',
  // Spans and what is not known for sure.
  '1970 to 1972',
  '1978 to 1980',
  '1970s',
  'circa 1951',
  'circa 1977',
  'circa 1981',
  'circa 05 Jan 1979',
  // Two dates in one text, and two ways to read one.
  '1994-11-02; 1979-01-05',
  '03/04/1979',
  '29 Feb 1980',
  // None.
  'unknown',
  '1979-02-30',
  '',
];

function birthDatesOf(entries: readonly Entry[]): BirthDates {
  const columns = new ColumnWriter();
  writeBirthDates(columns, entries);
  return new BirthDates(opened(columns));
}

function born(...birthDates: readonly string[]): Entry {
  return entryOf({ name: 'SAMPLE, Person', birthDates });
}

const speaks = (cell: string, { birthDates }: Entry) =>
  (compareBirthDates([cell], birthDates)?.weight ?? 0) > 0;

describe('a date speaks for the entries whose dates of birth it agrees with, and for no others', () => {
  const entries = DATES.map((date) => born(date));
  const dates = birthDatesOf(entries);

  test.each(DATES)('%s', (cell) => {
    const found = dates.agreeing(cell);
    const expected = DATES.filter((date) => speaks(cell, born(date)));
    expect([...found].map((entry) => DATES[entry])).toEqual(expected);
    // Asked again it says the same.
    expect(dates.agreeing(cell)).toEqual(found);
  });

  test('and both answers are given', () => {
    const found = dates.agreeing('05 Jan 1979');
    const places = ['1979', 'circa 1977', '05 Jan 1970', '05 Jan 1969', 'unknown'];
    expect(places.map((date) => found.includes(DATES.indexOf(date)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

/** Days and years that are near each other. */
const near = fc
  .record({
    day: fc.integer({ min: 1, max: 12 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1968, max: 1991 }),
    form: fc.constantFrom('day', 'month', 'year', 'circa', 'circa day', 'span'),
  })
  .map(({ day, month, year, form }) => {
    const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
    const texts: Readonly<Record<typeof form, string>> = {
      day: `${year}-${mm}-${dd}`,
      month: `${year}-${mm}`,
      year: `${year}`,
      circa: `circa ${year}`,
      'circa day': `circa ${year}-${mm}-${dd}`,
      span: `${year} to ${year + day}`,
    };
    return texts[form];
  });

test('whatever the dates are, several to an entry', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(near, { maxLength: 3 }), { minLength: 1, maxLength: 40 }),
      fc.array(near, { minLength: 1, maxLength: 4 }),
      (listed, cells) => {
        const entries = listed.map((dates) => born(...dates));
        const dates = birthDatesOf(entries);
        for (const cell of cells) {
          const found = [...dates.agreeing(cell)].map((entry) => listed[entry]);
          expect(found).toEqual(
            listed.filter((_, entry) => speaks(cell, born(...(listed[entry] ?? [])))),
          );
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('a text of several lines is the date that it would be on one', () => {
  const dates = birthDatesOf([born('unknown'), born('05\nJan\n1979'), born('1950')]);
  expect([...dates.agreeing('1979-01-05')]).toEqual([1]);
});

test('no entry, and no date on the list', () => {
  expect(birthDatesOf([]).agreeing('1979-01-05')).toHaveLength(0);
  expect([...birthDatesOf([born(), born()]).agreeing('1979-01-05')]).toEqual([]);
});
