import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  placeIn,
  sharedBy,
  sortedNumbers,
} from '../../../src/matching/candidates/sorted-numbers.ts';

const numbers = fc.uniqueArray(fc.nat(60), { maxLength: 30 });

test('a number is found where it stands', () => {
  fc.assert(
    fc.property(numbers, fc.nat(60), (some, number) => {
      const list = sortedNumbers(some);
      expect(placeIn(list, number)).toBe(list.indexOf(number));
    }),
  );
});

test('what two lists share is found, whichever is the longer', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const expected = [...sortedNumbers(a.filter((number) => b.includes(number)))];
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const shared: number[] = [];
        sharedBy(sortedNumbers(one), sortedNumbers(other), shared);
        expect(shared).toEqual(expected);
      }
    }),
  );
});
