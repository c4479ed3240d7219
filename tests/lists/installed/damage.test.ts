import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openInstalled } from '../../../src/lists/installed/open-installed.ts';
import { verifyCopy } from '../../../src/lists/installed/verify-copy.ts';
import { fixture } from '../temp-folder.ts';
import { install, newHome, onlyCopy } from './home.ts';

/** Changes one byte in the middle of a file. */
function flip(path: string): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8((bytes[middle] ?? 0) ^ 1, middle);
  writeFileSync(path, bytes);
}

function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const NO_FACTS = '{"storeVersion":1,"readerVersion":1,"image":null,"counts":null}';

describe('a damaged copy does not open, and verify says why', () => {
  test.each<readonly [name: string, damage: (copy: string) => void, message: string]>([
    ['a changed entry', (copy) => flip(join(copy, 'entries.jsonl')), 'entries.jsonl'],
    ['entries cut off', (copy) => truncateSync(join(copy, 'entries.jsonl'), 100), '100 bytes'],
    [
      'more entries',
      (copy) => appendFileSync(join(copy, 'entries.jsonl'), '{}\n'),
      'bytes instead',
    ],
    ['no entries', (copy) => rmSync(join(copy, 'entries.jsonl')), 'cannot be read'],
    ['no record', (copy) => rmSync(join(copy, 'copy.json')), 'cannot be read'],
    ['a record cut off', (copy) => truncateSync(join(copy, 'copy.json'), 50), 'no record'],
    ['another document', (copy) => writeFileSync(join(copy, 'copy.json'), '[]'), 'no record'],
    [
      'another number of entries in the record',
      (copy) => change(join(copy, 'copy.json'), '"entries": 4', '"entries": 5'),
      '4 entries instead of 5',
    ],
    [
      'a copy of another reader',
      (copy) => change(join(copy, 'copy.json'), '"readerVersion": ', '"readerVersion": 9'),
      'an installed copy that haechi 0.0.0-test made',
    ],
    [
      'a copy of another layout',
      (copy) => change(join(copy, 'copy.json'), '"storeVersion": ', '"storeVersion": 9'),
      'an installed copy that haechi 0.0.0-test made',
    ],
    [
      'a record without its facts',
      (copy) => writeFileSync(join(copy, 'copy.json'), NO_FACTS),
      'no record of an installed copy',
    ],
    ['no folder', (copy) => rmSync(copy, { recursive: true }), 'cannot be read'],
    [
      'a pointer to nothing',
      (copy) => writeFileSync(join(copy, '../current.json'), '{"copy":"../.."}'),
      'it names no copy',
    ],
  ])('%s', async (_, damage, message) => {
    const home = newHome();
    await install(home, fixture('ofac-sample'));
    damage(onlyCopy(home, 'ofac-sdn'));
    await expect(openInstalled(home, 'ofac-sdn')).rejects.toMatchObject({
      code: 'LIST',
      message: expect.stringContaining(message),
    });
    const { damages } = await verifyCopy(home, 'ofac-sdn');
    expect(damages).toEqual([{ file: expect.any(String), message: expect.any(String) }]);
  });
});

describe('what opening does not see, verify does', () => {
  test.each<readonly [name: string, damage: (copy: string) => void, message: string]>([
    ['a changed source', (copy) => flip(join(copy, 'source/sdn.csv')), 'SHA-256'],
    [
      'another date in the record',
      (copy) => change(join(copy, 'copy.json'), '2026-01-16', '2026-11-16'),
      'says something else of the list than its files do: date',
    ],
    [
      'another count in the record',
      (copy) => change(join(copy, 'copy.json'), '"aliases": 3', '"aliases": 4'),
      'says something else of the list than its files do: counts',
    ],
    ['a missing source', (copy) => rmSync(join(copy, 'source/alt.csv')), 'cannot be read'],
  ])('%s', async (_, damage, message) => {
    const home = newHome();
    await install(home, fixture('ofac-sample'), { date: '2026-01-16' });
    damage(onlyCopy(home, 'ofac-sdn'));
    expect((await openInstalled(home, 'ofac-sdn'))?.entries.length).toBe(4);
    expect((await verifyCopy(home, 'ofac-sdn')).damages).toEqual([
      {
        file: expect.stringMatching(/source|copy\.json/),
        message: expect.stringContaining(message),
      },
    ]);
  });

  test('nothing, of a whole copy', async () => {
    const home = newHome();
    await install(home, fixture('ofac-sample'), { date: '2026-01-16' });
    expect(await verifyCopy(home, 'ofac-sdn')).toMatchObject({
      damages: [],
      list: { name: 'ofac-sdn' },
    });
    await expect(verifyCopy(home, 'un-sc')).rejects.toThrow('no list of the name un-sc');
  });
});
