import { expect, test } from '@jest/globals';
import { mayTellEnough } from '../../../src/names/organisation/word-limits.ts';

test.each([
  ['all agrees', 1, 0, 0],
  ['one common word is left beside a rare word', 8, 0, 1],
  ['a common pair makes up for a word less rare', 6.5, 1, 1],
  ['several are left beside a very rare one', 14, 0, 3],
])('%s: the only own word may be enough', (_, told, pairs, left) => {
  expect(mayTellEnough(told, pairs, left)).toBe(true);
});

test.each([
  ['one common word is left beside a short word', 7.9, 0, 1],
  ['with a common pair', 6.4, 1, 1],
  ['several are left beside a rare word', 13.9, 2, 2],
])('%s: it may not', (_, told, pairs, left) => {
  expect(mayTellEnough(told, pairs, left)).toBe(false);
});
