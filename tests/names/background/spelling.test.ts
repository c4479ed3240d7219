import { describe, expect, test } from '@jest/globals';
import {
  countLengths,
  countLetters,
  spellWith,
} from '../../../src/names/background/letter-model.ts';
import { learnMorae, moraeOf } from '../../../src/names/background/mora-model.ts';
import { givenOfSyllables } from '../../../src/names/background/syllables.ts';
import { toWadeGiles } from '../../../src/names/background/wade-giles.ts';

describe('Wade-Giles without marks', () => {
  test.each([
    ['zhi', 'chih'],
    ['hao', 'hao'],
    ['xuan', 'hsuan'],
    ['jia', 'chia'],
    ['qian', 'chien'],
    ['guo', 'kuo'],
    ['luo', 'lo'],
    ['shuo', 'shuo'],
    ['rong', 'jung'],
    ['xiong', 'hsiung'],
    ['gui', 'kuei'],
    ['hui', 'hui'],
    ['zi', 'tzu'],
    ['cai', 'tsai'],
    ['ye', 'yeh'],
    ['yan', 'yen'],
    ['bing', 'ping'],
    ['de', 'te'],
    ['an', 'an'],
  ])('%s is written %s', (pinyin, written) => {
    expect(toWadeGiles(pinyin)).toBe(written);
  });
});

describe('morae', () => {
  test.each([
    ['shinji', ['shi', 'n', 'ji']],
    ['kenta', ['ke', 'n', 'ta']],
    ['kinya', ['ki', 'nya']],
    ['hattori', ['ha', 'q', 'to', 'ri']],
    ['kotchi', ['ko', 'q', 'chi']],
    ['ryo', ['ryo']],
    ['jun', ['ju', 'n']],
    ['seo', ['se', 'o']],
  ])('%s', (word, morae) => {
    expect(moraeOf(word)).toEqual(morae);
  });
  test.each(['kim', 'park', 'chol', 'hyok', 'lee', "o'k", 'nng', 'khan'])('%s has none', (word) => {
    expect(moraeOf(word)).toBeUndefined();
  });
  test('words like the names learnt are likelier', () => {
    const probability = learnMorae(['yuki', 'yuka', 'miki', 'mika']);
    expect(probability('yumi')).toBeGreaterThan(probability('soto'));
    expect(probability('soto')).toBeGreaterThan(0);
    expect(probability('kim')).toBe(0);
  });
});

test('letters: the words of one length have no more than its share together', () => {
  const names = ['anna', 'hanna', 'nina', 'ivan'];
  const probability = spellWith(countLetters(names), countLengths(names));
  const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
  const ofTwo = alphabet.flatMap((a) => alphabet.map((b) => probability(a + b)));
  expect(ofTwo.reduce((sum, share) => sum + share, 0)).toBeLessThan(0.01);
  expect(probability('inna')).toBeGreaterThan(probability('xqzw') * 100);
});

test('given names of syllables are cut in every way', () => {
  const shares = new Map([
    ['ji', 0.1],
    ['an', 0.1],
    ['jian', 0.5],
  ]);
  const given = givenOfSyllables(shares, shares, 0.25);
  expect(given('jian')).toBeCloseTo(0.25 * 0.5 + 0.75 * 0.1 * 0.1, 12);
  expect(given('anji')).toBeCloseTo(0.75 * 0.1 * 0.1, 12);
  expect(given('anjian')).toBeCloseTo(0.75 * 0.1 * 0.5, 12);
  expect(given('kim')).toBe(0);
});
