import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { directCells } from '../../src/input/direct-cells.ts';

/** As csv-parse cuts a record, its cells without any blanks around them; undefined for none. */
function byCsvParse(record: string, delimiter: string): string[] | undefined {
  try {
    const rows: string[][] = parse(`${record}\n`, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      trim: true,
    });
    return rows.length === 1 ? rows[0]?.map((cell) => cell.trim()) : undefined;
  } catch {
    return undefined;
  }
}

const PARTS = ['a', '가', '𐐀', ' ', '\t', '\v', '\u00A0', '\uFEFF', '\u2003', "'", '=', '\\', '\0'];

test('cells that are cut directly are those of csv-parse', () => {
  const record = fc.constantFrom(',', ';', '\t', '|', ' ', 'é', '𐐀').chain((delimiter) =>
    fc.record({
      delimiter: fc.constant(delimiter),
      text: fc
        .array(
          fc.constantFrom(...PARTS, '"', '"', '""', '"\n"', '\n', '\r', delimiter, delimiter),
          {
            minLength: 1,
            maxLength: 12,
          },
        )
        .map((parts) => parts.join(''))
        // A line end outside of quotes ends the record before cells are asked for.
        .filter((text) => !/[\r\n]/.test(text.replace(/"[^"]*"/g, ''))),
    }),
  );
  let direct = 0;
  fc.assert(
    fc.property(record, ({ text, delimiter }) => {
      const cells = directCells(text, delimiter);
      if (cells === undefined) return;
      direct += 1;
      expect(cells).toEqual(byCsvParse(text, delimiter));
    }),
    { numRuns: 20_000 },
  );
  expect(direct).toBeGreaterThan(5000);
});

test.each([
  ['a,"b",c', ['a', 'b', 'c']],
  ['"a ""b""","",', ['a "b"', '', '']],
  ['" a ","b,\nc"', ['a', 'b,\nc']],
  [' a\t, b', ['a', 'b']],
])('%j is cut directly', (record, cells) => expect(directCells(record, ',')).toEqual(cells));

test.each(['a"b', '"a"b', '"a" ,b', ' "a",b', '"a'])('%j is left to csv-parse', (record) => {
  expect(directCells(record, ',')).toBeUndefined();
});
