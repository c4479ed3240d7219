import { describe, expect, test } from '@jest/globals';
import {
  makeJamoSpeller,
  spellJamoWise,
  writeBreve,
} from '../../../src/names/korean/jamo-spelling.ts';

describe('plain Latin letters, jamo by jamo', () => {
  test.each([
    ['cheol', '철', true],
    ['chol', '철', true],
    ["ch'o'l", '철', true],
    ['young', '영', true],
    ['gwon', '권', true],
    ['woan', '완', true],
    ['koang', '광', true],
    ['ghang', '강', true],
    ['khang', '강', true],
    ['unh', '은', true],
    ['ah', '아', true],
    ['uh', '어', true],
    ['yoh', '여', false],
    ['shin', '신', true],
    ['shik', '식', true],
    ['young', '철', false],
    ['kim', '이', false],
  ])('%s may stand for %s: %s', (spelling, syllable, expected) => {
    expect(spellJamoWise(spelling).has(syllable)).toBe(expected);
  });

  test.each([
    ['jon', '정', 'Jon and Jong are two names'],
    ['sun', '성', 'Sun and Sung'],
    ['son', '송', 'Son and Song'],
    ['wan', '원', 'Wan and Won'],
    ['woon', '원', 'Woon and Won'],
    ['hun', '현', 'Hun and Hyun'],
    ['ta', '태', 'Ta and Tae'],
    ['pak', '백', 'Pak and Paek'],
    ['so', '수', 'So and Su'],
    ['chan', '창', 'Chan and Chang'],
    ['hwa', '환', 'Hwa and Hwan'],
    ['jul', '철', 'Jul and Chul'],
    ['thae', '대', 'the North writes ㅌ th'],
  ])('%s never stands for %s: %s', (spelling, syllable) => {
    expect(spellJamoWise(spelling).has(syllable)).toBe(false);
  });

  test('ㅅ is sh before ㅣ far more often than elsewhere', () => {
    const chance = (spelling: string, syllable: string) =>
      spellJamoWise(spelling).get(syllable) ?? 0;
    expect(chance('shin', '신') / chance('sin', '신')).toBeGreaterThan(0.3);
    expect(chance('shong', '송') / chance('song', '송')).toBeLessThan(0.1);
  });

  test('ㅓ is hardly u where it ends the syllable', () => {
    expect(spellJamoWise('sung').get('성')).toBeGreaterThan(0.1);
    expect(spellJamoWise('su').get('서')).toBeLessThan(0.01);
  });

  test.each(['', 'xyz', 'mr', "''", '철'])('%j stands for nothing', (spelling) => {
    expect(spellJamoWise(spelling).size).toBe(0);
  });
});

test('a row of two jamo replaces the row of the first before the second', () => {
  const spell = makeJamoSpeller(() => ({
    initials: '\nㅅ|s 1\nㅅㅣ|sh 1\n',
    medials: '\nㅏ|a 1\nㅣ|i 1\n',
    finals: '\n-|- 1\n',
  }));
  expect([...spell('sa')]).toEqual([['사', 1]]);
  expect([...spell('shi')]).toEqual([['시', 1]]);
  expect([...spell('si'), ...spell('sha')]).toEqual([]);
});

test('what is rarer than the floor is left out', () => {
  const found = spellJamoWise('sung');
  const common = spellJamoWise('sung', 0.2);
  expect(common.size).toBeGreaterThan(0);
  expect(common.size).toBeLessThan(found.size);
});

test.each([
  ['chŏng', "cho'ng"],
  ['ŭn', "u'n"],
  ['kim', 'kim'],
])('the breve of %s is written %s', (spelling, written) => {
  expect(writeBreve(spelling)).toBe(written);
});
