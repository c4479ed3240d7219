import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  compareConditions,
  type RunConditions,
  readMemory,
  writeMemory,
} from '../../../src/screening/memory/run-memory.ts';
import { folderOf } from '../../lists/temp-folder.ts';

const list = { name: 'sample', sha256: 'a'.repeat(64) };
const conditions: RunConditions = {
  build: 'b',
  threshold: 0.5,
  weakAliases: false,
  lists: [list],
};
const memory = { conditions, hitless: new Uint8Array(32).fill(7) };

test('remembers the latest runs, and forgets the oldest', async () => {
  const folder = folderOf({});
  const reports = Array.from({ length: 10 }, (_, at) => `${at}`.repeat(64));
  for (const [at, report] of reports.entries()) {
    expect(await writeMemory(folder, report, memory)).toBe(true);
    utimesSync(join(folder, `${report}.rows`), at, at);
  }
  expect(readdirSync(folder)).toHaveLength(8);
  expect(await readMemory(folder, reports[0] ?? '')).toBeUndefined();
  expect(await readMemory(folder, reports[9] ?? '')).toEqual(memory);
});

test('runs that remember at the same time do not disturb each other', async () => {
  const folder = folderOf({});
  const reports = Array.from({ length: 60 }, (_, at) => `${at}`.padStart(64, '0'));
  const written = await Promise.all(reports.map((report) => writeMemory(folder, report, memory)));
  expect(written).toEqual(reports.map(() => true));
});

test.each<['same' | 'other-lists' | 'other', Partial<RunConditions>]>([
  ['same', {}],
  ['other-lists', { lists: [{ ...list, sha256: 'c'.repeat(64) }] }],
  ['other-lists', { lists: [list, { ...list, name: 'second' }] }],
  ['other', { build: 'c' }],
  ['other', { threshold: 0.6, lists: [] }],
  ['other', { weakAliases: true }],
])('conditions are %s: %j', (expected, other) => {
  expect(compareConditions(conditions, { ...conditions, ...other })).toBe(expected);
});
