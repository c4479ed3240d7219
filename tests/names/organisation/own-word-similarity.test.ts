import { expect, test } from '@jest/globals';
import { compareNames } from '../../../src/names/comparison.ts';
import { ownWordSimilarity } from '../../../src/names/organisation/own-word-similarity.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';

test.each([
  ['rosoboroneksport', 'rosoboronexport'],
  ['zvezdnaya', 'zvezdnaia'],
])('%s and %s are one word romanized in two ways', (a, b) => {
  expect(ownWordSimilarity(a, b)).toBeGreaterThan(0.9);
  expect(ownWordSimilarity(b, a)).toBe(ownWordSimilarity(a, b));
});

test.each([
  ['wang', 'vang'],
  ['samplex', 'other'],
])('%s and %s are not', (a, b) => expect(ownWordSimilarity(a, b)).toBeLessThan(0.9));

test.each([
  ['Рособоронэкспорт', 'ROSOBORONEXPORT'],
  ['ООО Сириус', 'LLC SIRIUS'],
  ['АО Звезда Судостроительный', 'JSC ZVEZDA SUDOSTROITELNYI'],
])('a name in Cyrillic is read: %s', (a, b) => {
  const [x, y] = [prepareName(a, 'organisation'), prepareName(b, 'organisation')];
  expect(compareNames(x, y, () => 9).score).toBeGreaterThan(0.5);
});
