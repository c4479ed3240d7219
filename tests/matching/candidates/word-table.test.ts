import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ColumnWriter } from '../../../src/matching/candidates/columns.ts';
import { WordTable, writeWordTable } from '../../../src/matching/candidates/word-table.ts';
import { opened } from './opened.ts';

function tableOf(words: ReadonlyMap<string, readonly number[]>): WordTable {
  const columns = new ColumnWriter();
  writeWordTable(columns, 'sample', words);
  return new WordTable(opened(columns), 'sample');
}

const WORDS = new Map<string, readonly number[]>([
  ['sample', [0, 3, 7]],
  ['표본', [1]],
  ['𠮷', [2, 3]],
  ['nowhere', []],
  ['last', [4_000_000_000]],
]);

test.each([...WORDS])('%s stands in the names %j', (word, names) => {
  const table = tableOf(WORDS);
  const number = table.words.numberOf(word) ?? -1;
  expect(table.words.at(number)).toBe(word);
  expect([...table.namesWith(number)]).toEqual(names);
  expect([...table.namesOf(word)]).toEqual(names);
});

test.each(['samples', '표', '표본 ', '\u{20bb6}', ''])('%j stands nowhere', (word) => {
  expect([...tableOf(WORDS).namesOf(word)]).toEqual([]);
});

test('a word that there is not has no names', () => {
  const table = tableOf(WORDS);
  expect([...table.namesWith(WORDS.size)]).toEqual([]);
  expect([...tableOf(new Map()).namesOf('sample')]).toEqual([]);
});

test('whatever the words are, each has its own names', () => {
  const words = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), {
    maxLength: 30,
  });
  const ascending = fc
    .uniqueArray(fc.nat({ max: 500 }), { maxLength: 6 })
    .map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(words, fc.array(ascending, { minLength: 30, maxLength: 30 }), (all, names) => {
      const model = new Map(all.map((word, at) => [word, names[at] ?? []]));
      const table = tableOf(model);
      for (const [word, inNames] of model) expect([...table.namesOf(word)]).toEqual(inNames);
    }),
    { numRuns: 60 },
  );
});
