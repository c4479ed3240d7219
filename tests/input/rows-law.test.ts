import { expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { encode, readInput } from './reading.ts';

const cell = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'B',
      '7',
      '가',
      '힣',
      ' ',
      '"',
      ',',
      ';',
      '|',
      '\t',
      '\n',
      '\r',
      "'",
      '=',
    ),
    maxLength: 8,
  })
  .map((text) => text.trim());

const table = fc.record({
  rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'cp949'),
  quoted: fc.boolean(),
  eof: fc.boolean(),
  cuts: fc.array(fc.nat({ max: 400 }), { maxLength: 12 }),
});

const ROLES = ['id', 'name', 'email'] as const;

function write(
  rows: readonly (readonly string[])[],
  delimiter: string,
  end: string,
  quoted: boolean,
) {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter, record_delimiter: end, quoted, quoted_match: /[\r\n]/, eof: true },
  );
}

test('what was written is what is read, on its lines, wherever the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ rows, delimiter, end, encoding, quoted, eof, cuts }) => {
      const text = write([ROLES, ...rows], delimiter, end, quoted);
      const bytes = encode(eof ? text : text.slice(0, -end.length), encoding);
      const { subjects, rejected } = await readInput(bytes, { delimiter, encoding }, cuts);

      let line = 2;
      const expected = [];
      for (const row of rows) {
        const values = Object.fromEntries(
          ROLES.flatMap((role, at) => (row[at] ? [[role, [row[at]]]] : [])),
        );
        if (row.some((value) => value !== '')) {
          expected.push({ file: '-', row: expected.length + 1, line, values });
        }
        line += write([row], delimiter, end, quoted).match(/\r\n|\r|\n/g)?.length ?? 0;
      }
      expect(rejected).toEqual([]);
      expect(subjects).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('any text at all: every row is a subject or rejected, numbered in order, cut or not', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '가', ' ', '"', '"', ',', ',', '\n', '\n', '\r', '\r\n', '\uFFFD'),
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat({ max: 120 })), async (body, cuts) => {
      const content = `name,email\n${body}`;
      const whole = await readInput(content, { delimiter: ',' });
      const pieces = await readInput(content, { delimiter: ',' }, cuts);
      expect(pieces.rows).toEqual(whole.rows);

      const rows = whole.rows.map((row) => (row.kind === 'subject' ? row.subject : row.rejected));
      expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
      const lines = rows.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));

      const physical = content.split(/\r\n|\r|\n/);
      for (const { line, raw } of whole.rejected) {
        expect(physical.slice(line - 1).join('\n')).toContain(raw.split(/\r\n|\r|\n/)[0]);
      }
    }),
    { numRuns: 500 },
  );
});
