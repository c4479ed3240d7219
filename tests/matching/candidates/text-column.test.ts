import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ColumnWriter } from '../../../src/matching/candidates/columns.ts';
import { TextColumn, writeTexts } from '../../../src/matching/candidates/text-column.ts';
import { MEMORIES, opened, openedIn } from './opened.ts';

const SCRIPTS = [
  'sample',
  'ñandú',
  'ОБРАЗЕЦ',
  '표본',
  '표본 하나',
  '見本',
  'عينة',
  '𠮷',
  '𠮶',
  '👩‍🔬',
  'line\nfeed',
  '',
];

function written(texts: readonly string[]): ColumnWriter {
  const columns = new ColumnWriter();
  columns.put('before', Uint8Array.of(1));
  writeTexts(columns, 'sample', texts);
  return columns;
}

const distinct = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 60 });

describe.each(MEMORIES)('in %s', (_, Memory, offset) => {
  test('each text is known by its number, and its number by the text', () => {
    fc.assert(
      fc.property(distinct, fc.string({ unit: 'grapheme' }), (texts, other) => {
        const column = new TextColumn(openedIn(written(texts), Memory, offset), 'sample');
        expect(column).toHaveLength(texts.length);
        expect([...column]).toEqual(texts);
        expect(texts.map((text) => column.numberOf(text))).toEqual([...texts.keys()]);
        expect(column.numberOf(other)).toBe(
          texts.includes(other) ? texts.indexOf(other) : undefined,
        );
      }),
      { numRuns: 60 },
    );
  });
});

test.each([...SCRIPTS.entries()])('text %i, %j, in any order of asking', (number, text) => {
  const column = new TextColumn(opened(written(SCRIPTS)), 'sample');
  expect(column.numberOf(text)).toBe(number);
  expect(column.at(number)).toBe(text);
  expect(column.at(number)).toBe(text);
});

test('a number that there is not has an empty text', () => {
  const column = new TextColumn(opened(written(['sample'])), 'sample');
  expect([column.at(-1), column.at(1), column.at(99)]).toEqual(['', '', '']);
});

test('no texts, none found', () => {
  const column = new TextColumn(opened(written([])), 'sample');
  expect([column.length, [...column], column.numberOf(''), column.at(0)]).toEqual([
    0,
    [],
    undefined,
    '',
  ]);
});
