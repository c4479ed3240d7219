import { describe, expect, test } from '@jest/globals';
import { addressOf, joinTexts, townLine } from '../../../src/lists/assembly/address.ts';
import { isoDay, slashedDay } from '../../../src/lists/assembly/calendar.ts';
import { craftOf } from '../../../src/lists/assembly/craft.ts';
import { loadedList } from '../../../src/lists/assembly/loaded.ts';
import { present } from '../../../src/lists/assembly/present.ts';
import { entryOf } from '../sample-list.ts';

test('fields without a value are left out, the others stay in their order', () => {
  const given = { b: 'x', a: undefined, d: '', c: 0, e: false };
  expect(JSON.stringify(present(given))).toBe('{"b":"x","c":0,"e":false}');
});

describe('addresses', () => {
  test.each([
    [['Sample Town', 'Province'], '100', 'Sample Town, Province 100'],
    [['', 'Province'], undefined, 'Province'],
    [[undefined], '100', '100'],
    [[], '', ''],
  ])('town %j, postcode %j', (places, postcode, line) => {
    expect(townLine(places, postcode)).toBe(line);
  });

  test('of nothing are none', () => {
    const nothing = { street: '', city: undefined, country: undefined, remarks: undefined };
    expect(addressOf(nothing)).toEqual([]);
    expect(addressOf({ ...nothing, country: 'China' })).toEqual([{ country: 'China' }]);
    expect(joinTexts(['a', undefined, '', 'b'], ', ')).toBe('a, b');
  });
});

test('a craft of which nothing is printed is none', () => {
  const nothing = { type: '', flag: undefined, owner: '', tonnage: undefined, grossTonnage: '' };
  expect(craftOf(nothing)).toBeUndefined();
  expect(craftOf({ ...nothing, flag: 'Malta' })).toEqual({ flag: 'Malta' });
});

describe('days', () => {
  test.each([
    ['02/03/2026', 'day first', '2026-03-02'],
    ['02/03/2026', 'month first', '2026-02-03'],
    [' 31/12/2025 ', 'day first', '2025-12-31'],
    ['31/12/2025', 'month first', undefined],
    ['2026-03-02', 'day first', undefined],
    ['', 'day first', undefined],
  ] as const)('%j, %s', (printed, order, day) => {
    expect(slashedDay(printed, order)).toBe(day);
  });

  test('numbers of one digit', () => {
    expect(isoDay('2026', '3', '2')).toBe('2026-03-02');
    expect(isoDay('2026', '2', '30')).toBeUndefined();
  });
});

describe('a list', () => {
  const file = { path: 'a.xml', bytes: 1, sha256: 'a'.repeat(64) };
  const read = {
    name: 'sample',
    format: 'un-xml',
    path: 'a.xml',
    files: [file],
    entries: [entryOf('1')],
    warnings: [],
  } as const;

  test.each([
    ['2026-03-02', '2026-01-01', '2026-03-02'],
    ['2026-02-30', '2026-01-01', '2026-01-01'],
    [undefined, undefined, 'unknown'],
  ])('dated %j by its files, %j by the user', (own, given, date) => {
    expect(loadedList({ ...read, date: own }, present({ date: given })).date).toBe(date);
  });

  test('counts what its entries hold, and what its publisher counts', () => {
    const { counts, sha256 } = loadedList({ ...read, counts: { addresses: 7 } }, {});
    expect(counts).toMatchObject({ entries: 1, aliases: 0, addresses: 7 });
    expect(sha256).toBe(file.sha256);
  });

  test('without entries is none', () => {
    expect(() => loadedList({ ...read, entries: [] }, {})).toThrow('a.xml: no entries; the file');
  });
});
