import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ColumnWriter } from '../../../src/matching/candidates/columns.ts';
import { HashPostings, PostingsBuilder } from '../../../src/matching/candidates/hash-postings.ts';
import { MEMORIES, opened, openedIn } from './opened.ts';

const LAST_NUMBER = 2 ** 21 - 1;
const LAST_HASH = 2 ** 32 - 1;

type Pair = readonly [hash: number, number: number];

/** Few hashes, so that several numbers stand under one, and any. */
const hash = fc.oneof(
  fc.constantFrom(0, 1, 2 ** 31 - 1, 2 ** 31, LAST_HASH),
  fc.integer({ min: 0, max: LAST_HASH }),
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: LAST_NUMBER }),
  fc.constant(LAST_NUMBER),
);
const pairs: fc.Arbitrary<Pair[]> = fc.array(fc.tuple(hash, number), { maxLength: 200 });

function written(posted: readonly Pair[]): ColumnWriter {
  const builder = new PostingsBuilder();
  for (const [under, one] of posted) builder.add(under, one);
  const columns = new ColumnWriter();
  columns.put('before', Uint8Array.of(1, 2, 3));
  builder.write(columns, 'sample');
  return columns;
}

describe.each(MEMORIES)('in %s', (_, Memory, offset) => {
  test('under each hash stand the numbers that were posted there, once and ascending', () => {
    fc.assert(
      fc.property(pairs, fc.array(hash, { maxLength: 10 }), (posted, others) => {
        const model = new Map<number, Set<number>>();
        for (const [under, one] of posted) {
          model.set(under, (model.get(under) ?? new Set()).add(one));
        }
        const postings = new HashPostings(openedIn(written(posted), Memory, offset), 'sample');
        for (const under of [...model.keys(), ...others]) {
          const numbers = [...(model.get(under) ?? [])].sort((a, b) => a - b);
          expect([...postings.under(under)]).toEqual(numbers);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('more than fit into the first memory of a builder are kept', () => {
  const posted = Array.from({ length: 5000 }, (_, at): Pair => [(at * 7919) % 1000, at]);
  const postings = new HashPostings(opened(written(posted)), 'sample');
  const found = Array.from({ length: 1000 }, (_, under) => [...postings.under(under)]);
  expect(found.every((numbers) => numbers.length === 5)).toBe(true);
  expect(found.flat().sort((a, b) => a - b)).toEqual(posted.map(([, one]) => one));
});

test('nothing posted, nothing found', () => {
  const postings = new HashPostings(opened(written([])), 'sample');
  expect([postings.under(0), postings.under(LAST_HASH)].map(({ length }) => length)).toEqual([
    0, 0,
  ]);
});

test('a number from 2^21 on is refused, the one below is not', () => {
  const builder = new PostingsBuilder();
  expect(() => builder.add(LAST_HASH, LAST_NUMBER)).not.toThrow();
  expect(() => builder.add(LAST_HASH, LAST_NUMBER + 1)).toThrow('2097152 is no number of a name');
});
