import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  romanizeCyrillic,
  romanizedCyrillic,
} from '../../../../src/names/korean/systems/romanized-cyrillic.ts';
import { TRANSLITERATION_ROWS } from '../../../../src/names/korean/tables/cyrillic-transliteration-table.ts';
import { likelihoodOf, SLIP, surnameLikelihood, USUAL } from './joined-syllables.ts';

describe('surnames', () => {
  test.each([
    ['tsoi', '최'],
    ['tsoy', '최'],
    ['tskhoi', '최'],
    ['chkhve', '최'],
    ['choi', '최'],
    ['ten', '정'],
    ['khvan', '황'],
    ['khan', '한'],
    ['kan', '강'],
    ['ogai', '오'],
    ['ogay', '오'],
    ['khegai', '허'],
    ['khegay', '허'],
    ['nogay', '노'],
    ['iugai', '유'],
    ['yugay', '유'],
    ['ligay', '이'],
    ['li', '이'],
    ['kim', '김'],
    ['pak', '박'],
    ['kvon', '권'],
    ['khvanbo', '황보'],
    ['zoi', '최'],
    ['chwan', '황'],
  ])('%s may be %s', (text, hangul) => {
    expect(surnameLikelihood(romanizedCyrillic, text, hangul)).toBeGreaterThan(USUAL);
  });

  test.each([
    ['park', '박'],
    ['lee', '이'],
    ['jung', '정'],
    ['hwang', '황'],
    ['young', '영'],
  ])('%s is not %s', (text, hangul) => {
    expect(surnameLikelihood(romanizedCyrillic, text, hangul)).toBeLessThan(SLIP);
  });
});

describe('given names', () => {
  test.each([
    ['chen', '정'],
    ['yn', '은'],
    ['yr', '일'],
    ['ir', '일'],
    ['sen', '성'],
    ['chkhol', '철'],
    ["chkhol'", '철'],
    ['pkhyon', '평'],
    ['tkhe', '태'],
    ['dzhon', '종'],
    ['khi', '희'],
    ['khakchkhol', '학철'],
    ['kandzhin', '강진'],
    ['chonieyn', '정은'],
    ['irkho', '일호'],
    ['iun', '윤'],
    ['ioun', '윤'],
    ['djin', '진'],
    ['tschol', '절'],
  ])('%s may be %s', (text, hangul) => {
    expect(likelihoodOf(romanizedCyrillic, text, hangul)).toBeGreaterThan(USUAL / 2);
  });

  test.each([
    ['hyun', '현'],
    ['jong', '종'],
    ['young', '영'],
    ['chkhol', '정'],
    ['eun', '은'],
  ])('%s is not %s', (text, hangul) => {
    expect(likelihoodOf(romanizedCyrillic, text, hangul)).toBeLessThan(SLIP);
  });

  test.each(['', 'n', "'", 'чен', 'smith', '김'])('%j is no syllable', (piece) => {
    expect(romanizedCyrillic.spellings(piece, 'given', '').size).toBe(0);
  });
});

describe('letters', () => {
  test.each([
    ['чх', 'chkh'],
    ['чх', 'tchkh'],
    ['чх', 'tschch'],
    ['ы', 'y'],
    ['ю', 'iu'],
    ['ю', 'yu'],
    ['ль', 'l'],
    ['ль', "l'"],
    ['е', 'ye'],
  ])('%s may become %s', (cyrillic, latin) => {
    expect(romanizeCyrillic(cyrillic, true).get(latin)).toBeGreaterThan(0);
  });

  test.each([
    ['х', 'g'],
    ['чх', 'tschkh'],
    ['ы', 'u'],
  ])('%s does not become %s', (cyrillic, latin) => {
    expect(romanizeCyrillic(cyrillic, true).has(latin)).toBe(false);
  });

  test('е begins with y only at the head of a syllable', () => {
    expect(romanizeCyrillic('е', false).has('ye')).toBe(false);
  });

  test('each has a writing in every scheme', () => {
    const rows = TRANSLITERATION_ROWS.trim()
      .split('\n')
      .map((row) => row.split('|'));
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([8]));
    expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
  });

  test('the writings of letters sum to 1, but for the rarest', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'абвгеёжийкльнъыэюя'), maxLength: 3 });
    fc.assert(
      fc.property(letters, fc.boolean(), (text, head) => {
        const sum = [...romanizeCyrillic(text, head).values()].reduce((a, b) => a + b, 0);
        expect(sum).toBeLessThan(1.000001);
        expect(sum).toBeGreaterThan(0.85);
      }),
    );
  });
});
