import { describe, expect, test } from '@jest/globals';
import { compareKoreanNames } from '../../../src/names/korean/comparison.ts';
import { readKoreanName } from '../../../src/names/korean/reading.ts';

function compare(a: string, b: string) {
  const [x, y] = [readKoreanName(a), readKoreanName(b)];
  return x && y ? compareKoreanNames(x, y) : undefined;
}

describe('one name in two spellings', () => {
  test.each([
    ['Ri Yong Ho', 'Lee Young-ho', '이영호'],
    ['JONG, In Chol', '정인철', '정인철'],
    ['JONG, In Chol', 'Jung In-cheol', '정인철'],
    ['SON, Kyong Sik', 'Sohn Kyung-shik', '손경식'],
    ['PAK, Tong Gu', 'Park Dong-gu', '박동구'],
    ['CHOE, Chun Pom', 'Choi Chun-beom', '최춘범'],
    ['O, In Chun', 'Oh In-choon', '오인춘'],
    ['U, Yong Su', 'Woo Yong-soo', '우용수'],
    ['RYU, Jin', '유진', '유진'],
  ])('%s and %s are %s', (a, b, hangul) => {
    const comparison = compare(a, b);
    expect(comparison?.score).toBeGreaterThan(0.75);
    expect(comparison?.hangul).toBe(hangul);
  });
});

describe('two names', () => {
  test.each([
    ['Kim Yong Chol', 'Kim Yong Chun', 'Chol and Chun'],
    ['Kim Yong Chol', 'Kim Chol Yong', 'the syllables exchanged'],
    ['Jung In-cheol', 'Jung Min-cheol', 'In and Min'],
    ['Jung In-cheol', 'Jung In-ha', 'Chol and Ha'],
    ['Son Kyung-shik', 'Song Kyung-sub', 'Son and Song'],
    ['Pak Song Ho', 'Paek Song Ho', 'Pak and Paek'],
    ['Kim Min Su', 'Kim Min Seo', 'Su and Seo'],
    ['김정은', '김철수', 'hangul'],
    ['뷁정은', '쀍정은', 'surnames that nobody has'],
  ])('%s and %s: %s', (a, b) => expect(compare(a, b)?.score ?? 0).toBeLessThan(0.5));
});

test('says which syllables agree least', () => {
  expect(compare('Kim Yong Chol', 'Kim Yong Chun')?.weakest).toMatchObject({
    a: 'chol',
    b: 'chun',
  });
});

test('the same common name is less information than the same rare one', () => {
  const common = compare('Kim Yong Chol', 'Kim Yong Chol')?.logRatio ?? Number.NaN;
  const rare = compare('Om Yun Gap', 'Om Yun Gap')?.logRatio ?? Number.NaN;
  expect(rare).toBeGreaterThan(common + 3);
});

test('nothing is compared where one has a syllable more', () => {
  expect(compare('정인', '정인철')).toBeUndefined();
});
