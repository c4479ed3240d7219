import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { HaechiError } from '../../src/foundation/haechi-error.ts';
import { NoRowsError } from '../../src/input/no-rows-error.ts';
import { openSubjects } from '../../src/input/open-subjects.ts';
import { encode, readFile, readInput } from './reading.ts';

const fixture = (path: string) => `fixtures/input/${path}`;
const folder = mkdtempSync(join(tmpdir(), 'haechi-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file in CP949 with Korean headers', () => {
  test('is read, and its encoding said to be a guess', async () => {
    const { layout, subjects, rejected } = await readFile(fixture('korean-cp949/freelancers.csv'));
    expect(layout).toMatchObject({ encoding: 'cp949', encodingGuessed: true, delimiter: ',' });
    expect(layout.columns.map(({ role }) => role)).toEqual([
      'id',
      'name',
      'birth_date',
      'nationality',
      'email',
      'phone',
      'organisation',
      undefined,
    ]);
    expect(rejected).toEqual([]);
    expect(subjects[1]).toEqual({
      file: fixture('korean-cp949/freelancers.csv'),
      row: 2,
      line: 3,
      values: {
        id: ['2'],
        name: ['표본이'],
        birth_date: ['1990-02-02'],
        nationality: ['대한민국'],
        email: ['two@example.com'],
        phone: ['010-0000-0002'],
        organisation: ['표본, 견본'],
      },
    });
  });
});

describe('encodings', () => {
  test.each([
    ['marked-le', 'utf-16le', false],
    ['marked-be', 'utf-16be', false],
    ['unmarked-le', 'utf-16le', true],
    ['unmarked-be', 'utf-16be', true],
  ])('UTF-16, %s', async (name, encoding, encodingGuessed) => {
    const { layout, subjects } = await readFile(fixture(`utf-16/${name}.csv`));
    expect(layout).toMatchObject({ encoding, encodingGuessed });
    expect(subjects.map(({ line, values }) => [line, values])).toEqual([
      [2, { name: ['Sample Person One'], nationality: ['대한민국'] }],
      [3, { name: ['표본이'], nationality: ['Laos,\nVientiane'] }],
    ]);
  });

  test('Windows-1252 with semicolons', async () => {
    const { layout, subjects } = await readFile(fixture('semicolon-windows-1252/payees.csv'));
    expect(layout).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
    expect(layout.columns[1]).toEqual({ number: 2, header: 'Amount (£)' });
    expect(subjects[0]?.values).toEqual({
      payee_name: ['Sample Payée Un'],
      birth_date: ['01/02/1980'],
    });
  });

  test.each([true, false])('UTF-8, with a mark: %s', async (mark) => {
    const { layout, subjects } = await readInput(`${mark ? '\uFEFF' : ''}name\n표본\n`);
    expect(layout).toMatchObject({ encoding: 'utf-8', encodingGuessed: false });
    expect(layout.columns).toEqual([{ number: 1, header: 'name', role: 'name' }]);
    expect(subjects[0]?.values).toEqual({ name: ['표본'] });
  });

  test.each([
    ['gb18030', 'name\n样例\n', '样例'],
    ['shift_jis', 'name\n見本\n', '見本'],
    ['EUC-KR', 'name\n표본\n', '표본'],
  ])('%s where it is named', async (encoding, text, name) => {
    const { layout, subjects } = await readInput(encode(text, encoding), { encoding });
    expect(layout).toMatchObject({ encoding: encoding.toLowerCase(), encodingGuessed: false });
    expect(subjects[0]?.values).toEqual({ name: [name] });
  });

  test('bytes that the encoding does not have reject their rows and no others', async () => {
    const bytes = Buffer.concat([
      Buffer.from('name,note\n표본일,a\n표'),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('표본삼,c\n'),
    ]);
    const { layout, subjects, rejected } = await readInput(bytes);
    expect(layout.encoding).toBe('utf-8');
    expect(subjects.map(({ row, line }) => [row, line])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(rejected).toEqual([
      {
        file: '-',
        row: 2,
        line: 3,
        reason: expect.stringContaining('bytes that are not valid utf-8'),
        raw: '표\uFFFD',
      },
    ]);
  });

  test('a file that is UTF-8 in its head only keeps its rows apart', async () => {
    const good = `${'Sample Person '.repeat(15).trim()}\n`.repeat(10_000);
    const bytes = Buffer.concat([
      Buffer.from(`name\n${good}`),
      Buffer.from([0x41, 0xa3, 0x0a]),
      Buffer.from('Last Person\n'),
    ]);
    const { subjects, rejected } = await readInput(bytes);
    expect(subjects).toHaveLength(10_001);
    expect(rejected).toMatchObject([{ row: 10_001, line: 10_002 }]);
  });

  test('a U+FFFD of the file itself is not screened either', async () => {
    const { subjects, rejected } = await readInput('name\nA\uFFFDB\nSample\n');
    expect(subjects).toHaveLength(1);
    expect(rejected[0]?.reason).toContain('U+FFFD');
  });

  test('damage in a header or title is no row', async () => {
    const { layout, subjects } = await readInput(encode('Name,Amount £\nSample,1\n', 'cp1252'), {
      encoding: 'utf-8',
    });
    expect(layout.headerLine).toBe(1);
    expect(subjects).toHaveLength(1);
  });
});

describe('where nothing can be read', () => {
  test.each([
    ['missing.csv', 'no such file'],
    ['korean-cp949', 'a folder, not a file'],
    ['not-csv/workbook.xlsx', 'looks like a ZIP or XLSX file; export it as CSV'],
    ['not-csv/pixel.png', 'looks like a PNG picture'],
  ])('%s: %s', async (name, message) => {
    const path = fixture(name);
    const error = await openSubjects(path, {}).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HaechiError);
    expect(error).toMatchObject({ code: 'INPUT', place: { file: path } });
    expect(String(error)).toContain(`${path}: ${message}`);
  });

  test('a binary file without a known beginning', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251);
    await expect(readInput(bytes)).rejects.toThrow('-: looks like a binary file');
  });

  test.each(['empty.csv', 'blank-lines.csv'])('%s has no rows', async (name) => {
    const path = fixture(`not-csv/${name}`);
    await expect(openSubjects(path, {})).rejects.toThrow(NoRowsError);
    await expect(openSubjects(path, { noHeader: true })).rejects.toThrow(
      `${path}: no rows, nothing was screened`,
    );
  });

  const root = process.getuid?.() === 0;
  (root ? test.skip : test)('a file that may not be read', async () => {
    const path = join(folder, 'secret.csv');
    writeFileSync(path, 'name\nSample\n');
    chmodSync(path, 0);
    await expect(openSubjects(path, {})).rejects.toThrow(`${path}: no permission to read it`);
  });

  test('standard input that breaks', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('name\n');
        throw Object.assign(new Error('gone'), { code: 'EIO' });
      })(),
    );
    await expect(openSubjects('-', {}, broken)).rejects.toThrow('-: cannot be read (EIO)');
  });

  test.each([
    [{ encoding: 'klingon' }, 'USAGE'],
    [{ delimiter: ',,' }, 'USAGE'],
    [{ delimiter: '' }, 'USAGE'],
    [{ delimiter: '"' }, 'USAGE'],
  ])('%j is refused before the file is opened', async (options, code) => {
    await expect(openSubjects('missing.csv', options)).rejects.toMatchObject({ code });
  });

  test('a header with a misused quote', async () => {
    await expect(readInput('Na"me,Email\nSample,a@example.com\n')).rejects.toThrow(
      '-:1: the header cannot be read: a quote is misused',
    );
  });
});

describe('an opened file', () => {
  test('counts its bytes and sums them up', async () => {
    const path = join(folder, 'sum.csv');
    writeFileSync(path, 'name\nabc\n');
    const file = await openSubjects(path, {});
    expect([file.size, file.bytesRead()]).toEqual([9, 0]);
    expect(() => file.sha256()).toThrow(HaechiError);
    for await (const _ of file.rows());
    expect(file.bytesRead()).toBe(9);
    expect(file.sha256()).toBe('024fcda813a63186f2b384c5231d24d64c78f36bf534f4ab1f58f22151f08f99');
    expect(() => file.rows()).toThrow(HaechiError);
  });

  test('with nothing but a header has no rows', async () => {
    const { layout, rows } = await readInput('name,email');
    expect(layout.columns).toHaveLength(2);
    expect(rows).toEqual([]);
  });

  test('gives batches of at most 1000 rows', async () => {
    const stdin = Readable.from([Buffer.from(`name\n${'Sample\n'.repeat(2500)}`)]);
    const file = await openSubjects('-', {}, stdin);
    const sizes: number[] = [];
    for await (const batch of file.rows()) sizes.push(batch.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1000);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(2500);
  });
});
