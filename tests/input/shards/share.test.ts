import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openSubjects } from '../../../src/input/open-subjects.ts';
import { rangeOf } from '../../../src/input/shards/shard.ts';
import { encode, readFile } from '../reading.ts';
import { readShare, readShares, written } from './shares.ts';

const folder = mkdtempSync(join(tmpdir(), 'haechi-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ranges of bytes', () => {
  test.each([
    [0, 3],
    [1, 4],
    [100, 7],
    [Number.MAX_SAFE_INTEGER, 9999],
  ])('a file of %d bytes is shared out whole among %d', (size, of) => {
    let end = 0;
    for (let index = 1; index <= of; index += 1) {
      const { from, to } = rangeOf(size, { index, of });
      expect(from).toBe(end);
      expect(to - from - Math.floor(size / of)).toBeLessThanOrEqual(1);
      end = to;
    }
    expect(end).toBe(size);
  });
});

describe('a file of several MiB, in which the window before a share does not reach the beginning', () => {
  const row = (n: number) =>
    n % 3 === 0
      ? `${n},"표본, ""${n}""\r\nsecond line, ${'EXAMPLE '.repeat(20)}"\r\n`
      : `${n},${'SAMPLE '.repeat(20)}\r\n`;
  const count = 45_000;
  const text = Array.from({ length: count }, (_, index) => row(index + 1)).join('');

  test.each(['utf-8', 'utf-16le', 'cp949'])(
    'in %s',
    async (encoding) => {
      const bytes = encode(`id,name\r\n${text}`, encoding);
      const path = written(join(folder, `large-${encoding}.csv`), bytes);
      expect(bytes.length).toBeGreaterThan(6 * 1024 * 1024);
      const options = { encoding, delimiter: ',' };
      const [rows, whole] = [await readShares(path, 3, options), await readFile(path, options)];
      expect(rows).toHaveLength(count);
      // Compared by their numbers: jest takes minutes for a deep comparison of so many.
      const differing = rows.findIndex(
        (one, at) => JSON.stringify(one) !== JSON.stringify(whole.rows[at]),
      );
      expect(differing).toBe(-1);
    },
    60_000,
  );
});

test('why a last record cannot be read is told by what follows it, as in the whole', async () => {
  // The quote of row 2 is closed in row 3 and misused there; read alone, row 2 would be unclosed.
  const path = written(join(folder, 'misused.csv'), Buffer.from('id,name\n1,"ab\nc" d\n'));
  const whole = await readFile(path);
  expect(whole.rejected.map(({ reason }) => reason)).toContain('a quote is misused');
  for (const shards of [2, 3, 19]) expect(await readShares(path, shards)).toEqual(whole.rows);
});

test('with more shards than records some shards have no row', async () => {
  const path = written(join(folder, 'few.csv'), Buffer.from('id,name\n1,SAMPLE\n'));
  const shares = await Promise.all([1, 2, 3, 4].map((index) => readShare(path, index, 4)));
  expect(shares.map(({ rows }) => rows.length)).toEqual([0, 0, 1, 0]);
});

test('standard input cannot be shared out', async () => {
  const input = Readable.from([Buffer.from('id,name\n1,SAMPLE\n')]);
  await expect(openSubjects('-', { shard: { index: 1, of: 2 } }, input)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('standard input'),
  });
});

test('nor what is no plain file', async () => {
  const shard = { index: 1, of: 2 };
  await expect(openSubjects('/dev/null', { shard, allowEmpty: true })).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('/dev/null'),
  });
});
