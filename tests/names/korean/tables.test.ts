import { describe, expect, test } from '@jest/globals';
import { isHangul, toSouthernForm } from '../../../src/names/korean/jamo.ts';
import { spellJamoWise, writeBreve } from '../../../src/names/korean/jamo-spelling.ts';
import { readSyllable } from '../../../src/names/korean/syllable.ts';
import * as jamoTables from '../../../src/names/korean/tables/jamo-spelling-table.ts';
import { givenRows, spellingsOf, surnameRows } from '../korean-names.ts';

const SPELLING = /^[\p{Lowercase}']+$/u;

describe.each([
  ['surnames', surnameRows, 7],
  ['given syllables', givenRows, 7],
] as const)('the table of %s', (_, rows, fields) => {
  test('has rows of equal shape, each hangul once', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([fields]));
    expect(new Set(rows.map(([form]) => form)).size).toBe(rows.length);
    expect(rows.filter(([form]) => !isHangul(form ?? ''))).toEqual([]);
  });

  test('has weights above 0 that sum to nearly 1', () => {
    const faulty = rows.filter((row) => {
      const weights = spellingsOf(row.at(-1) ?? '').map(([, weight]) => weight);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return !weights.every((weight) => weight > 0) || sum < 0.85 || sum > 1.01;
    });
    expect(faulty.map(([form]) => form)).toEqual([]);
  });

  test('spells in Latin letters, breves and apostrophes, each spelling once', () => {
    const faulty = rows.filter((row) => {
      const spellings = spellingsOf(row.at(-1) ?? '').map(([spelling]) => spelling);
      const systems = row.slice(-4, -1);
      const letters = [...spellings, ...systems].every((spelling) => SPELLING.test(spelling));
      return !letters || new Set(spellings).size !== spellings.length;
    });
    expect(faulty.map(([form]) => form)).toEqual([]);
  });
});

test('the shares of the surnames are those of one population', () => {
  const shares = surnameRows.map((row) => Number(row[2]));
  expect(shares.every((share) => share >= 0)).toBe(true);
  const sum = shares.reduce((total, share) => total + share, 0);
  expect(sum).toBeGreaterThan(97);
  expect(sum).toBeLessThan(101);
});

test('the shares of the given syllables are those of two populations', () => {
  for (const column of [1, 2]) {
    const shares = givenRows.map((row) => Number(row[column]));
    expect(shares.every((share) => share >= 0)).toBe(true);
    const sum = shares.reduce((total, share) => total + share, 0);
    expect(sum).toBeGreaterThan(0.9);
    expect(sum).toBeLessThan(1.1);
  }
});

test('a surname with a northern form has the southern one in front', () => {
  const northern = surnameRows.filter((row) => row[1] !== '');
  expect(northern.length).toBeGreaterThan(5);
  for (const [south = '', north = ''] of northern)
    expect(inSouthernForm(north)).toBe(inSouthernForm(south));
});

test.each(Object.entries(jamoTables))('%s holds probabilities', (_, table) => {
  for (const row of table.trim().split('\n')) {
    expect(row).toMatch(/^[ㄱ-ㅣ-]\|\S+ [\d.]+(, \S+ [\d.]+)*$/u);
    const weights = [...row.matchAll(/ ([\d.]+)/gu)].map((match) => Number(match[1]));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    expect([row, sum > 0.85 && sum <= 1.01]).toEqual([row, true]);
  }
});

describe('every row is read as itself, by its first spelling', () => {
  test.each([
    ['surname', surnameRows],
    ['given', givenRows],
  ] as const)('%s', (place, rows) => {
    const lost = rows.filter((row) => {
      const [spelling = ''] = spellingsOf(row.at(-1) ?? '')[0] ?? [];
      const [form = ''] = row;
      const southern = toSouthernForm(form.charAt(0), place === 'given') + form.slice(1);
      const reading = readSyllable(writeBreve(spelling), place);
      return !reading?.hangul.some(({ form }) => form === southern);
    });
    expect(lost.map(([form]) => form)).toEqual([]);
  });
});

describe('letter by letter', () => {
  test.each([
    ['cheol', '철', true],
    ['chol', '철', true],
    ["ch'o'l", '철', true],
    ['young', '영', true],
    ['gwon', '권', true],
    ['young', '철', false],
    ['kim', '이', false],
  ])('%s may stand for %s: %s', (spelling, syllable, expected) => {
    expect(spellJamoWise(spelling).has(syllable)).toBe(expected);
  });

  test.each(['', 'xyz', 'mr', "''", '철'])('%j stands for nothing', (spelling) => {
    expect(spellJamoWise(spelling).size).toBe(0);
  });
});

function inSouthernForm(name: string): string {
  return [...name].map((syllable) => toSouthernForm(syllable)).join('');
}
