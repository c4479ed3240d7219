import { expect, test } from '@jest/globals';
import { CHINESE_SURNAMES } from '../../../src/names/background/tables/chinese-surname-table.ts';
import { words } from '../../../src/names/folding.ts';
import { unifyHan } from '../../../src/names/han/han-forms.ts';
import { COMPOUND_SURNAMES } from '../../../src/names/mandarin/compound-surname-table.ts';
import { readMandarinName } from '../../../src/names/mandarin/mandarin-reading.ts';

const pinyin = (text: string) => {
  const name = readMandarinName(words(text));
  return name && [name.surname, ...name.syllables].join(' ');
};

test.each([
  ['陈全国', 'chen quan guo', 'simplified'],
  ['陳全國', 'chen quan guo', 'traditional'],
  ['李, 尚福', 'li shang fu', 'two columns'],
  ['陈 志', 'chen zhi', 'a blank between'],
  ['欧阳修', 'ou yang xiu', 'a compound surname'],
  ['諸葛孔明', 'zhu ge kong ming', 'a compound surname, traditional'],
  ['欧阳', 'ou yang', 'a surname and a given name'],
  ['单雄信', 'shan xiong xin', 'a surname with a reading of its own'],
  ['曾国藩', 'zeng guo fan', 'a surname with a reading of its own'],
  ['吕布', 'lu bu', 'without its umlaut'],
  ['闫小明', 'yan xiao ming', 'a surname that the table of characters lacks'],
])('%s is read as %s (%s)', (text, reading) => {
  expect(pinyin(text)?.replaceAll(' ', '')).toBe(reading.replaceAll(' ', ''));
});

test.each([
  ['陈', 'a surname alone'],
  ['山田太郎', 'four characters without a compound surname'],
  ['阿卜杜拉', 'a transcription'],
  ['陈 全 国', 'three words'],
  ['陈Quanguo', 'two scripts'],
  ['정인철', 'hangul'],
  ['Chen', 'Latin'],
  ['', 'nothing'],
])('%j is not (%s)', (text) => expect(pinyin(text)).toBeUndefined());

test('forms of one name have the same characters', () => {
  const [a, b] = ['陈全国', '陳全國'].map((text) => readMandarinName([text])?.characters);
  expect(a).toBe(b);
  expect(readMandarinName(['陈志'])?.characters).not.toBe(readMandarinName(['陈智'])?.characters);
});

test('every surname of one character is read as the table of surnames spells it', () => {
  const spellings = new Map<string, string[]>();
  for (const row of CHINESE_SURNAMES.trim().split('\n')) {
    const [spelling = '', ...surnames] = row.split(' ');
    if (spelling === 'ouyang') continue;
    for (const surname of surnames.join('').replace(/\d/gu, '')) {
      spellings.set(surname, [...(spellings.get(surname) ?? []), spelling]);
    }
  }
  for (const [surname, known] of spellings) {
    expect(known).toContain(readMandarinName([`${surname}明`])?.surname);
  }
});

/** Their readings as surnames are not the first of their characters. */
const OWN_READINGS = ['zhangsun', 'tantai', 'yuchi', 'moqi'];

test('a compound surname stands once in the table, and reads as its characters do', () => {
  const rows = COMPOUND_SURNAMES.trim()
    .split('\n')
    .map((row) => row.split(' '));
  expect(new Set(rows.map(([, surname = '']) => unifyHan(surname))).size).toBe(rows.length);
  for (const [spelling = '', surname = ''] of rows) {
    expect(surname).toMatch(/^\p{Script=Han}{2}$/u);
    if (OWN_READINGS.includes(spelling)) continue;
    // As a given name, where no surname has its say.
    expect(readMandarinName([`李${surname}`])?.syllables.join('')).toBe(words(spelling).join(''));
  }
});
