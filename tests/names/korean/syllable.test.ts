import { describe, expect, test } from '@jest/globals';
import { isSurname, priorOf, readSyllable } from '../../../src/names/korean/syllable.ts';
import { hangul } from '../../../src/names/korean/systems/hangul.ts';

function chances(text: string, place: 'surname' | 'given'): Map<string, number> {
  const hangul = readSyllable(text, place)?.hangul ?? [];
  return new Map(hangul.map(({ form, probability }) => [form, probability]));
}

describe('a spelling and what it stands for', () => {
  test.each([
    ['kim', 'surname', '김'],
    ['ri', 'surname', '이'],
    ['lee', 'surname', '이'],
    ['park', 'surname', '박'],
    ['pak', 'surname', '박'],
    ['choe', 'surname', '최'],
    ['o', 'surname', '오'],
    ['u', 'surname', '우'],
    ['sohn', 'surname', '손'],
    ['cheol', 'given', '철'],
    ["ch'o'l", 'given', '철'],
    ['kyung', 'given', '경'],
  ] as const)('%s as a %s is most likely %s', (text, place, form) => {
    expect(readSyllable(text, place)?.hangul[0]?.form).toBe(form);
  });

  test.each([
    ['jong', 'given', ['정', '종']],
    ['yong', 'given', ['영', '용']],
    ['song', 'given', ['성', '송']],
    ['chun', 'given', ['춘', '천']],
  ] as const)('%s as a %s may be any of %j', (text, place, forms) => {
    const found = chances(text, place);
    for (const form of forms) expect(found.get(form) ?? 0).toBeGreaterThan(0.01);
  });

  test('what is seen more often counts for more: young is 영, hardly 용', () => {
    const found = chances('young', 'given');
    expect(found.get('영') ?? 0).toBeGreaterThan(20 * (found.get('용') ?? 0));
  });

  test.each(['', 'x', 'smith', 'sch', "'", '철'])('%j is no syllable in Latin letters', (text) => {
    expect(readSyllable(text, 'given')).toBeUndefined();
  });
});

test.each([
  ['리', 'surname', '이'],
  ['류', 'surname', '유'],
  ['철', 'given', '철'],
  ['룡', 'given', '용'],
] as const)('hangul stands for itself: %s as a %s is %s', (text, place, form) => {
  expect(readSyllable(text, place, hangul)?.hangul).toEqual([{ form, probability: 1 }]);
});

test('a common surname says less than a rare one', () => {
  expect(priorOf('김', 'surname')).toBeGreaterThan(priorOf('우', 'surname'));
  expect(priorOf('우', 'surname')).toBeGreaterThan(priorOf('뷁', 'surname'));
  expect(priorOf('뷁', 'surname')).toBeGreaterThan(0);
});

test.each([
  ['김', true],
  ['남궁', true],
  ['뷁', false],
  ['', false],
])('%s is a surname: %s', (hangul, expected) => expect(isSurname(hangul)).toBe(expected));
