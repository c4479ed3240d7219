import { describe, expect, test } from '@jest/globals';
import { compareBirthDates } from '../../../src/matching/dates/birth-date.ts';

const compare = (here: string, listed: string) =>
  compareBirthDates(here === '' ? [] : [here], listed === '' ? [] : [listed]);

describe('for', () => {
  test.each([
    ['1979-01-05', '05 Jan 1979', 'equal', 'same day'],
    ['05/01/1979', '05 Jan 1979', 'equal', 'same day'],
    ['01/05/1979', '05 Jan 1979', 'equal', 'same day'],
    ['79.01.05', '05 Jan 1979', 'equal', 'same day'],
    ['28860', '05 Jan 1979', 'equal', 'same day'],
    ['1979-05-01', '05 Jan 1979', 'similar', 'day and month exchanged'],
    ['1979-01-15', '05 Jan 1979', 'similar', 'one digit differs'],
    ['1974-01-05', '05 Jan 1979', 'similar', 'one digit differs'],
    ['1980-01-05', '05 Jan 1979', 'similar', 'same day, 1 year apart'],
    ['1979-01-01', '05 Jan 1979', 'similar', 'same year, no more known'],
    ['01/01/1979', '27 Aug 1979', 'similar', 'same year, no more known'],
    ['1979-08-27', '01 Jan 1979', 'similar', 'same year, no more known'],
    ['1979-01-01', '01 Jan 1979', 'equal', 'same day'],
    ['1994-11-02; 1979-01-05', '05 Jan 1979', 'equal', 'same day'],
    ['1970s', '05 Jan 1979', 'similar', 'the year fits'],
    ['1979-01', '05 Jan 1979', 'similar', 'same month, no day known'],
    ['1979', '05 Jan 1979', 'similar', 'same year, no more known'],
    ['1979', '1979', 'equal', 'same year, no more known'],
    ['1971-08-09', '1970 to 1972', 'similar', 'the year fits'],
    ['1953-01-01', 'circa 1951', 'similar', 'the year fits'],
  ])('%s beside %s: %s, %s', (here, listed, verdict, detail) => {
    const evidence = compare(here, listed);
    expect(evidence).toMatchObject({ kind: 'birth_date', verdict, detail });
    expect(evidence?.weight).toBeGreaterThan(0);
  });
});

describe('against', () => {
  test.each([
    ['1994-11-02', '20 Apr 1959', '35 years apart'],
    ['1980-02-17', '05 Jan 1979', '1 year apart'],
    ['1989-01-05', '05 Jan 1979', '10 years apart'],
    ['1999-01-05', '05 Jan 1979', '20 years apart'],
    ['1980-01-01', '01 Jan 1979', '1 year apart'],
    ['1970-01-01', '05 Jan 1979', '9 years apart'],
    ['27 فبراير 1979', '05 Jan 1979', 'same year, another day'],
    ['1979-08-27', '05 Jan 1979', 'same year, another day'],
    ['1979-08', '05 Jan 1979', 'same year, another month'],
    ['1973-08-09', '1970 to 1972', '1 year apart'],
    ['1954-01-01', 'circa 1951', '3 years apart'],
  ])('%s beside %s: %s', (here, listed, detail) => {
    const evidence = compare(here, listed);
    expect(evidence).toMatchObject({ verdict: 'differs', detail });
    expect(evidence?.weight).toBeLessThan(0);
  });
});

test('the nearer the dates, the more they say', () => {
  const weights = ['1979-01-05', '1979-01', '1979', '1979-05-01', '1979-08-27', '1994-08-27'].map(
    (here) => compare(here, '05 Jan 1979')?.weight ?? Number.NaN,
  );
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(new Set(weights).size).toBe(weights.length);
});

test('a year further off never says more', () => {
  const weights = ['1979', '1980', '1983', '1989', '1999'].map(
    (year) => compare(`${year}-01-05`, '05 Jan 1979')?.weight ?? Number.NaN,
  );
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

test('of several dates on either side the best counts', () => {
  const evidence = compareBirthDates(['1994-11-02', '1979-01-05'], ['1950', '05 Jan 1979']);
  expect(evidence).toMatchObject({
    verdict: 'equal',
    here: '1994-11-02; 1979-01-05',
    listed: '1950; 05 Jan 1979',
  });
});

describe('nothing either way', () => {
  test.each([
    ['', '05 Jan 1979', 'missing-here', null],
    ['soon', '05 Jan 1979', 'missing-here', 'soon'],
    ['5 пример 1979', '05 Jan 1979', 'missing-here', '5 пример 1979'],
    ['1900-01-01', '05 Jan 1979', 'missing-here', '1900-01-01'],
    ['2030-01-05', '05 Jan 1979', 'missing-here', '2030-01-05'],
    ['1979-02-30', '05 Jan 1979', 'missing-here', '1979-02-30'],
    ['1979-01-05', '', 'missing-on-list', '1979-01-05'],
    ['soon', '', 'missing-on-list', 'soon'],
  ])('%j beside %j', (here, listed, verdict, shown) => {
    expect(compare(here, listed)).toMatchObject({ verdict, here: shown, weight: 0 });
  });

  test.each([
    ['soon', '05 Jan 1979', 'missing-here'],
    ['1979-01-05', 'unknown', 'missing-on-list'],
  ])('%s beside %s is told as not understood, with both values', (here, listed, verdict) => {
    const detail = 'not understood as a date';
    expect(compare(here, listed)).toMatchObject({ verdict, here, listed, detail });
  });

  test('is not mentioned where neither side has one', () => {
    expect(compare('', '')).toBeUndefined();
  });
});

test('comparing is symmetric', () => {
  const dates = ['1979-01-05', '1979-05-01', '1979', '1980-01', '1970 to 1972', 'circa 1951'];
  for (const a of dates)
    for (const b of dates) expect(compare(a, b)?.weight).toBe(compare(b, a)?.weight);
});
