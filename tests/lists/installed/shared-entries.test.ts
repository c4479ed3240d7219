import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/lists/entry.ts';
import { openImage, writeImage } from '../../../src/lists/installed/image.ts';
import { openSharedEntries, shareEntries } from '../../../src/lists/installed/shared-entries.ts';
import { AWKWARD_NAMES, entryOf } from '../sample-list.ts';
import { folderOf } from '../temp-folder.ts';

const ENTRIES: readonly Entry[] = [
  ...AWKWARD_NAMES.map((name, at) => entryOf(`S-${at}`, { name })),
  entryOf('line\nfeeds', { remarks: 'one\r\ntwo\u2028three', birthDates: ['05 Jan 1979'] }),
];

async function storedEntries() {
  const path = join(folderOf({}), 'image.jsonl');
  return openImage(path, await writeImage(path, ENTRIES), ENTRIES.length);
}

describe.each([
  ['a list in memory', async () => ENTRIES],
  ['an installed list', storedEntries],
])('shared entries of %s', (_, entries) => {
  test('are the same, one by one and in a row', async () => {
    const shared = openSharedEntries(shareEntries(await entries()));
    expect([...shared]).toEqual(ENTRIES);
    expect(shared.length).toBe(ENTRIES.length);
    for (const [number, entry] of ENTRIES.entries()) expect(shared.at(number)).toEqual(entry);
    expect(shared.at(-1)).toEqual(ENTRIES.at(-1));
    expect([shared.at(ENTRIES.length), shared.at(-ENTRIES.length - 1)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('stand in memory of their own, which several may open', async () => {
    const buffer = shareEntries(await entries());
    expect(buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(shareEntries(await entries())).not.toBe(buffer);
    expect([...openSharedEntries(buffer)]).toEqual([...openSharedEntries(buffer)]);
  });
});

test('shared again they are the same', () => {
  const once = openSharedEntries(shareEntries(ENTRIES));
  expect([...openSharedEntries(shareEntries(once))]).toEqual(ENTRIES);
});

test('the same entry is the same object each time, so that what is worked out of it is kept', () => {
  const shared = openSharedEntries(shareEntries(ENTRIES));
  expect(shared.at(1)).toBe(shared.at(1));
  expect([...shared][1]).toBe(shared.at(1));
});

test('no entries', () => {
  const shared = openSharedEntries(shareEntries([]));
  expect([shared.length, [...shared], shared.at(0)]).toEqual([0, [], undefined]);
});
