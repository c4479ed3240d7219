import { describe, expect, test } from '@jest/globals';
import { compareKoreanNames } from '../../../src/names/korean/comparison.ts';
import { readKoreanName } from '../../../src/names/korean/reading.ts';
import { SAME_NAME } from '../../../src/names/korean/same-name.ts';
import { ambiguousPairs, hangulOf, shortForm } from '../../../src/names/korean/short-form.ts';

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
    ['U, Ryong Su', 'Woo Ryong-soo', '우용수'],
    ['RYU, Jin', '유진', '유진'],
  ])('%s and %s are %s', (a, b, hangul) => {
    const comparison = compare(a, b);
    expect(comparison?.score).toBeGreaterThan(0.75);
    expect(comparison && hangulOf(comparison)).toBe(hangul);
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
    a: { text: 'chol' },
    b: { text: 'chun' },
  });
});

test('the same common name is less information than the same rare one', () => {
  const common = compare('Kim Yong Chol', 'Kim Yong Chol')?.logRatio ?? Number.NaN;
  const rare = compare('Om Yun Gap', 'Om Yun Gap')?.logRatio ?? Number.NaN;
  expect(rare).toBeGreaterThan(common + 3);
});

describe('a syllable that stands in one name alone', () => {
  test.each([
    ['정인', '정인철', '철'],
    ['Kim Yong', 'KIM, Yong Chol', 'chol'],
    ['Jong In', 'JONG, In Chol', 'chol'],
    ['In Jong', 'JONG, In Chol', 'chol'],
    ['Ri Chol', 'Lee Yong-chul', 'yong'],
  ])('%s and %s: %s', (a, b, missing) => {
    const comparison = compare(a, b);
    expect(comparison?.missing?.text).toBe(missing);
    expect(comparison?.limit).toBe('missing syllable');
    expect(comparison?.score).toBeLessThan(SAME_NAME);
    expect(comparison?.score).toBeGreaterThan(0.35);
  });

  test('says nothing where the others differ', () => {
    expect(compare('Kim Chun', 'KIM, Yong Chol')?.score ?? 0).toBeLessThan(0.1);
  });
});

describe('a slip of the pen', () => {
  test.each([
    ['Son Mnjung', 'Son Min Jung'],
    ['Kim Jngun', 'Kim Jong Un'],
    ['Kim Jng Un', 'Kim Jong Un'],
    ['O, ln-chun', 'O In Chun'],
    ['KIM J0ng Un', 'Kim Jong Un'],
    ['Kim Jong Chlo', 'Kim Jong Chol'],
    ['K1M J0NG UN', 'Kim Jong Un'],
    ['Klm Jong Un', 'Kim Jong Un'],
    ['JONG, ln Cho1', 'Jong In Chol'],
    ['0 Kuk Ryol', 'O Kuk Ryol'],
  ])('%s may be %s, and no more', (slip, name) => {
    const comparison = compare(slip, name);
    expect(comparison?.limit).toBe('slip');
    expect(comparison?.score).toBeGreaterThanOrEqual(SAME_NAME);
    expect(comparison?.score).toBeLessThanOrEqual(0.6);
  });

  test.each([
    ['Kil Jong Hun', 'Kil Jang Hun'],
    ['Kim Su Gil', 'Kim Sun Gil'],
    ['Ri Il Hwan', 'Ri Il Hwa'],
    ['Pak Ui Chun', 'Paek Ui Chun'],
    ['Heungmin Son', 'Son Hyong Min'],
    ['Lee Hanbit', 'Ri Han Bi'],
    ['Mark Rim', 'Pak Rim'],
  ])('%s and %s are well-formed and two names', (a, b) => {
    expect(compare(a, b)?.score ?? 0).toBeLessThan(SAME_NAME);
  });
});

describe('initials', () => {
  test.each(['Kim J. U.', 'Kim J.U.', 'J. U. Kim', 'KIM, J. U.', 'Kim Jong U.'])(
    '%s is near Kim Jong Un and needs another field',
    (name) => {
      const comparison = compare(name, 'Kim Jong Un');
      expect(comparison?.limit).toBe('initial');
      expect(comparison?.score).toBeGreaterThan(0.35);
      expect(comparison?.score).toBeLessThan(SAME_NAME);
    },
  );
  test.each(['J. In Chol', 'In Chol J.'])('%s is near Jong In Chol', (name) => {
    const comparison = compare(name, 'Jong In Chol');
    expect(comparison?.limit).toBe('initial');
    expect(comparison?.score).toBeGreaterThan(0.35);
    expect(comparison?.score).toBeLessThan(SAME_NAME);
  });
  test('another initial is another name', () => {
    expect(compare('Kim T. U.', 'Kim Jong Un')?.score ?? 0).toBeLessThan(0.1);
  });
});

describe('a Western first name beside a Korean name', () => {
  test.each([
    'David Jong In Chol',
    'Jong In Chol David',
    'JONG, David In Chol',
    'David In-chol Jong',
  ])('%s is Jong In Chol', (name) => {
    const comparison = compare(name, 'JONG, In Chol');
    expect(comparison?.score).toBeGreaterThan(0.75);
    expect([comparison?.a.besides, comparison?.b.besides]).toContain('david');
  });
  test.each([
    ['M. Kim Jong Un', 'KIM, Jong Un', 'm'],
    ['Dan Jung In Cheol', 'JONG, In Chol', 'dan'],
    ['Jung Incheol Kowalski', 'JONG, In Chol', 'kowalski'],
    ['David Hyuk Joo', "CHU, Hyo'k", 'david'],
    ['Mary Ann Jung In Cheol', 'JONG, In Chol', 'mary ann'],
  ])('%s is %s', (name, listed, besides) => {
    const comparison = compare(name, listed);
    expect(comparison?.score).toBeGreaterThan(0.75);
    expect(comparison?.a.besides).toBe(besides);
  });
  test('beside a surname and one syllable it is too little', () => {
    expect(compare('David Jong In', 'JONG, In Chol')?.score ?? 0).toBeLessThan(SAME_NAME);
  });
});

test('a breve is told from its plain vowel: 정 is Chŏng, 종 is not', () => {
  const scoreOf = (hangul: string) => compare(hangul, "Kim Chŏng-ch'ŏl")?.score ?? 0;
  expect(scoreOf('김정철')).toBeGreaterThan(0.9);
  expect(scoreOf('김종철')).toBeLessThan(scoreOf('김정철') - 0.2);
});

test('two Chinese names share no hangul', () => {
  expect(compare('Li Zhe', 'Li Zhe')?.score ?? 0).toBeLessThan(SAME_NAME);
  expect(compare('Li Zhe', 'Ri Chol')?.score ?? 0).toBeLessThan(SAME_NAME);
});

describe('what the letters cannot tell is told', () => {
  test.each([
    ['Kim Jong Man', 'Kim Jung Man', ['정', '종', '중']],
    ['Ri Yong Ho', 'Ri Yong Ho', ['영', '용']],
    ['Kim Song Sik', 'Kim Sung Sik', ['성', '송', '승']],
  ])('%s and %s', (a, b, hangul) => {
    const comparison = compare(a, b);
    const [pair] = comparison ? ambiguousPairs(comparison) : [];
    const forms = pair?.hangul.map(({ form }) => form) ?? [];
    expect(forms.slice(0, 2).every((form) => hangul.includes(form))).toBe(true);
    expect(comparison && shortForm(comparison)).toMatch(/both may be \S+ \(.* or .*\)/u);
  });
  test('hangul on both sides settles it', () => {
    const comparison = compare('김종만', '김 종만');
    expect(comparison && ambiguousPairs(comparison)).toEqual([]);
  });
});
