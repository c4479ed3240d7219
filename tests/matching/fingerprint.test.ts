import { describe, expect, test } from '@jest/globals';
import { fieldDigests, fingerprintOf } from '../../src/matching/fingerprint.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { entryOf, listOf, subjectOf } from './sample.ts';

const ENTRY = entryOf({ name: 'JONG, In Chol', birthDates: ['05 Jan 1979'] });
const VALUES = { id: ['F-1'], name: ['Jung In-cheol'], birth_date: ['1979-01-05'] };
const before = fingerprintOf(VALUES, ENTRY);

test('is 32 hexadecimal digits', () => expect(before).toMatch(/^[0-9a-f]{32}$/u));

describe('changes with either side', () => {
  test.each([
    ['a value of the row', { ...VALUES, birth_date: ['1979-01-06'] }, ENTRY],
    ['a column more', { ...VALUES, country: ['Laos'] }, ENTRY],
    ['the order of two values', { ...VALUES, name: ['b', 'a'] }, ENTRY],
    ['an alias of the entry', VALUES, { ...ENTRY, title: 'Mr' }],
    ['the entry', VALUES, { ...ENTRY, id: 'other' }],
  ])('%s', (_, values, entry) => {
    expect(fingerprintOf(values, entry)).not.toBe(before);
  });

  test('values do not run into each other', () => {
    expect(fingerprintOf({ name: ['a', 'b'] }, ENTRY)).not.toBe(
      fingerprintOf({ name: ['a","b'] }, ENTRY),
    );
  });
});

describe('stays the same', () => {
  test('for the same content in another object, in any order of its fields', () => {
    const values = Object.fromEntries(Object.entries(VALUES).reverse());
    const entry = Object.fromEntries(Object.entries(ENTRY).reverse()) as unknown as typeof ENTRY;
    expect(fingerprintOf(values, entry)).toBe(before);
  });

  test('for another row, line and file', () => {
    const matcher = createMatcher([listOf(ENTRY)]);
    const [here] = matcher.match(subjectOf(VALUES));
    const [there] = matcher.match(subjectOf(VALUES, { file: 'other.csv', row: 7, line: 9 }));
    expect(here?.fingerprint).toBe(before);
    expect(there?.fingerprint).toBe(before);
  });

  test('for values that no list could have, and another address of the page', () => {
    const ip = { ...VALUES, ip: ['192.0.2.1'], time_zone: ['UTC+9'] };
    expect(fingerprintOf(ip, { ...ENTRY, url: 'https://example.org/1' })).toBe(before);
  });

  test('for aliases that the list prints in another order', () => {
    const aka = (name: string) => ({ name, kind: 'aka' as const, strength: 'strong' as const });
    const one = { ...ENTRY, aliases: [aka('A'), aka('B')] };
    const other = { ...ENTRY, aliases: [aka('B'), aka('A')] };
    expect(fingerprintOf(VALUES, other)).toBe(fingerprintOf(VALUES, one));
    expect(fieldDigests(other)).toEqual(fieldDigests(one));
  });

  test('for a lone surrogate', () => {
    const odd = { name: ['\ud800'] };
    expect(fingerprintOf(odd, ENTRY)).toBe(fingerprintOf(odd, ENTRY));
  });
});

test('the digest of a field changes with that field alone', () => {
  const { birthDates, ...others } = fieldDigests(ENTRY);
  const { birthDates: changed, ...same } = fieldDigests({ ...ENTRY, birthDates: ['1980'] });
  expect(changed).not.toBe(birthDates);
  expect(same).toEqual(others);
});
