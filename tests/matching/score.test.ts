import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listWordWeights } from '../../src/matching/candidates/word-weight.ts';
import type { Evidence } from '../../src/matching/hit.ts';
import {
  IDENTIFIER_WEIGHT,
  nameWeight,
  POSSIBLE,
  recordScore,
  STRONG,
} from '../../src/matching/score.ts';
import { TIERS, tierOf } from '../../src/matching/tier.ts';

const field = (kind: Evidence['kind'], weight: number): Evidence => ({
  kind,
  verdict: weight > 0 ? 'equal' : weight < 0 ? 'differs' : 'missing-here',
  here: 'a',
  listed: 'b',
  weight,
});
const name = (weight: number) => field('name', weight);
const weights = fc.double({ min: -10, max: 12, noNaN: true });
const fields = fc.array(
  weights.map((weight) => field('birth_date', weight)),
  { maxLength: 5 },
);
const comparison = (score: number, information: number) => ({
  score,
  information,
  identical: false,
  detail: '',
});

describe('the score of a record', () => {
  test('lies from 0 to 1', () => {
    fc.assert(
      fc.property(weights, fields, (weight, others) => {
        const score = recordScore([name(weight), ...others]);
        return score >= 0 && score <= 1;
      }),
    );
  });

  test('never falls when a field says more for it', () => {
    fc.assert(
      fc.property(weights, fields, weights, weights, (weight, others, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const scoreWith = (extra: number) =>
          recordScore([name(weight), ...others, field('country', extra)]);
        return scoreWith(more) >= scoreWith(less);
      }),
      { numRuns: 1000 },
    );
  });

  test('never falls when the name fits better', () => {
    fc.assert(
      fc.property(weights, weights, fields, (a, b, others) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        return recordScore([name(more), ...others]) >= recordScore([name(less), ...others]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a contradiction lowers a hit and never hides it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 12, noNaN: true }), (weight) => {
        const plain = recordScore([name(weight)]);
        const contradicted = recordScore([
          name(weight),
          field('birth_date', -4),
          field('nationality', -1),
          field('gender', -2),
        ]);
        return contradicted <= plain && contradicted >= POSSIBLE;
      }),
    );
  });

  test('one equal identifier is decisive whatever the name', () => {
    expect(recordScore([name(-4), field('wallet', IDENTIFIER_WEIGHT)])).toBeGreaterThan(STRONG);
  });

  test('the more contradicts a decisive identifier, the lower the score, and always `strong`', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 12, noNaN: true }), fields, (weight, others) => {
        const against = others.filter((item) => item.weight < 0);
        const scoreOf = (items: readonly Evidence[]) =>
          recordScore([name(weight), field('wallet', IDENTIFIER_WEIGHT), ...items], STRONG);
        const scores = against.map((_, index) => scoreOf(against.slice(0, index + 1)));
        const all = [scoreOf([]), ...scores];
        const falling = all.every((score, index) => index === 0 || score <= (all[index - 1] ?? 0));
        return falling && all.every((score) => tierOf(score, true, against) !== 'possible');
      }),
    );
  });

  test('nothing known is the border', () => expect(recordScore([])).toBe(POSSIBLE));
});

describe('the weight of a name', () => {
  test('is 0 at the border, whatever its rarity', () => {
    expect(nameWeight(comparison(0.5, 0))).toBe(0);
    expect(nameWeight(comparison(0.5, 20))).toBe(0);
  });

  test('rises with the likeness and with how rare the name is', () => {
    expect(nameWeight(comparison(0.9, 8))).toBeGreaterThan(nameWeight(comparison(0.7, 8)));
    expect(nameWeight(comparison(0.9, 12))).toBeGreaterThan(nameWeight(comparison(0.9, 4)));
    expect(nameWeight(comparison(0.1, 8))).toBeLessThan(0);
  });
});

describe('the tier', () => {
  test.each([
    ['exact', 0.99, true, []],
    ['exact', 0.6, true, [field('country', 0)]],
    ['strong', 0.99, true, [field('birth_date', -4)]],
    ['possible', 0.6, true, [field('birth_date', -4)]],
    ['strong', STRONG, false, []],
    ['possible', STRONG - 0.001, false, []],
    ['possible', POSSIBLE, false, []],
    ['exact', 0.99, true, [{ ...field('country', 0), verdict: 'differs' as const }]],
  ] as const)('is %s for %d, decisive %s, with %j', (tier, score, decisive, evidence) => {
    expect(tierOf(score, decisive, evidence)).toBe(tier);
  });

  test('the tiers stand strongest first', () =>
    expect(TIERS).toEqual(['exact', 'strong', 'possible']));
});

describe('the weight of a word', () => {
  const weight = listWordWeights([
    ['korea', 'alpha', 'trading'],
    ['korea', 'beta', 'trading', 'trading'],
    ['korea', 'gamma', 'shipping'],
  ]);

  test('falls with the names that have it', () => {
    expect(weight('alpha')).toBeGreaterThan(weight('trading'));
    expect(weight('trading')).toBeGreaterThanOrEqual(weight('korea'));
    expect(weight('korea')).toBeGreaterThan(0);
  });

  test('a word that no name has is as rare as one that a single name has', () => {
    expect(weight('delta')).toBe(weight('alpha'));
    expect(weight('constructor')).toBe(weight('alpha'));
  });

  test('without any name every word still weighs something', () => {
    expect(listWordWeights([])('alpha')).toBeGreaterThan(0);
  });
});
