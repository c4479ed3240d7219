import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareKoreanNames } from '../../../src/names/korean/comparison.ts';
import { readKoreanName } from '../../../src/names/korean/reading.ts';
import { SAME_NAME } from '../../../src/names/korean/same-name.ts';
import { koreanNames, namesSpeltTwice, type SpeltName } from '../korean-names.ts';

const RUNS = { numRuns: 150 };
const plain = ({ surname, given }: SpeltName) => `${surname} ${given.join(' ')}`;

function score(a: string, b: string): number {
  const [x, y] = [readKoreanName(a), readKoreanName(b)];
  return x && y ? (compareKoreanNames(x, y)?.score ?? 0) : 0;
}

const twoNames = fc.oneof(
  namesSpeltTwice.map(([a, b]) => [a, b] as const),
  fc.tuple(koreanNames, koreanNames),
);

/** Ways of writing that make no other name of a name. */
const WRITINGS: [string, (name: SpeltName) => string][] = [
  ['capitals', (name) => plain(name).toUpperCase()],
  ['a hyphen', ({ surname, given }) => `${surname} ${given.join('-')}`],
  ['hyphens alone', ({ surname, given }) => `${surname}-${given.join('-')}`],
  ['a comma', ({ surname, given }) => `${surname}, ${given.join(' ')}`],
  ['the surname last', ({ surname, given }) => `${given.join(' ')} ${surname}`],
  ['the surname last, a hyphen', ({ surname, given }) => `${given.join('-')} ${surname}`],
];

const JOINED: [string, (name: SpeltName) => string][] = [
  ['with the given name joined', ({ surname, given }) => `${surname} ${given.join('')}`],
  ['joined, the surname last', ({ surname, given }) => `${given.join('')} ${surname}`],
  ['without any gap', ({ surname, given }) => `${surname}${given.join('')}`],
];

describe('the score of two names', () => {
  test('is the same in either direction', () => {
    fc.assert(
      fc.property(twoNames, ([a, b]) => {
        expect(score(plain(a), plain(b))).toBeCloseTo(score(plain(b), plain(a)), 9);
      }),
      RUNS,
    );
  });

  test.each(WRITINGS)('stays on its side of the border with %s', (_, write) => {
    fc.assert(
      fc.property(twoNames, ([a, b]) => {
        const [written, apart] = [score(write(a), plain(b)), score(plain(a), plain(b))];
        expect(written >= SAME_NAME).toBe(apart >= SAME_NAME);
      }),
      RUNS,
    );
  });

  test.each(JOINED)('stays there nearly always %s', (_, write) => {
    const names = fc.sample(twoNames, { numRuns: 400, seed: 2 });
    const crossed = names.filter(
      ([a, b]) => score(write(a), plain(b)) >= SAME_NAME !== score(plain(a), plain(b)) >= SAME_NAME,
    );
    expect(crossed.length / names.length).toBeLessThan(0.01);
  });

  // In another order another word can be the surname, and joined Yongil is Yong Il or Yon Gil.
  test.each(WRITINGS)('is the same for 24 names in 25 with %s', (_, write) => {
    const names = fc.sample(twoNames, { numRuns: 400, seed: 1 });
    const changed = names.filter(
      ([a, b]) => Math.abs(score(write(a), plain(b)) - score(plain(a), plain(b))) > 0.01,
    );
    expect(changed.length / names.length).toBeLessThan(1 / 25);
  });

  test('lies from 0 to 1', () => {
    fc.assert(
      fc.property(twoNames, ([a, b]) => {
        const other = score(plain(a), plain(b));
        expect(other).toBeGreaterThanOrEqual(0);
        expect(other).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});
