import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../../src/input/subject.ts';
import { isNameAlone, isSameSubject } from '../../../src/matching/change/subject-identity.ts';

describe('two sets of values are of one subject', () => {
  const cases: readonly (readonly [string, boolean, SubjectValues, SubjectValues])[] = [
    ['with the same id and name', true, person('1', 'Ann Doe'), person('1 ', 'ANN  DOE', 'x')],
    ['with the same id and address', true, person('1', 'A', 'x'), person('1', 'B', 'X')],
    ['not with the same id alone', false, person('1', 'A'), person('1', 'B')],
    ['nor with no more than a country', false, at('1'), at('1')],
    ['not with another id', false, { id: ['1'], name: ['A'] }, { id: ['2'], name: ['A'] }],
    ['not where only one has an id', false, { id: ['1'], name: ['A'] }, { name: ['A'] }],
    ['without ids by name, in any case', true, { name: ['Ann  Doe'] }, { name: ['ANN DOE'] }],
    ['not by another name', false, { name: ['A'] }, { name: ['B'] }],
    ['not born on another day', false, birth('1990-01-01'), birth('1990-01-02')],
    ['where one has no birth date', true, { name: ['A'] }, birth('1990-01-01')],
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
    [false, { name: ['A'], id: ['1'] }],
    [false, { name: ['A'], birth_date: ['1990'] }],
    [false, { name: ['A'], email: ['a@example.com'] }],
  ])('%s: %j', (expected, values) => expect(isNameAlone(values)).toBe(expected));
});
