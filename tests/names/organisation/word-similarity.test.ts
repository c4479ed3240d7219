import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordSimilarity } from '../../../src/names/organisation/word-similarity.ts';

describe('words that may be one word misspelt', () => {
  test.each([
    ['jiadong', 'jiadong', 1],
    ['jiadong', 'jiadon', 0.8],
    ['shenyang', 'shenyan', 0.8],
    ['celestino', 'celestinno', 0.85],
    ['york', 'yorke', 0.75],
  ])('%s and %s: at least %d', (a, b, least) => {
    expect(wordSimilarity(a, b)).toBeGreaterThanOrEqual(least);
  });

  test('only an equal word is fully alike', () => {
    expect(wordSimilarity('celestino', 'celestinno')).toBeLessThan(1);
  });

  test.each([
    ['wang', 'yang', 'another first letter of a short word'],
    ['kim', 'kin', 'too short for a slip'],
    ['jong', 'jon', 'too short for a slip'],
    ['chonsurim', 'chosun', 'a common beginning'],
    ['k', 'l', 'two initials'],
    ['k', 'kim', 'an initial'],
    ['53', '5', 'a number cut short'],
    ['53', '35', 'digits exchanged'],
    ['2023', '2024', 'a number more'],
    ['11056', '11057', 'a long number'],
    ['unit1105', 'unit1106', 'a number within a word'],
    ['5', '53', 'a digit is no initial'],
    ['正', '証', 'two characters'],
    ['정인철', '정민철', 'hangul'],
  ])('not %s and %s: %s', (a, b) => expect(wordSimilarity(a, b)).toBe(0));

  test('the same in either direction', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeiknorst1'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => wordSimilarity(a, b) === wordSimilarity(b, a)),
      { numRuns: 2000 },
    );
  });
});
