import { describe, expect, test } from '@jest/globals';
import {
  compose,
  decompose,
  FINAL_LETTERS,
  INITIAL_LETTERS,
  isHangul,
  MEDIAL_LETTERS,
  toSouthernForm,
} from '../../../src/names/korean/jamo.ts';

test.each([
  ['가', 'ㄱ', 'ㅏ', ' '],
  ['힣', 'ㅎ', 'ㅣ', 'ㅎ'],
  ['철', 'ㅊ', 'ㅓ', 'ㄹ'],
  ['인', 'ㅇ', 'ㅣ', 'ㄴ'],
  ['권', 'ㄱ', 'ㅝ', 'ㄴ'],
])('%s is %s, %s and %s', (syllable, initial, medial, final) => {
  const jamo = decompose(syllable);
  expect(INITIAL_LETTERS.charAt(jamo?.initial ?? -1)).toBe(initial);
  expect(MEDIAL_LETTERS.charAt(jamo?.medial ?? -1)).toBe(medial);
  expect(FINAL_LETTERS.charAt(jamo?.final ?? -1)).toBe(final);
});

test('every syllable of Unicode comes back from its parts, as NFD has them', () => {
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code);
    const jamo = decompose(syllable);
    if (!jamo || compose(jamo) !== syllable) throw new Error(`${syllable} does not come back`);
    const conjoining = [0x1100 + jamo.initial, 0x1161 + jamo.medial, 0x11a7 + jamo.final];
    const letters = jamo.final === 0 ? conjoining.slice(0, 2) : conjoining;
    if (String.fromCharCode(...letters) !== syllable.normalize('NFD'))
      throw new Error(`${syllable} is taken apart wrongly`);
  }
});

test.each(['', 'a', 'ㄱ', '李', '가나', '가'.normalize('NFD'), '\ud800'])(
  '%j is no syllable',
  (text) => expect(decompose(text)).toBeUndefined(),
);

test.each([
  ['정인철', true],
  ['', false],
  ['정 인철', false],
  ['정a', false],
  ['ㅋㅋ', false],
])('isHangul(%j) is %s', (text, expected) => expect(isHangul(text)).toBe(expected));

describe('the initial-sound law', () => {
  test.each([
    ['리', '이'],
    ['류', '유'],
    ['림', '임'],
    ['렴', '염'],
    ['녀', '여'],
    ['로', '노'],
    ['라', '나'],
    ['룡', '용'],
  ])('%s and %s are one surname, North and South', (northern, southern) => {
    expect(toSouthernForm(northern)).toBe(southern);
    expect(toSouthernForm(southern)).toBe(southern);
  });

  test.each(['라', '로', '란'])('%s stays inside a given name, where 나 is another', (syllable) => {
    expect(toSouthernForm(syllable, true)).toBe(syllable);
    expect(toSouthernForm('룡', true)).toBe('용');
  });

  test.each(['김', '나', '노', '남', '철', 'a', ''])('leaves %j alone', (syllable) => {
    expect(toSouthernForm(syllable)).toBe(syllable);
  });
});
