import { describe, expect, test } from '@jest/globals';
import { jForY } from '../../../../src/names/korean/systems/j-for-y.ts';
import * as tables from '../../../../src/names/korean/tables/j-for-y-table.ts';
import { likelihoodOf, surnameLikelihood } from './joined-syllables.ts';
import { largestSum, partsOf } from './spelling-sums.ts';

const USUAL = 0.01;

describe('given names', () => {
  test.each([
    ['hungarian', 'szonghjok', '성혁'],
    ['hungarian', 'dokszu', '덕수'],
    ['hungarian', 'phjongil', '평일'],
    ['hungarian', 'dzsongun', '정은'],
    ['hungarian', 'szunszil', '순실'],
    ['czech', 'čongun', '정은'],
    ['czech, scholarly', "jo'nghŭi", '영희'],
    ['czech', 'pchjonghe', '평해'],
    ['polish', 'dzongun', '정은'],
    ['slovene', 'džongun', '정은'],
    ['german', 'dschongil', '정일'],
    ['dutch', 'joensoe', '윤수'],
    ['baltic', 'mjongnam', '명남'],
    ['any', 'hjonu', '현우'],
    ['any', 'hvan', '환'],
  ])('%s: %s may be %s', (_, text, hangul) => {
    expect(likelihoodOf(jForY, text.replaceAll('ŭ', "u'"), hangul)).toBeGreaterThan(
      text.startsWith('j') ? 1e-6 : USUAL ** hangul.length,
    );
  });

  test('j is the glide and never ㅈ', () => {
    expect(likelihoodOf(jForY, 'jong', '용')).toBeGreaterThan(0);
    expect(likelihoodOf(jForY, 'jong', '영')).toBeGreaterThan(0);
    expect(likelihoodOf(jForY, 'jong', '정')).toBe(0);
    expect(likelihoodOf(jForY, 'jong', '종')).toBe(0);
  });

  test('y is none of its letters for a glide', () => {
    expect([...jForY.spellings('yong', 'given', '')]).toEqual([]);
  });

  test('Jong says far less for it than Mjong: it may be plain', () => {
    expect(likelihoodOf(jForY, 'jong', '영')).toBeLessThan(
      0.1 * likelihoodOf(jForY, 'mjong', '명'),
    );
  });
});

describe('surnames', () => {
  test.each([
    ['kim', '김'],
    ['ri', '이'],
    ['lee', '이'],
    ['pak', '박'],
    ['cshö', '최'],
    ['čche', '최'],
    ['čchö', '최'],
    ['dzsong', '정'],
    ['dschong', '정'],
    ['hvang', '황'],
    ['kvon', '권'],
    ['tschä', '채'],
  ])('%s may be %s', (text, hangul) => {
    expect(surnameLikelihood(jForY, text, hangul)).toBeGreaterThan(USUAL);
  });

  test.each([
    ['jang', '장'],
    ['jo', '조'],
    ['yun', '윤'],
  ])('%s is not %s', (text, hangul) => {
    expect(surnameLikelihood(jForY, text, hangul)).toBe(0);
  });
});

test('the spellings of a syllable sum to 1 at most', () => {
  const parts = partsOf(Object.entries(tables));
  expect(largestSum(jForY, 'given', '', parts)).toBeLessThan(1.001);
});
