import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backgroundInHan, backgroundOf } from '../../../src/names/background/background.ts';
import type { OtherLanguage } from '../../../src/names/background/name-model.ts';
import { PEOPLE_PER_KOREAN } from '../../../src/names/background/people.ts';

/**
 * The names below have a probability of e^-20 and less as Korean ones where they are not Korean, and
 * of e^-9 to e^-15 where they are.
 */
const HARDLY_KOREAN = -18;
const HARDLY_OTHER = -17;

describe('names that read as Korean by accident', () => {
  const names: readonly (readonly [OtherLanguage, string, readonly string[]])[] = [
    ['chinese', 'li', ['zhe']],
    ['chinese', 'li', ['ling']],
    ['chinese', 'jin', ['zhen', 'hao']],
    ['chinese', 'song', ['yi']],
    ['chinese', 'wang', ['yong']],
    ['chinese', 'yang', ['ji', 'an']],
    ['chinese', 'chan', ['wing', 'man']],
    ['chinese', 'chen', ['chih', 'hao']],
    ['vietnamese', 'ho', ['chi', 'minh']],
    ['vietnamese', 'long', ['tran', 'van']],
    ['vietnamese', 'minh', ['le']],
    ['japanese', 'jun', ['mo', 'ri']],
    ['japanese', 'ken', ['sa', 'no']],
    ['english', 'lee', ['young']],
    ['english', 'rim', ['mark']],
    ['english', 'moon', ['ryan']],
    ['russian', 'yan', ['i', 'van', 'ov']],
    ['other', 'han', ['so', 'lo']],
  ];
  test.each(names)('%s: %s %j', (language, surname, given) => {
    const background = backgroundOf(surname, given);
    expect(background.language).toBe(language);
    expect(background.logProbability).toBeGreaterThan(HARDLY_KOREAN);
  });
});

describe('names that are only Korean', () => {
  test.each([
    ['kim', ['jong', 'un']],
    ['kim', ['yong', 'chol']],
    ['ri', ['yong', 'ho']],
    ['pak', ['chol']],
    ['choe', ['hyok']],
    ['o', ['jin', 'u']],
    ['u', ['man']],
    ['im', ['song']],
    ['jong', ['in', 'chol']],
    ['paek', ['se', 'bong']],
    ['hwang', ['pyong', 'so']],
    ['park', ['geun', 'hye']],
    ['lee', ['jae', 'yong']],
    ['choi', ['seung', 'hyun']],
  ])('%s %j', (surname, given) => {
    expect(backgroundOf(surname, given).logProbability).toBeLessThan(HARDLY_OTHER);
  });

  test('marks of McCune-Reischauer are in no other language', () => {
    const marked = backgroundOf('pak', ["yo'ng", 'sik']).logProbability;
    expect(marked).toBeLessThan(backgroundOf('pak', ['yong', 'sik']).logProbability - 5);
  });
});

describe('other scripts', () => {
  test('Han characters count as Chinese by their surname', () => {
    const li = backgroundInHan('李', -10);
    expect(li.language).toBe('chinese');
    expect(li.logProbability).toBeGreaterThan(backgroundInHan('金', -10).logProbability);
    expect(backgroundInHan('朴', -10).logProbability).toBe(Number.NEGATIVE_INFINITY);
  });
  test('the given name in Han characters counts alike on both sides', () => {
    const gap =
      backgroundInHan('李', -10).logProbability - backgroundInHan('李', -14).logProbability;
    expect(gap).toBeCloseTo(4, 9);
  });
  test('simplified and traditional surnames are one', () => {
    expect(backgroundInHan('陈', -5)).toEqual(backgroundInHan('陳', -5));
    expect(backgroundInHan('欧阳', -5)).toEqual(backgroundInHan('歐陽', -5));
  });
  test('a longer name in Cyrillic or kana is less likely than a name as usual there', () => {
    const perLetter = (surname: string, given: string) =>
      backgroundOf(surname, [given]).logProbability / (surname + given).length;
    expect(backgroundOf('ким', ['ен', 'чхоль']).language).toBe('russian');
    expect(perLetter('иванов', 'сергей')).toBeGreaterThan(perLetter('ю', 'чхоль'));
    expect(backgroundOf('キム', ['ヨン']).language).toBe('japanese');
    expect(perLetter('サトウ', 'ケンジ')).toBeGreaterThan(perLetter('キム', 'ジョンウン'));
  });
  test('hangul is nobody else’s, and neither is a mixture', () => {
    expect(backgroundOf('김', ['정', '은']).logProbability).toBe(Number.NEGATIVE_INFINITY);
    expect(backgroundOf('金', ['jong', 'un']).logProbability).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('laws', () => {
  const piece = fc.stringMatching(/^[a-z']{1,7}$/u);
  const everybody = Math.log(
    Object.values(PEOPLE_PER_KOREAN).reduce((sum, people) => sum + people, 0),
  );

  test('a probability is finite or none, and no more than all people', () => {
    fc.assert(
      fc.property(piece, fc.array(piece, { maxLength: 3 }), (surname, given) => {
        const { logProbability } = backgroundOf(surname, given);
        expect(logProbability).not.toBeNaN();
        expect(logProbability).toBeLessThanOrEqual(everybody);
      }),
    );
  });

  test('any text is read, whatever its script', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
        (a, b) => {
          expect(backgroundOf(a, b).logProbability).not.toBeNaN();
        },
      ),
    );
  });

  test('two pieces can change places', () => {
    fc.assert(
      fc.property(piece, piece, (a, b) => {
        const there = backgroundOf(a, [b]);
        const back = backgroundOf(b, [a]);
        expect(back.language).toBe(there.language);
        expect(back.logProbability).toBeCloseTo(there.logProbability, 9);
      }),
    );
  });

  test('a name twice is the same name', () => {
    fc.assert(
      fc.property(piece, fc.array(piece, { maxLength: 3 }), (surname, given) => {
        expect(backgroundOf(surname, given)).toEqual(backgroundOf(surname, given));
      }),
    );
  });
});
