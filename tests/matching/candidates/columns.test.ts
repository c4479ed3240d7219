import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ColumnReader, ColumnWriter } from '../../../src/matching/candidates/columns.ts';
import { MEMORIES, opened, openedIn } from './opened.ts';

const columns = fc.record({
  bytes: fc.uint8Array({ maxLength: 30 }),
  shorts: fc.uint16Array({ maxLength: 30 }),
  words: fc.uint32Array({ maxLength: 30 }),
  texts: fc.array(
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\n')),
    {
      maxLength: 8,
    },
  ),
});

describe.each(MEMORIES)('in %s', (_, Memory, offset) => {
  test('every column comes out as it was put in, whatever the lengths beside it', () => {
    fc.assert(
      fc.property(columns, ({ bytes, shorts, words, texts }) => {
        const writer = new ColumnWriter();
        writer.put('bytes', bytes);
        writer.put('shorts', shorts);
        writer.putTexts('texts', texts);
        writer.put('words', words);
        const reader = openedIn(writer, Memory, offset);
        expect([...reader.uint8('bytes')]).toEqual([...bytes]);
        expect([...reader.uint16('shorts')]).toEqual([...shorts]);
        expect([...reader.uint32('words')]).toEqual([...words]);
        expect(reader.texts('texts')).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['no text', []],
  ['empty ones between others', ['', 'SAMPLE', '', '표본', '']],
  [
    'Korean, other scripts and what is not in the first plane',
    ['표본 하나', 'ОБРАЗЕЦ', 'عينة', '𠮷', '👩‍🔬'],
  ],
])('texts: %s', (_, texts) => {
  const writer = new ColumnWriter();
  writer.putTexts('texts', texts);
  expect(opened(writer).texts('texts')).toEqual(texts);
});

test('a view of a larger memory is written as what it shows', () => {
  const writer = new ColumnWriter();
  writer.put('part', Uint32Array.of(1, 2, 3, 4, 5).subarray(2, 4));
  expect([...opened(writer).uint32('part')]).toEqual([3, 4]);
});

test('each column starts at a multiple of 8 bytes', () => {
  const writer = new ColumnWriter();
  writer.put('one', Uint8Array.of(1));
  writer.put('three', Uint16Array.of(1, 2, 3));
  writer.put('five', Uint32Array.of(1, 2, 3, 4, 5));
  const { places, bytes } = writer.table();
  expect(Object.values(places).map(({ at }) => at)).toEqual([0, 8, 16]);
  expect(bytes).toBe(40);
});

describe('throws for', () => {
  const writer = new ColumnWriter();
  writer.put('here', Uint32Array.of(1));
  const reader = opened(writer);

  test.each([
    ['a column that is not there', () => reader.uint32('there'), 'no column there of Uint32Array'],
    ['one of another kind', () => reader.uint16('here'), 'no column here of Uint16Array'],
    ['numbers read as texts', () => reader.texts('here'), 'no column here of Uint8Array'],
    [
      'a second column of a name',
      () => writer.put('here', Uint8Array.of(1)),
      'a second column here',
    ],
    [
      'a memory that is too short',
      () => new ColumnReader(writer.table(), new ArrayBuffer(2)).uint32('here'),
      'length',
    ],
  ])('%s', (_, read, message) => {
    expect(read).toThrow(RangeError);
    expect(read).toThrow(message);
  });
});
