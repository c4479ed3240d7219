import { describe, expect, test } from '@jest/globals';
import { isHangul, toSouthernForm } from '../../../src/names/korean/jamo.ts';
import { spellLatin } from '../../../src/names/korean/latin-spelling.ts';
import { southernForm } from '../../../src/names/korean/syllable-model.ts';
import * as jTables from '../../../src/names/korean/tables/j-for-y-table.ts';
import * as jamoTables from '../../../src/names/korean/tables/jamo-spelling-table.ts';
import * as markedTables from '../../../src/names/korean/tables/mccune-reischauer-table.ts';
import * as northernTables from '../../../src/names/korean/tables/northern-spelling-table.ts';
import { givenRows, spellingsOf, surnameRows } from '../korean-names.ts';

const SPELLING = /^[a-z']+$/u;

describe.each([
  ['surnames', surnameRows, 4],
  ['given syllables', givenRows, 5],
] as const)('the table of %s', (_, rows, fields) => {
  test('has rows of equal shape, each hangul once', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([fields]));
    expect(new Set(rows.map(([form]) => form)).size).toBe(rows.length);
    expect(rows.filter(([form]) => !isHangul(form ?? ''))).toEqual([]);
  });

  test('has weights above 0 that sum to 1, the largest first', () => {
    const faulty = rows.filter((row) => {
      const weights = spellingsOf(row.at(-1) ?? '').map(([, weight]) => weight);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const sorted = weights.every((weight, index) => weight <= (weights[index - 1] ?? 1));
      return weights.length > 0 && !(weights.every((w) => w > 0) && sorted && isNear(sum, 1));
    });
    expect(faulty.map(([form]) => form)).toEqual([]);
  });

  test('spells in plain letters and apostrophes, each spelling once', () => {
    const faulty = rows.filter((row) => {
      const spellings = spellingsOf(row.at(-1) ?? '').map(([spelling]) => spelling);
      const letters = spellings.every((spelling) => SPELLING.test(spelling));
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

const rowsOfJamo = [jamoTables, jTables, markedTables, northernTables].flatMap((tables) =>
  Object.entries(tables),
);

test.each(rowsOfJamo)('%s holds probabilities', (_, table) => {
  for (const row of table.trim().split('\n')) {
    expect(row).toMatch(/^([ㄱ-ㅣ]{1,2}|-)\|\S+ [\d.]+(, \S+ [\d.]+)*$/u);
    const weights = [...row.matchAll(/ ([\d.]+)/gu)].map((match) => Number(match[1]));
    const spellings = [...row.matchAll(/([^\s|]+) [\d.]/gu)].map((match) => match[1]);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    expect([row, sum > 0.75 && sum < 1.0001]).toEqual([row, true]);
    expect([row, new Set(spellings).size]).toEqual([row, spellings.length]);
  }
});

describe('every row is read as itself, by its first spelling', () => {
  test.each([
    ['surname', surnameRows],
    ['given', givenRows],
  ] as const)('%s', (place, rows) => {
    const lost = rows.filter(([form = '', ...row]) => {
      const [spelling] = spellingsOf(row.at(-1) ?? '')[0] ?? [];
      if (spelling === undefined) return false;
      const likeliest = [...spellLatin(spelling, place)].map(([read]) => southernForm(read, place));
      return !likeliest.includes(southernForm(form, place));
    });
    expect(lost.map(([form]) => form)).toEqual([]);
  });
});

function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) < 0.01;
}

function inSouthernForm(name: string): string {
  return [...name].map((syllable) => toSouthernForm(syllable)).join('');
}
