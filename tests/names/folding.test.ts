import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areLetterIdentical, fold, lettersOf, words } from '../../src/names/folding.ts';
import { oddText } from './odd-text.ts';

describe('fold', () => {
  test.each([
    ['JONG, In Chol', 'jong in chol'],
    ['  Jung   In-cheol ', 'jung in cheol'],
    ['Chŏng In-ch’ŏl', "chong in ch'ol"],
    ['Ｊｕｎｇ', 'jung'],
    ['Nguyễn Quang Việt', 'nguyen quang viet'],
    ['Đỗ Phi Khánh', 'do phi khanh'],
    ['Łódź Straße Øst', 'lodz strasse ost'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['정인철', '정인철'],
    ['정인철'.normalize('NFD'), '정인철'],
    ['㈜샘플', '주 샘플'],
    ['Jo\u200bng\u00ad In\u200e Chol', 'jong in chol'],
    ['O`Neil ʻOkina', "o'neil 'okina"],
    ['!!! --- ,,,', ''],
    ['😀', ''],
    ['\ud800', ''],
    ['', ''],
  ])('%j becomes %j', (text, folded) => expect(fold(text)).toBe(folded));

  test.each([
    ['vowel signs of Devanagari', 'नीना', 'नाना'],
    ['voicing marks of kana', 'がま', 'かま'],
    ['Han characters', '李', '王'],
  ])('keeps what tells two names apart: %s', (_, a, b) => expect(fold(a)).not.toBe(fold(b)));

  test('is done in one go', () => {
    fc.assert(fc.property(oddText, (text) => fold(fold(text)) === fold(text)));
  });
});

test.each([
  ["CH'OE, Ch'o'l-ryong", ['choe', 'chol', 'ryong']],
  ["' '", []],
  ['DEPARTMENT 53', ['department', '53']],
])('%j has the words %j', (text, expected) => expect(words(text)).toEqual(expected));

describe('areLetterIdentical', () => {
  test.each([
    ['JONG, In Chol', 'In Chol Jong'],
    ['JONG, In Chol', 'JONGINCHOL'],
    ['JONG, In Chol', 'jong in-chol'],
    ["CHO'NG, In-ch'o'l", 'Chong Inchol'],
    ['CHONSURIM TRADING', 'Chon Su Rim Trading'],
    ['정인철', '인철 정'],
  ])('%s and %s', (a, b) => expect(areLetterIdentical(words(a), words(b))).toBe(true));

  test.each([
    ['JONG, In Chol', 'Jung In Chol'],
    ['JONG, In Chol', 'Jong In'],
    ['', ''],
    ['!!!', '???'],
    ['😀', '🎉'],
    ['ab cd', 'dc ba'],
  ])('not %j and %j', (a, b) => expect(areLetterIdentical(words(a), words(b))).toBe(false));

  test('is symmetric', () => {
    const few = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 2 }),
    );
    fc.assert(
      fc.property(few, few, (a, b) => areLetterIdentical(a, b) === areLetterIdentical(b, a)),
    );
  });

  test('never holds for other letters', () => {
    const few = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 2 }),
    );
    fc.assert(
      fc.property(few, few, (a, b) => !areLetterIdentical(a, b) || lettersOf(a) === lettersOf(b)),
    );
  });
});
