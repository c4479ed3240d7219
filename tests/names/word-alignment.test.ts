import { describe, expect, test } from '@jest/globals';
import { alignWords, type WordWeight } from '../../src/names/word-alignment.ts';

const even = () => 5;
const equal = (a: string, b: string) => (a === b ? 1 : 0);
const align = (a: readonly string[], b: readonly string[], weight: WordWeight) =>
  alignWords(a, b, weight, equal);

describe('the words of two names', () => {
  test('in any order', () => {
    const { score, left } = align(['li', 'jiadong'], ['jiadong', 'li'], even);
    expect(score).toBe(1);
    expect(left).toEqual([]);
  });

  test('two words of one name written as one in the other', () => {
    expect(align(['liao', 'ning', 'works'], ['liaoning', 'works'], even).score).toBe(1);
    expect(align(['liaoning', 'works'], ['liao', 'ning', 'works'], even).score).toBe(1);
  });

  test('rare words count for more than common ones', () => {
    const weight = (word: string) => (word === 'trading' ? 0.5 : 8);
    const common = align(['alpha', 'trading'], ['omega', 'trading'], weight);
    const rare = align(['alpha', 'trading'], ['alpha', 'shipping'], weight);
    expect(rare.score).toBeGreaterThan(common.score);
    expect(rare.information).toBe(8);
  });

  test('names what has no counterpart, on either side', () => {
    const { pairs, left } = align(['alpha', 'beta'], ['alpha', 'omega'], even);
    expect(pairs.map(({ a }) => a)).toEqual(['alpha']);
    expect(left).toEqual(['beta', 'omega']);
  });

  test('a word is used once', () => {
    expect(align(['kim', 'kim', 'kim'], ['kim'], even).pairs).toHaveLength(1);
  });

  test.each([
    [[], []],
    [['a'], []],
    [[], ['a']],
  ])('%j and %j agree in nothing', (a, b) => {
    expect(align(a, b, even)).toMatchObject({ score: 0, information: 0 });
  });
});
