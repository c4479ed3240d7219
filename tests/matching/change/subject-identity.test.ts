import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../../src/input/subject.ts';
import { changesBetween } from '../../../src/matching/change/changes.ts';
import { isNameAlone, isSameSubject } from '../../../src/matching/change/subject-identity.ts';
import { fingerprintOf } from '../../../src/matching/fingerprint.ts';
import { entryOf } from '../sample.ts';

const MAIL = 'ann@example.com';

describe('two sets of values are of one subject', () => {
  const cases: readonly (readonly [string, boolean, SubjectValues, SubjectValues])[] = [
    ['with the same id and name', true, person('F-1', 'Ann Doe'), person('F-1 ', 'ANN  DOE', MAIL)],
    ['with the same id and address', true, person('F-1', 'A', MAIL), person('F-1', 'B', MAIL)],
    ['not with one that says nothing', false, person('F-1', 'A', '-'), person('F-1', 'B', '-')],
    ['not with the same id alone', false, person('F-1', 'A'), person('F-1', 'B')],
    ['nor with no more than a country', false, at('F-1'), at('F-1')],
    ['nor with none but a number', false, at('1'), at('1')],
    ['not with another id', false, person('F-1', 'A'), person('F-2', 'A')],
    ['not where only one has an id', false, person('F-1', 'A'), { name: ['A'] }],
    ['by name where the number of the row is another', true, person('1', 'A'), person('2', 'A')],
    ['not by that number', false, person('1', 'A', MAIL), person('1', 'B', MAIL)],
    ['without ids by name, in any case', true, { name: ['Ann  Doe'] }, { name: ['ANN DOE'] }],
    ['not by another name', false, { name: ['A'] }, { name: ['B'] }],
    ['not born on another day', false, birth('1990-01-01'), birth('1990-01-02')],
    ['nor in another year', false, birth('1990'), birth('1991')],
    ['where one has the zero of an export', true, birth('1970-01-01'), birth('1990-01-02')],
    ['where one has no birth date', true, { name: ['A'] }, birth('1990-01-01')],
    ['where one says nothing of it', true, birth('N/A'), birth('1990-01-01')],
    ['by all names', false, { name: ['A'], organisation: ['X'] }, { name: ['A'] }],
  ];
  test.each(cases)('%s', (_, expected, one, other) => {
    expect(isSameSubject(one, other)).toBe(expected);
    expect(isSameSubject(other, one)).toBe(expected);
  });
});

function person(id: string, name: string, email?: string): SubjectValues {
  return { id: [id], name: [name], ...(email && { email: [email] }) };
}

function at(id: string): SubjectValues {
  return { id: [id], country: ['Laos'] };
}

function birth(day: string): SubjectValues {
  return { name: ['A'], birth_date: [day] };
}

describe('nothing but a name is known', () => {
  test.each([
    [true, { name: ['A'] }],
    [true, { organisation: ['A'], country: ['Laos'], ip: ['192.0.2.1'] }],
    [false, { name: ['A'], id: ['F-1'] }],
    [true, { name: ['Jong In Chol'], id: ['jong in chol'] }],
    [true, { name: ['A'], id: ['17'], birth_date: ['unknown'] }],
    [true, { name: ['A'], birth_date: ['1990'] }],
    [false, { name: ['A'], birth_date: ['1990-02-03'] }],
    [false, { name: ['A'], email: ['a@example.com'] }],
  ])('%s: %j', (expected, values) => expect(isNameAlone(values)).toBe(expected));
});

test('the number of a row is no part of what it says', () => {
  const listed = entryOf({ name: 'A' });
  const mixed = (...id: readonly string[]) => ({ id, name: ['A'] });
  const print = fingerprintOf(mixed('1', 'F-1'), listed);
  expect(fingerprintOf(mixed('2', 'F-1'), listed)).toBe(print);
  expect(fingerprintOf(mixed('1', 'F-2'), listed)).not.toBe(print);
  const sides = (number: string) => ({ subject: person(number, 'A', MAIL), listings: [] });
  expect(changesBetween(sides('1'), sides('2'))).toEqual([]);
});
