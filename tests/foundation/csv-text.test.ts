import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRecord } from '../../src/foundation/csv-text.ts';

const write = (...cells: (string | number)[]) => csvRecord(cells, { end: '\r\n' });

describe('a record of a CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+82 10', "'+82 10"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ["'=1", "'=1"],
    ['a=1', 'a=1'],
    ['0012', '0012'],
    ['정인철', '정인철'],
  ])('makes no formula of %j', (given, expected) => {
    expect(parse(write(given), { record_delimiter: '\r\n' })).toEqual([[expected]]);
  });

  test('leaves numbers alone', () => expect(write(-1.5, 7)).toBe('-1.5,7\r\n'));

  test('is one record for every reader of line ends, whatever a text holds', () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom('a', '\r', '\n', '"', ',', ';', ' ') }),
      {
        minLength: 2,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(texts, (cells) => {
        for (const end of ['\n', '\r\n'] as const) {
          const read = parse(write(...cells), { record_delimiter: ['\r\n', end] }) as string[][];
          expect(read).toHaveLength(1);
          expect(read[0]?.map((cell) => cell.replace(/^'(?=[\r\n])/u, ''))).toEqual(cells);
        }
      }),
    );
  });
});
