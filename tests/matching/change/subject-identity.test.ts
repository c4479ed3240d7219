import { describe, expect, test } from '@jest/globals';
import type { SubjectValues } from '../../../src/input/subject.ts';
import { isSameSubject } from '../../../src/matching/change/subject-identity.ts';

describe('two sets of values are of one subject', () => {
  const cases: readonly (readonly [string, boolean, SubjectValues, SubjectValues])[] = [
    [
      'with the same id, whatever else',
      true,
      { id: ['1'], name: ['A'] },
      { id: ['1 '], name: ['B'] },
    ],
    ['with several ids', true, { id: ['1', '2'] }, { id: ['1', '2'] }],
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

function birth(day: string): SubjectValues {
  return { name: ['A'], birth_date: [day] };
}
