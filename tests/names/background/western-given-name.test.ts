import { describe, expect, test } from '@jest/globals';
import { readShares } from '../../../src/names/background/shares.ts';
import {
  ENGLISH_MENS_NAMES,
  ENGLISH_WOMENS_NAMES,
} from '../../../src/names/background/tables/english-given-name-table.ts';
import { isWesternGivenName } from '../../../src/names/background/western-given-name.ts';

describe('Western given names', () => {
  test.each(['David', 'daniel', 'GRACE', 'Jennie', 'Jessica', 'Nicole', 'Isabelle', 'Zoe'])(
    '%s is one',
    (name) => {
      expect(isWesternGivenName(name)).toBe(true);
    },
  );
  test.each([
    'Kim',
    'Lee',
    'Jean',
    'June',
    'Sue',
    'Jin',
    'Young',
    'Chol',
    'Min',
    'Smith',
    '',
    '김',
  ])('%s is none, or a Korean one too', (name) => {
    expect(isWesternGivenName(name)).toBe(false);
  });
  test('nearly all of the common names of the United States are', () => {
    const common = [...readShares(`${ENGLISH_MENS_NAMES} ${ENGLISH_WOMENS_NAMES}`, 1).keys()];
    expect(common.length).toBeGreaterThan(700);
    expect(common.filter((name) => !isWesternGivenName(name)).length).toBeLessThan(20);
  });
});
