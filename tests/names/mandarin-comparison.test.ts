import { describe, expect, test } from '@jest/globals';
import { personWordWeights } from '../../src/matching/candidates/word-weight.ts';
import { nameWeight, STRONG } from '../../src/matching/score.ts';
import { compareNames } from '../../src/names/comparison.ts';
import { prepareName } from '../../src/names/prepared-name.ts';

const weight = personWordWeights([]);
const compare = (a: string, b: string) =>
  compareNames(prepareName(a, 'person'), prepareName(b, 'person'), weight);

describe('Chinese characters and Latin letters', () => {
  test.each([
    ['陈全国', 'CHEN, Quanguo', 'simplified'],
    ['陳全國', 'Quanguo CHEN', 'traditional'],
    ['李尚福', 'LI, Shangfu', 'a name that may be Korean'],
    ['魏学刚', 'WEI, Hsueh-kang', 'Wade-Giles'],
    ['陈志', 'CHEN, Zhi', 'a given name of one syllable'],
    ['欧阳伟明', 'OUYANG, Weiming', 'a compound surname'],
  ])('%s and %s may be one (%s), and no more than that', (a, b) => {
    const comparison = compare(a, b);
    expect(comparison.score).toBeGreaterThanOrEqual(0.5);
    expect(1 / (1 + Math.exp(-nameWeight(comparison)))).toBeLessThan(STRONG);
    expect(comparison.detail).toMatch(/^read in pinyin, /u);
    expect(compare(b, a).score).toBe(comparison.score);
  });

  test.each([
    ['陈美', 'CHEN, Mei Hsiang', 'one syllable of two'],
    ['刘羊', 'YANG, Liu', 'another surname'],
    ['陈全国', 'CHEN, Quanming', 'another given name'],
    ['陈全国', 'ZHEN, Quanguo', 'another surname'],
    ['张伟', 'WEI, Zhang', 'surname and given name exchanged'],
  ])('%s and %s are two (%s)', (a, b) => expect(compare(a, b).score).toBeLessThan(0.5));

  test('one syllable tells less than two', () => {
    expect(compare('陈志', 'CHEN, Zhi').score).toBeLessThan(
      compare('陈志伟', 'CHEN, Zhiwei').score,
    );
  });
});

describe('Chinese characters on both sides', () => {
  test('forms of one character are one', () => {
    expect(compare('陈全国', '陳全國').score).toBeGreaterThan(0.9);
  });

  test.each([
    ['陈志', '陈智'],
    ['李尚福', '李尚甫'],
  ])('%s and %s, which sound alike, are two', (a, b) => {
    expect(compare(a, b).score).toBeLessThan(0.5);
  });
});

test.each([
  ['金正恩', 'KIM, Jong Un'],
  ['鄭仁哲', 'JONG, In Chol'],
])('%s and %s are compared as Korean', (a, b) => {
  expect(compare(a, b).korean).toBeDefined();
  expect(compare(a, b).score).toBeGreaterThanOrEqual(0.5);
});
