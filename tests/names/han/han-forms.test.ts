import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { meantBy, unifyHan } from '../../../src/names/han/han-forms.ts';
import { HAN_MERGERS, HAN_VARIANTS } from '../../../src/names/han/han-variant-table.ts';

const words = (table: string) => table.trim().split(/\s/u);
const everyForm = [...new Set(words(HAN_VARIANTS + HAN_MERGERS).join(''))];
const meantCharacters = (form: string) => meantBy(form).map(({ character }) => character);

describe('unifyHan', () => {
  test.each([
    ['勇進', '勇进', 'simplified'],
    ['惠榮', '恵栄', 'Japanese'],
    ['李', '\uf9e1', 'compatibility'],
    ['金', '\u2fa6', 'radical'],
    ['龍', '龙', 'simplified'],
    ['龍', '竜', 'Japanese'],
    ['裵', '裴', 'Korean doublet'],
    ['曺', '曹', 'Korean doublet'],
    ['眞', '真', 'Korean doublet'],
    ['淸', '清', 'Korean doublet'],
    ['敎', '教', 'Korean doublet'],
    ['爲', '為', 'Taiwan'],
    ['鍾', '钟', 'merger'],
    ['鐘', '钟', 'merger'],
    ['後', '后', 'merger'],
    ['髮', '髪', 'Japanese'],
  ])('%s and %s are one (%s)', (a, b) => {
    expect(unifyHan(b)).toBe(unifyHan(a));
  });

  test.each([
    ['哲', '喆'],
    ['金', '全'],
    ['成', '盛'],
    ['英', '永'],
    ['柳', '劉'],
    ['鄭', '丁'],
    ['睿', '叡'],
  ])('%s and %s are two', (a, b) => {
    expect(unifyHan(b)).not.toBe(unifyHan(a));
  });

  test('leaves everything that is no Chinese character as it is', () => {
    expect(unifyHan('Kim 김, キム・Ⅳ①ｋ 恵')).toBe(`Kim 김, キム・Ⅳ①ｋ ${unifyHan('惠')}`);
  });

  test('done twice changes nothing, for every form of the tables', () => {
    for (const form of everyForm) expect(unifyHan(unifyHan(form))).toBe(unifyHan(form));
  });

  test('goes character by character', () => {
    const texts = fc
      .array(fc.constantFrom(...everyForm, 'a', ' ', '김'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(unifyHan(a + b)).toBe(unifyHan(a) + unifyHan(b));
      }),
    );
  });
});

describe('meantBy', () => {
  test.each([
    ['发', ['發', '髮']],
    ['钟', ['鍾', '鐘']],
    ['后', ['後', '后']],
    ['郁', ['鬱', '郁']],
    ['芸', ['芸', '蕓', '藝']],
    ['進', ['進']],
    ['进', ['進']],
    ['恵', ['惠']],
    ['\uf9e1', ['李']],
  ])('%s may stand for %j', (form, characters) => {
    expect(meantCharacters(form).sort()).toEqual([...characters].sort());
  });

  test('髮 is never meant by 發, though simplified they are one', () => {
    expect(meantCharacters('發')).toEqual(['發']);
  });

  test('everything a form may stand for is unified with it', () => {
    for (const form of everyForm) {
      for (const character of meantCharacters(form)) {
        expect(unifyHan(character)).toBe(unifyHan(form));
      }
    }
  });

  test('the forms of a character have a probability of 1 together', () => {
    const sums = new Map<string, number>();
    for (const form of everyForm) {
      for (const { character, share } of meantBy(form)) {
        sums.set(character, (sums.get(character) ?? 0) + share);
      }
    }
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 9);
  });
});
