import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RecentMap } from '../../src/foundation/recent-map.ts';

test('what was asked for lately stays, what was not is forgotten', () => {
  const map = new RecentMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.set('c', 3);
  expect(map.get('a')).toBe(1);
  map.set('d', 4);
  expect(['a', 'b', 'c', 'd'].map((key) => map.get(key))).toEqual([1, undefined, 3, 4]);
});

test('a value may be null, and is returned as it is set', () => {
  const map = new RecentMap<string, string | null>(1);
  expect(map.set('a', null)).toBeNull();
  expect([map.get('a'), map.get('b')]).toEqual([null, undefined]);
});

test('sizes count, where they are given, and also of what is asked for again', () => {
  const map = new RecentMap<number, number>(30, (value) => value);
  for (let round = 0; round < 3; round++) {
    for (let key = 0; key < 20; key++) if (map.get(key) === undefined) map.set(key, 10);
  }
  const alive = Array.from({ length: 20 }, (_, key) => key).filter(
    (key) => map.get(key) !== undefined,
  );
  expect(alive.length).toBeGreaterThan(0);
  expect(alive.length).toBeLessThanOrEqual(6);
});

test('it never gives another value than was set last', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.tuple(fc.nat(6), fc.option(fc.nat(9), { nil: undefined }))),
      (most, steps) => {
        const map = new RecentMap<number, number>(most);
        const all = new Map<number, number>();
        for (const [key, value] of steps) {
          if (value === undefined) expect([undefined, all.get(key)]).toContain(map.get(key));
          else all.set(key, map.set(key, value));
        }
      },
    ),
  );
});
