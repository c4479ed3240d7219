import { describe, expect, test } from '@jest/globals';
import { compareKoreanNames } from '../../../../src/names/korean/comparison.ts';
import { readKoreanName } from '../../../../src/names/korean/reading.ts';
import { yale } from '../../../../src/names/korean/systems/yale.ts';

test.each([
  ['ceng', '정'],
  ['chel', '철'],
  ['hyek', '혁'],
  ['swu', '수'],
  ['mun', '문'],
  ['huy', '희'],
  ['thay', '태'],
  ['lyong', '룡'],
])('%s is %s', (piece, hangul) =>
  expect([...yale.spellings(piece, 'given', '').keys()]).toContain(hangul),
);

test.each(['jeong', 'cheol', 'mwun', 'sue'])('%s is no Yale', (piece) => {
  expect(yale.spellings(piece, 'given', '').size).toBe(0);
});

describe('names in Yale', () => {
  test.each([
    ['Ceng In-chel', '정인철'],
    ['Kim Ceng-un', '김정은'],
    ['Co Thayk-cay', '조택재'],
    ['Pak Cin-hyek', '박진혁'],
  ])('%s is %s', (name, hangul) => {
    const [a, b] = [readKoreanName(name), readKoreanName(hangul)];
    const comparison = a && b && compareKoreanNames(a, b);
    expect(comparison?.score).toBeGreaterThan(0.5);
  });
});
