import { describe, expect, test } from '@jest/globals';
import { unifyHan } from '../../../../src/names/han/han-forms.ts';
import type { Place } from '../../../../src/names/korean/syllable-model.ts';
import { charactersOf, hangulOf, hanja } from '../../../../src/names/korean/systems/hanja.ts';
import { HANJA_ROWS, SURNAME_HANJA_ROWS } from '../../../../src/names/korean/tables/hanja-table.ts';
import { SURNAME_ROWS } from '../../../../src/names/korean/tables/surname-table.ts';

const read = (piece: string, place: Place) => hanja.spellings(piece, place, '');
const shareOf = (piece: string, place: Place, hangul: string) =>
  read(piece, place).get(hangul) ?? 0;
const hangulOfRows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.slice(0, row.indexOf('|')));

describe('hanja', () => {
  const examples: [string, Place, string][] = [
    ['金', 'surname', '김'],
    ['金', 'given', '금'],
    ['金', 'given', '김'],
    ['李', 'surname', '이'],
    ['李', 'surname', '리'],
    ['\uf9e1', 'surname', '이'],
    ['朴', 'surname', '박'],
    ['郑', 'surname', '정'],
    ['裴', 'surname', '배'],
    ['曹', 'surname', '조'],
    ['車', 'surname', '차'],
    ['沈', 'surname', '심'],
    ['魯', 'surname', '노'],
    ['魯', 'surname', '로'],
    ['南宮', 'surname', '남궁'],
    ['南宫', 'surname', '남궁'],
    ['諸葛', 'surname', '제갈'],
    ['龍', 'given', '룡'],
    ['龍', 'given', '용'],
    ['龙', 'given', '룡'],
    ['竜', 'given', '룡'],
    ['恵', 'given', '혜'],
    ['栄', 'given', '영'],
    ['进', 'given', '진'],
    ['哲', 'given', '철'],
    ['喆', 'given', '철'],
    ['发', 'given', '발'],
    ['干', 'given', '간'],
    ['干', 'given', '건'],
    ['郁', 'given', '욱'],
    ['𠗊', 'given', '경'],
  ];
  test.each(examples)('%s as %s may be %s', (piece, place, hangul) => {
    expect(shareOf(piece, place, hangul)).toBeGreaterThan(0);
  });

  const counterexamples: [string, Place, string][] = [
    ['李', 'surname', '김'],
    ['任', 'surname', '림'],
    ['乾', 'given', '간'],
    ['發', 'given', '욱'],
    ['哲', 'given', '척'],
    ['南宮', 'given', '남궁'],
    ['南', 'surname', '남궁'],
    ['김', 'surname', '김'],
    ['kim', 'surname', '김'],
    ['金英', 'surname', '김'],
    ['キ', 'given', '기'],
    ['', 'given', '기'],
  ];
  test.each(counterexamples)('%s as %s is not %s', (piece, place, hangul) => {
    expect(shareOf(piece, place, hangul)).toBe(0);
  });

  test('a surname is hardly ever written with characters that are none of its own', () => {
    expect(shareOf('金', 'surname', '김')).toBeGreaterThan(100 * shareOf('金', 'surname', '금'));
    expect(shareOf('正', 'surname', '정')).toBeGreaterThan(0);
    expect(shareOf('鄭', 'surname', '정')).toBeGreaterThan(100 * shareOf('正', 'surname', '정'));
  });

  test('weighs a character by how usual it is in names', () => {
    expect(shareOf('哲', 'given', '철')).toBeGreaterThan(5 * shareOf('凸', 'given', '철'));
    expect(shareOf('赫', 'given', '혁')).toBeGreaterThan(5 * shareOf('鬩', 'given', '혁'));
    expect(shareOf('鄭', 'surname', '정')).toBeGreaterThan(shareOf('丁', 'surname', '정'));
    expect(shareOf('丁', 'surname', '정')).toBeGreaterThan(shareOf('程', 'surname', '정'));
  });

  test('the characters of a hangul have a probability of 1 together', () => {
    const sum = (hangul: string, place: Place) =>
      [...charactersOf(hangul, place).values()].reduce((total, share) => total + share, 0);
    for (const hangul of hangulOfRows(HANJA_ROWS)) expect(sum(hangul, 'given')).toBeCloseTo(1, 9);
    for (const hangul of hangulOfRows(SURNAME_HANJA_ROWS)) {
      expect(sum(hangul, 'surname')).toBeCloseTo(1, 9);
    }
  });

  test('what may be written for a surname has a probability of 1 at most', () => {
    for (const hangul of hangulOfRows(SURNAME_HANJA_ROWS)) {
      const written = [
        ...charactersOf(hangul, 'surname').keys(),
        ...charactersOf(hangul, 'given').keys(),
      ];
      const total = [...new Set(written)].reduce(
        (sum, characters) => sum + shareOf(characters, 'surname', hangul),
        0,
      );
      expect(total).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('every surname has characters, and every character of the tables is read', () => {
    for (const row of SURNAME_ROWS.trim().split('\n')) {
      const [hangul = ''] = row.split('|');
      const characters = [...charactersOf(hangul, 'surname').keys()];
      expect(characters).not.toEqual([]);
      for (const written of characters) {
        expect(shareOf(written, 'surname', hangul)).toBeGreaterThan(0);
      }
    }
    for (const hangul of hangulOfRows(HANJA_ROWS)) {
      for (const written of charactersOf(hangul, 'given').keys()) {
        expect(hangulOf(written, 'given')).toContain(hangul);
        expect(shareOf(written, 'given', hangul)).toBeGreaterThan(0);
      }
    }
  });

  test('the tables hold each character in one form only', () => {
    for (const hangul of hangulOfRows(HANJA_ROWS)) {
      for (const written of charactersOf(hangul, 'given').keys()) {
        expect(written).toBe(written.normalize('NFKC'));
      }
    }
    expect(charactersOf('배', 'surname').has('裴')).toBe(false);
    expect(unifyHan('裴')).toBe('裵');
  });
});
