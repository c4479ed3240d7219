import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ENCODINGS } from '../../../src/foundation/encoding.ts';
import { encode, readFile } from '../reading.ts';
import { readShares, written } from './shares.ts';

const folder = mkdtempSync(join(tmpdir(), 'haechi-shares-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pieces = fc.constantFrom(
  'a',
  '표',
  '본',
  ' ',
  '"',
  '"',
  ',',
  ',',
  '\n',
  '\n',
  '\r',
  '\r\n',
  '"\n',
  '\uFEFF',
  '\u{1F600}',
);
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
/** Bytes that are in no encoding, or half a character, wherever they fall. */
const damage = fc.array(fc.tuple(fc.nat(80), fc.constantFrom(0x81, 0xb0, 0xff, 0x30, 0x0a, 0x0d)), {
  maxLength: 3,
});

test('the rows of all shards are those of the whole file, in order, each once, on their lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ENCODINGS),
      text,
      damage,
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      async (encoding, body, damaged, titled, of) => {
        const head = titled ? 'SAMPLE EXPORT\n\nid,name\n' : 'id,name\n';
        const bytes = encode(head + body, encoding);
        for (const [at, byte] of damaged) {
          if (at >= encode(head, encoding).length && at < bytes.length) bytes[at] = byte;
        }
        const path = written(join(folder, 'law.csv'), bytes);
        const options = { encoding, delimiter: ',' };
        const whole = await readFile(path, options);
        expect(await readShares(path, of, options)).toEqual(whole.rows);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('so they are in a file without a header', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (body, of) => {
      const path = written(join(folder, 'bare.csv'), Buffer.from(`1,SAMPLE\n${body}`));
      const options = {
        delimiter: ',',
        noHeader: true,
        columns: [{ role: 'name' as const, header: '#2' }],
      };
      const whole = await readFile(path, options);
      expect(await readShares(path, of, options)).toEqual(whole.rows);
    }),
    { numRuns: 80 },
  );
}, 60_000);
