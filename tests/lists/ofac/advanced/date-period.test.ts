import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, printedPeriod } from '../../../../src/lists/ofac/advanced/date-period.ts';
import type { XmlElement } from '../../../../src/lists/reading/xml-elements.ts';
import { readDates } from '../../../../src/matching/dates/partial-date.ts';

type Point = readonly number[];

function element(
  name: string,
  children: readonly XmlElement[],
  text = '',
  attributes: { [name: string]: string } = {},
): XmlElement {
  return { name, line: 1, text, attributes, children };
}

function point(name: string, parts: Point): XmlElement {
  const names = ['Year', 'Month', 'Day'];
  return element(
    name,
    parts.map((part, at) => element(names[at] ?? '', [], String(part))),
  );
}

function boundary(name: string, from: Point, to: Point, approximate: boolean): XmlElement {
  const attributes = { Approximate: String(approximate) };
  return element(name, [point('From', from), point('To', to)], '', attributes);
}

function period(from: Point, to: Point, from2: Point, to2: Point, approximate = false): XmlElement {
  return element('DatePeriod', [
    boundary('Start', from, to, approximate),
    boundary('End', from2, to2, approximate),
  ]);
}

test.each<[string, Point, Point, Point, Point, boolean]>([
  ['05 Jan 1979', [1979, 1, 5], [1979, 1, 5], [1979, 1, 5], [1979, 1, 5], false],
  ['circa 07 Jul 1966', [1966, 7, 7], [1966, 7, 7], [1966, 7, 7], [1966, 7, 7], true],
  ['Feb 1968', [1968, 2, 1], [1968, 2, 1], [1968, 2, 29], [1968, 2, 29], false],
  ['Feb 1967', [1967, 2, 1], [1967, 2, 1], [1967, 2, 28], [1967, 2, 28], false],
  ['01 Feb 1968 to 28 Feb 1968', [1968, 2, 1], [1968, 2, 1], [1968, 2, 28], [1968, 2, 28], false],
  ['1930', [1930, 1, 1], [1930, 1, 1], [1930, 12, 31], [1930, 12, 31], false],
  ['circa 1951', [1951, 1, 1], [1951, 1, 1], [1951, 12, 31], [1951, 12, 31], true],
  ['1984 to 1986', [1984, 1, 1], [1984, 12, 31], [1986, 1, 1], [1986, 12, 31], false],
  ['Mar 1964 to Feb 1965', [1964, 3, 1], [1964, 3, 31], [1965, 2, 1], [1965, 2, 28], false],
  ['26 Sep 1946 to 07 Dec 1946', [1946, 9, 26], [1946, 9, 26], [1946, 12, 7], [1946, 12, 7], false],
  ['1930', [1930], [1930], [1930], [1930], false],
  ['Nov 1963', [1963, 11], [1963, 11], [1963, 11], [1963, 11], false],
  ['1930', [1930, 13, 1], [1930], [1930], [1930], false],
])('%s', (printed, from, to, from2, to2, approximate) => {
  expect(printedPeriod(period(from, to, from2, to2, approximate))).toBe(printed);
});

test('a period of which only a part is given', () => {
  const start = boundary('Start', [1930, 1, 2], [1930, 1, 2], false);
  expect(printedPeriod(element('DatePeriod', [start]))).toBe('02 Jan 1930');
  expect(printedPeriod(element('DatePeriod', []))).toBeUndefined();
  expect(printedPeriod(period([], [], [], []))).toBeUndefined();
});

test('matching reads whatever is printed, and finds the years of the period in it', () => {
  const day = fc.date({
    min: new Date('1920-01-01'),
    max: new Date('1980-12-31'),
    noInvalidDate: true,
  });
  // Matching takes the years from 1900 to 2015 for those of a birth.
  const days = fc.integer({ min: 0, max: 30 * 365 });
  fc.assert(
    fc.property(day, days, fc.boolean(), (first, length, approximate) => {
      const last = new Date(first.getTime() + length * 86_400_000);
      const from = partsOf(first);
      const to = partsOf(last);
      const printed = printedPeriod(period(from, from, to, to, approximate)) ?? '';
      const [read, ...others] = readDates(printed);
      expect(others).toEqual([]);
      expect(read).toMatchObject({ year: first.getUTCFullYear() });
      expect(read?.lastYear ?? read?.year).toBe(last.getUTCFullYear());
      expect(read?.circa === true).toBe(approximate);
    }),
  );
});

function partsOf(date: Date): Point {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

test.each<[Point, string | undefined]>([
  [[2025, 1, 6], '2025-01-06'],
  [[2025, 2, 30], undefined],
  [[2025, 2], undefined],
  [[], undefined],
])('the day of %j is %s', (parts, day) => {
  expect(dayOf(point('Date', parts))).toBe(day);
});
