import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startDecoding } from '../../../src/foundation/encoding.ts';
import { RunScanner } from '../../../src/input/run-scanner.ts';
import { LineStarts } from '../../../src/input/shards/line-starts.ts';
import { findRecordStart } from '../../../src/input/shards/record-start.ts';
import { recordsOf } from '../../../src/input/text-run.ts';
import { encode } from '../reading.ts';
import { written } from './shares.ts';

const folder = mkdtempSync(join(tmpdir(), 'haechi-starts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949' | 'gb18030';

/** Offsets at which records begin, by one reading from the first byte. */
function starts(bytes: Uint8Array, encoding: Encoding, limit: number): number[] {
  const lines = [0];
  new LineStarts(encoding).push(bytes, (at) => lines.push(at));
  const scanner = new RunScanner(',', { limit });
  const decoding = startDecoding(encoding);
  const runs = [
    ...scanner.push(decoding.write(bytes)),
    ...scanner.push(decoding.end()),
    ...scanner.end(),
  ];
  const records = runs.flatMap((run) => recordsOf(run, ','));
  return records.map(({ line }) => lines[line - 1] ?? -1);
}

// With a longest record of a few characters the window before an offset is far smaller than the file,
// as it is in a large file with the usual limit.
const LIMIT = 6;

async function expectTrueStarts(text: string, encoding: Encoding, settling: number) {
  const bytes = encode(text, encoding);
  const file = written(join(folder, 'starts.csv'), bytes);
  const size = bytes.length;
  const known = starts(bytes, encoding, LIMIT);
  for (let offset = 0; offset <= size; offset += 1) {
    const searched = { file, size, encoding, delimiter: ',', limit: LIMIT, settling };
    const expected = known.find((start) => start >= offset) ?? size;
    expect([offset, await findRecordStart(searched, offset)]).toEqual([offset, expected]);
  }
}

test('a record begins where a reading of the whole file finds it, at any offset of any text', async () => {
  const parts = fc.constantFrom(
    'a',
    'bc',
    '표',
    '"',
    '"',
    ',',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '"\n',
    '",',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(parts, { minLength: 20, maxLength: 70 }).map((all) => all.join('')),
      fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'cp949', 'gb18030'),
      fc.integer({ min: 0, max: 30 }),
      expectTrueStarts,
    ),
    { numRuns: 40 },
  );
}, 60_000);

test.each([
  ['quoted line ends in every record', '1,"x\ny"\n'.repeat(40)],
  ['quoted cells alone', '"a"\n'.repeat(60)],
  ['quotes whose readings never meet', '"\n'.repeat(101)],
  ['lines longer than the longest record', 'a'.repeat(20).concat('\n').repeat(12)],
  ['a single line', 'a'.repeat(300)],
  ['no line end but CR', '"a"\rb\r'.repeat(40)],
  ['a line that begins at the offset', '",aaa",aa",aaaaaaaa\naaa'],
])('%s', async (_, text) => {
  for (const settling of [0, 12]) await expectTrueStarts(text, 'utf-8', settling);
  await expectTrueStarts(text, 'utf-16le', 0);
});
