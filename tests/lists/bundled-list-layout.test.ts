import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const FOLDER = new URL('../../fixtures/lists/ofac-dprk-it/', import.meta.url);
const REMARKS_WIDTH = 1000;

/** A cell is a bare number, the bare null with its blank, or text in quotes without inner quotes. */
const CELL = /^(?:\d+|-0- |"[^"\r\n]+")$/;

const FILES = [
  { file: 'sdn.csv', columns: 12 },
  { file: 'alt.csv', columns: 5 },
  { file: 'add.csv', columns: 6 },
  { file: 'sdn_comments.csv', columns: 2 },
];

function bytesOf(file: string): Buffer {
  return readFileSync(new URL(file, FOLDER));
}

function recordsOf(file: string): string[][] {
  const body = bytesOf(file).subarray(0, -1).toString('latin1');
  return body
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.match(/"[^"]*"|[^,]+/g) ?? []);
}

function column(file: string, number: number): string[] {
  return recordsOf(file).map((cells) => cells[number - 1] ?? '');
}

describe.each(FILES)('$file of the bundled list', ({ file, columns }) => {
  test('is ASCII', () => {
    const strange = bytesOf(file).filter(
      (byte) => byte > 0x7e || (byte < 0x20 && !isFraming(byte)),
    );
    expect([...strange]).toEqual([]);
  });

  test('ends its lines in CRLF and itself in 0x1A', () => {
    const text = bytesOf(file).toString('latin1');
    expect(text.endsWith('\r\n\u001a')).toBe(true);
    expect(text.indexOf('\u001a')).toBe(text.length - 1);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test(`has ${columns} columns in every record`, () => {
    const records = recordsOf(file);
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((cells) => cells.length !== columns)).toEqual([]);
  });

  test('quotes texts, and leaves numbers and nulls bare', () => {
    expect(recordsOf(file).flatMap((cells) => cells.filter((cell) => !CELL.test(cell)))).toEqual(
      [],
    );
    expect(column(file, 1).filter((id) => !/^\d+$/.test(id))).toEqual([]);
  });
});

describe('the files of the bundled list together', () => {
  const ids = column('sdn.csv', 1);

  test('number every entry once, in rising order', () => {
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => Number(one) - Number(other)));
  });

  test.each(['alt.csv', 'add.csv', 'sdn_comments.csv'])('%s names listed entries only', (file) => {
    expect(column(file, 1).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('give every entry an address row, be it a placeholder', () => {
    expect([...new Set(column('add.csv', 1))]).toEqual(ids);
  });

  test.each(['alt.csv', 'add.csv'])('%s numbers its rows from 1', (file) => {
    const numbers = column(file, 2);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  });

  test('cut remarks at exactly 1000 characters, and carry on in the comments file', () => {
    const continued = column('sdn_comments.csv', 1);
    const remarks = recordsOf('sdn.csv').map((cells) => ({
      id: cells[0] ?? '',
      width: (cells[11] ?? '').replaceAll('"', '').length,
    }));
    expect(remarks.filter(({ width }) => width > REMARKS_WIDTH)).toEqual([]);
    expect(remarks.filter(({ width }) => width === REMARKS_WIDTH).map(({ id }) => id)).toEqual(
      continued,
    );
    expect(continued).toEqual([...new Set(continued)]);
  });

  test('end every remark, read as a whole, in a full stop', () => {
    const rest = new Map(recordsOf('sdn_comments.csv').map(([id, text]) => [id, text]));
    const open = recordsOf('sdn.csv')
      .map((cells) => (rest.get(cells[0] ?? '') ?? cells[11] ?? '').replaceAll('"', ''))
      .filter((remarks) => remarks !== '-0- ' && !remarks.endsWith('.'));
    expect(open).toEqual([]);
  });
});

test('the note beside the bundled list carries a date and its coverage', () => {
  const note: unknown = JSON.parse(bytesOf('list.json').toString('utf8'));
  expect(note).toEqual({
    date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    coverage: expect.stringMatching(/^[^\n]+\.$/),
  });
});

function isFraming(byte: number): boolean {
  return byte === 0x0d || byte === 0x0a || byte === 0x1a;
}
