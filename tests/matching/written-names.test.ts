import { describe, expect, test } from '@jest/globals';
import { writtenNames } from '../../src/matching/written-names.ts';

describe('a cell with more than a name', () => {
  test.each([
    ['정인철 (Jung In-cheol)', ['정인철', 'Jung In-cheol']],
    ['Jung In-cheol / 정인철', ['Jung In-cheol', '정인철']],
    ['Jung In-cheol 정인철', ['Jung In-cheol', '정인철']],
    ['Jung In-cheol (Dev)', ['Jung In-cheol']],
    ['Jung In-cheol [inactive]', ['Jung In-cheol']],
    ['Sample Person (Other Person)', ['Sample Person', 'Other Person']],
    ['Sample One c/o Other Two', ['Sample One', 'Other Two']],
    ['Sample Ltd t/a Other Works', ['Sample Ltd', 'Other Works']],
    ['Sample One; Other Two', ['Sample One', 'Other Two']],
    ['Sample One a.k.a. Other Two', ['Sample One', 'Other Two']],
    ['Sample One\nOther Two', ['Sample One', 'Other Two']],
    ['Sample One\r\nc/o Other Two', ['Sample One', 'Other Two']],
    ['Sample Person (formerly Velatrix)', ['Sample Person', 'Velatrix']],
    ['Velatrix Ltd, Attn: Jung In-cheol', ['Velatrix Ltd', 'Jung In-cheol']],
    ['Velatrix Ltd - Jung In-cheol', ['Velatrix Ltd', 'Jung In-cheol']],
    ['10023 - Velatrix', ['Velatrix']],
    ['Jung In-cheol EUR', ['Jung In-cheol']],
    ['10023 Velatrix - DO NOT USE; 10024 Tarmond *OLD*', ['Velatrix', 'Tarmond']],
    ['A1B; B2C; C3D; D4E; E5F; F6G; G7H; H8I; I9J; Sample', ['I9J', 'Sample']],
    ['JUNG IN-CHEOL 鄭仁哲', ['JUNG IN-CHEOL', '鄭仁哲']],
    ['정인철, 鄭仁哲', ['정인철', '鄭仁哲']],
    ['Ким Чен Ын Kim Jong Un', ['Ким Чен Ын', 'Kim Jong Un']],
    ['Kim Jong Un キム・ジョンウン', ['Kim Jong Un', 'キム・ジョンウン']],
    ['정인철A', ['정인철']],
    ['Jung In Cheol 2', ['Jung In Cheol']],
    ['In Chol JONG 1979', ['In Chol JONG']],
    ['Jung In Cheol & Son Kyong Sik', ['Jung In Cheol', 'Son Kyong Sik']],
  ])('%s', (cell, names) => {
    const [whole, ...others] = writtenNames(cell);
    expect(whole).toBe(cell);
    expect(others).toEqual(expect.arrayContaining(names));
  });
});

test.each([
  'Sample Person',
  'SAMPLE, Person One',
  '정인철',
  'A/S Sample',
  "O'Sample",
  'Sample & Co.',
  'A and B Ltd',
  'Velatrix Oil and Gas Ltd',
  'Ex Sample Works',
  'Maria Via Sample',
  'Kim 정은',
  '',
])('nothing is split off %j', (cell) => {
  expect(writtenNames(cell)).toEqual([cell]);
});

test('a single word in brackets is a remark and no name', () => {
  expect(writtenNames('Sample Works (Europe) Ltd')).toEqual([
    'Sample Works (Europe) Ltd',
    'Sample Works Ltd',
  ]);
});

test('a cell of seven names gives them all, whatever one of them looks like', () => {
  const people = [...'ABCDEF'].map((letter) => `Sample ${letter}on`);
  for (const disguised of ['Ann McIntyre', 'K1m J0ng', 'Syed AIi']) {
    const names = [disguised, ...people];
    expect(writtenNames(names.join('; ')).slice(0, 8)).toEqual([names.join('; '), ...names]);
  }
});

test('what a cell looks like is read where there is room', () => {
  expect(writtenNames('K1M J0NG UN')).toEqual(['K1M J0NG UN', 'KIM JONG UN', 'KLM JONG UN']);
});

test('each of several names is read for what it looks like', () => {
  expect(writtenNames('Sample Person; K1M J0NG UN')).toContain('KIM JONG UN');
});

test('a cell that was read in the wrong encoding is read in the right one too', () => {
  expect(writtenNames('Sample MuÃ±oz')).toEqual(['Sample MuÃ±oz', 'Sample Muñoz']);
});

test('a cell of a hundred people gives them all', () => {
  const names = Array.from({ length: 100 }, (_, index) => `Sample P${index}son`);
  expect(writtenNames(names.join('; '))).toEqual(expect.arrayContaining(names));
  const inBrackets = names.slice(0, 20).map((name) => `Kim Minsu (${name})`);
  expect(writtenNames(inBrackets.join('; '))).toEqual(expect.arrayContaining(names.slice(0, 20)));
});

test('a cell full of separators gives few names', () => {
  const cell = Array.from({ length: 100 }, (_, index) => `Sample ${index}`).join('; ');
  expect(writtenNames(cell).length).toBeLessThanOrEqual(250);
});

test.each(['Co ', 'EUR ', '*a* ', ', ', '- ', 'ex ', ' ( ', 'A and B ', '1 - ', '( a) ', ' \n '])(
  'a long cell of %j takes no time to speak of',
  (text) => {
    const started = performance.now();
    expect(writtenNames(text.repeat(10_000)).length).toBeLessThanOrEqual(16);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
