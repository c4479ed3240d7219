import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alignWords, wordSimilarity } from '../../src/names/word-alignment.ts';

const even = () => 5;

describe('words that may be one word misspelt', () => {
  test.each([
    ['jiadong', 'jiadong', 1],
    ['jiadong', 'jiadon', 0.8],
    ['shenyang', 'shenyan', 0.8],
    ['celestino', 'celestinno', 0.85],
    ['york', 'yorke', 0.75],
    ['k', 'kim', 0.6],
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

describe('the words of two names', () => {
  test('in any order', () => {
    const { score, left } = alignWords(['li', 'jiadong'], ['jiadong', 'li'], even);
    expect(score).toBe(1);
    expect(left).toEqual([]);
  });

  test('two words of one name written as one in the other', () => {
    expect(alignWords(['liao', 'ning', 'works'], ['liaoning', 'works'], even).score).toBe(1);
    expect(alignWords(['liaoning', 'works'], ['liao', 'ning', 'works'], even).score).toBe(1);
  });

  test('rare words count for more than common ones', () => {
    const weight = (word: string) => (word === 'trading' ? 0.5 : 8);
    const common = alignWords(['alpha', 'trading'], ['omega', 'trading'], weight);
    const rare = alignWords(['alpha', 'trading'], ['alpha', 'shipping'], weight);
    expect(rare.score).toBeGreaterThan(common.score);
    expect(rare.information).toBe(8);
  });

  test('names what has no counterpart, on either side', () => {
    const { pairs, left } = alignWords(['alpha', 'beta'], ['alpha', 'omega'], even);
    expect(pairs.map(({ a }) => a)).toEqual(['alpha']);
    expect(left).toEqual(['beta', 'omega']);
  });

  test('a word is used once', () => {
    expect(alignWords(['kim', 'kim', 'kim'], ['kim'], even).pairs).toHaveLength(1);
  });

  test.each([
    [[], []],
    [['a'], []],
    [[], ['a']],
  ])('%j and %j agree in nothing', (a, b) => {
    expect(alignWords(a, b, even)).toMatchObject({ score: 0, information: 0 });
  });
});
