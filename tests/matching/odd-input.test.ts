import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ROLES } from '../../src/input/subject.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { oddText } from '../names/odd-text.ts';
import { bundledList, subjectOf } from './sample.ts';

const matcher = createMatcher(await bundledList());
/** Milliseconds; the slowest of these takes a fifth of it on a busy machine. */
const SOON = 5000;

const ODD: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['punctuation', '!?#-'.repeat(2500)],
  ['emoji', '👩‍💻🎉'.repeat(100)],
  ['lone surrogates', '\ud800\udfff\ud800'],
  ['nulls', '\0'.repeat(100)],
  ['10,000 letters', 'x'.repeat(10_000)],
  ['a listed name without a gap, over and over', 'jonginchol'.repeat(1000)],
  ['hangul without a gap', '정인철'.repeat(3000)],
  ['200 words of listed names', 'jong in chol kim yong '.repeat(40)],
  ['generic words', 'trading company limited international '.repeat(250)],
  ['5,000 equal words', 'trading '.repeat(5000)],
  ['Arabic', 'محمد علي'],
  ['mixed scripts', 'Jong 인 Чхол 王'],
  ['digits', '53 '.repeat(1000)],
  ['a property of every object', 'constructor __proto__ toString'],
];

test.each(ODD)('%s in every column is screened soon and raises nobody', (_, text) => {
  const values = Object.fromEntries(ROLES.map((role) => [role, [text]]));
  const start = performance.now();
  expect(matcher.match(subjectOf(values))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(SOON);
});

describe('whatever stands in a row', () => {
  const text = fc.oneof(
    oddText,
    fc.string({ unit: fc.constantFrom(...'jong incheolkys53-,.'), maxLength: 20 }),
  );
  const row = fc.dictionary(fc.constantFrom(...ROLES), fc.array(text, { maxLength: 3 }));

  test('screening ends, scores lie from the threshold to 1, strongest first', () => {
    fc.assert(
      fc.property(row, (values) => {
        const scores = matcher.match(subjectOf(values)).map(({ score }) => score);
        expect(scores.every((score) => score >= 0.5 && score <= 1)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });
});
