import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Bits,
  both,
  eachOf,
  either,
  share,
} from '../../../src/matching/candidates/sequence-bits.ts';

const COUNT = 130;

const sets = fc
  .array(fc.nat({ max: COUNT - 1 }), { maxLength: 40 })
  .map((sequences) => new Set(sequences));

function bitsOf(sequences: ReadonlySet<number>): Bits {
  if (sequences.size === 0) return null;
  const bits = new Uint32Array(Math.ceil(COUNT / 32));
  for (const one of sequences) bits[one >> 5] = (bits[one >> 5] ?? 0) | (1 << (one & 31));
  return bits;
}

function listed(bits: Bits): number[] {
  const found: number[] = [];
  eachOf(bits, (sequence) => found.push(sequence));
  return found;
}

const ascending = (sequences: Iterable<number>) => [...sequences].sort((a, b) => a - b);

test('each sequence of a set is told once, ascending', () => {
  fc.assert(
    fc.property(sets, (sequences) => {
      expect(listed(bitsOf(sequences))).toEqual(ascending(sequences));
    }),
  );
  // The highest bit of a word is its sign.
  expect(listed(bitsOf(new Set([0, 31, 32, 63, 127])))).toEqual([0, 31, 32, 63, 127]);
});

test('two sets together, and what is in both', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const [x, y] = [bitsOf(a), bitsOf(b)];
      const shared = ascending([...a].filter((one) => b.has(one)));
      expect(listed(both(x, y))).toEqual(shared);
      expect(share(x, y)).toBe(shared.length > 0);
      expect(listed(either(x, y))).toEqual(ascending(new Set([...a, ...b])));
      // Neither of them has changed.
      expect([listed(x), listed(y)]).toEqual([ascending(a), ascending(b)]);
    }),
  );
});

test('the empty set is null, also where nothing is shared', () => {
  const [even, odd] = [bitsOf(new Set([0, 64])), bitsOf(new Set([1, 65]))];
  expect(both(even, odd)).toBeNull();
  expect([both(even, null), both(null, odd), either(null, null)]).toEqual([null, null, null]);
});
