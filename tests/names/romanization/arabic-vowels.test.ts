import { describe, expect, test } from '@jest/globals';
import { likenessOf } from '../../../src/names/person/part-likeness.ts';
import { mayHaveVowelsOf } from '../../../src/names/romanization/arabic-vowels.ts';

describe('spellings of one name', () => {
  test.each([
    ['احمد', 'ahmad'],
    ['احمدی', 'ahmadi'],
    ['هاشم', 'hachem'],
    ['كامل', 'kamel'],
    ['رحمان', 'rahmon'],
    ['وليد', 'walid'],
    ['ولد', 'ould'],
    ['يوسف', 'yusuf'],
    ['يوسف', 'usef'],
    ['السيد', 'essid'],
    ['امحمد', 'mohamed'],
    ['الشيبي', 'alshibi'],
    ['مصطفى', 'mustafa'],
    ['عزيموف', 'azimov'],
    ['خسرو', 'khosrov'],
    ['درودكال', 'droukdal'],
  ])('%s and %s', (arabic, latin) => expect(mayHaveVowelsOf(latin, arabic)).toBe(true));
});

describe('other names of the same consonants', () => {
  test.each([
    ['احمدی', 'hameed'],
    ['احمدی', 'hamdy'],
    ['محمدی', 'mohumed'],
    ['عالیزی', 'luiza'],
    ['عبیدالله', 'abdalla'],
    ['عتیقالله', 'thakil'],
    ['عمری', 'ammar'],
    ['عظیم', 'azimov'],
    ['جان', 'ganieva'],
    ['حمد', 'ahmad'],
    ['نور', 'nar'],
  ])('%s and %s', (arabic, latin) => {
    expect(mayHaveVowelsOf(latin, arabic)).toBe(false);
    expect(likenessOf(arabic, latin)).toBeUndefined();
    expect(likenessOf(latin, arabic)).toBeUndefined();
  });
});

test.each([
  ['مفلح', 'mufla', false],
  ['عبدالله', 'abdulla', true],
  ['عبدالله', 'abdullah', true],
  ['صالح', 'saleh', true],
  ['فتاح', 'fatah', true],
])('an h at the end is silent where it may be: %s and %s', (arabic, latin, alike) => {
  expect(likenessOf(arabic, latin) !== undefined).toBe(alike);
});
