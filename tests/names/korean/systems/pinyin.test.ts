import { describe, expect, test } from '@jest/globals';
import { CANTONESE_ROWS, PINYIN_ROWS } from '../../../../src/names/han/han-pinyin-table.ts';
import type { Place } from '../../../../src/names/korean/syllable-model.ts';
import { pinyin } from '../../../../src/names/korean/systems/pinyin.ts';

const read = (piece: string, place: Place) => pinyin.spellings(piece, place, '');
const shareOf = (piece: string, place: Place, hangul: string) =>
  read(piece, place).get(hangul) ?? 0;

/** Everything the tables spell, with and without the marks of Wade-Giles. */
function everySpelling(): string[] {
  const rows = (table: string) => table.trim().split('\n');
  const spelt = [
    ...rows(PINYIN_ROWS).flatMap((row) => row.split('|').slice(0, 2)),
    ...rows(CANTONESE_ROWS).flatMap((row) => row.split('|').slice(0, 1)),
  ].flatMap((column) => column.split('/'));
  return [...new Set(spelt.flatMap((all) => [all, all.replace(/'/gu, '').replace(/ü/gu, 'u')]))];
}

describe('pinyin', () => {
  const examples: [string, Place, string][] = [
    ['jin', 'surname', '김'],
    ['piao', 'surname', '박'],
    ['pu', 'surname', '박'],
    ['li', 'surname', '이'],
    ['li', 'surname', '리'],
    ['lǐ', 'surname', '이'],
    ['cui', 'surname', '최'],
    ['zheng', 'surname', '정'],
    ['jiang', 'surname', '강'],
    ['che', 'surname', '차'],
    ['lü', 'surname', '여'],
    ['lv', 'surname', '여'],
    ['lyu', 'surname', '여'],
    ['nangong', 'surname', '남궁'],
    ['wen', 'given', '문'],
    ['ji', 'given', '길'],
    ['cheng', 'given', '성'],
    ['chéng', 'given', '성'],
    ['he', 'given', '혁'],
    ['zhe', 'given', '철'],
    ['long', 'given', '룡'],
    ["'en", 'given', '은'],
    // Wade-Giles, with its marks and without.
    ['chin', 'surname', '김'],
    ["p'iao", 'surname', '박'],
    ["ts'ui", 'surname', '최'],
    ['tsui', 'surname', '최'],
    ['hsü', 'surname', '서'],
    ['hsu', 'surname', '서'],
    ["ch'eng", 'given', '성'],
    // Cantonese.
    ['kam', 'surname', '김'],
    ['pok', 'surname', '박'],
    ['lee', 'surname', '이'],
    ['chui', 'surname', '최'],
  ];
  test.each(examples)('%s as %s may be %s', (piece, place, hangul) => {
    expect(shareOf(piece, place, hangul)).toBeGreaterThan(0);
  });

  const counterexamples: [string, Place, string][] = [
    ['jin', 'surname', '박'],
    ['ju', 'surname', '차'],
    ['po', 'surname', '박'],
    ['wen', 'surname', '김'],
    ['kim', 'surname', '김'],
    ['park', 'surname', '박'],
    ['yong', 'given', '철'],
    ['chol', 'given', '철'],
    ['nangong', 'given', '남궁'],
    ['金', 'surname', '김'],
    ["'", 'given', '은'],
    ['', 'given', '은'],
  ];
  test.each(counterexamples)('%s as %s is not %s', (piece, place, hangul) => {
    expect(shareOf(piece, place, hangul)).toBe(0);
  });

  test('the pinyin of the usual character outweighs those of rarer ones', () => {
    expect(shareOf('zheng', 'surname', '정')).toBeGreaterThan(
      10 * shareOf('ding', 'surname', '정'),
    );
    expect(shareOf('zhe', 'given', '철')).toBeGreaterThan(5 * shareOf('chuo', 'given', '철'));
    expect(shareOf('cheng', 'given', '성')).toBeGreaterThan(2 * shareOf('xing', 'given', '성'));
  });

  test('Taiwan and Hong Kong weigh less than the mainland', () => {
    const mainland = shareOf('cui', 'surname', '최');
    const taiwan = shareOf("ts'ui", 'surname', '최');
    expect(mainland).toBeGreaterThan(5 * taiwan);
    expect(taiwan).toBeGreaterThan(shareOf('chui', 'surname', '최'));
  });

  test('the spellings of a hangul have a probability of 1 at most', () => {
    const spellings = everySpelling();
    for (const place of ['surname', 'given'] as const) {
      const sums = new Map<string, number>();
      for (const spelling of spellings) {
        for (const [hangul, share] of read(spelling, place)) {
          sums.set(hangul, (sums.get(hangul) ?? 0) + share);
        }
      }
      expect(sums.size).toBeGreaterThan(150);
      for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('no spelling is longer than the longest', () => {
    for (const spelling of everySpelling())
      expect(spelling.length).toBeLessThanOrEqual(pinyin.longest);
  });
});
