import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { copiesOf, installedCopies } from '../../../src/lists/installed/copies.ts';
import { openInstalled } from '../../../src/lists/installed/open-installed.ts';
import { pruneCopies } from '../../../src/lists/installed/prune.ts';
import { folderOf } from '../temp-folder.ts';
import { install, newHome, watchList } from './home.ts';

async function homeOfFour(): Promise<string> {
  const home = newHome();
  const folder = folderOf({});
  for (const day of [1, 2, 3, 4]) {
    writeFileSync(join(folder, 'own.csv'), watchList(day));
    await install(home, join(folder, 'own.csv'), { day });
  }
  return home;
}

const daysOf = async (home: string): Promise<string[] | undefined> =>
  (await installedCopies(home))[0]?.copies.map((copy) => copy.slice(6, 8));

test.each([
  [1, ['04']],
  [2, ['03', '04']],
  [4, ['01', '02', '03', '04']],
  [9, ['01', '02', '03', '04']],
])('of four copies %d are kept, the newest', async (keep, days) => {
  const home = await homeOfFour();
  const planned = await pruneCopies(home, { keep, dryRun: true });
  expect(await daysOf(home)).toEqual(['01', '02', '03', '04']);
  expect(await pruneCopies(home, { keep, dryRun: false })).toEqual(planned);
  expect(await daysOf(home)).toEqual(days);
  expect((await openInstalled(home, 'own'))?.entries.length).toBe(4);
});

test('nothing is installed, nothing goes', async () => {
  expect(await pruneCopies(newHome(), { keep: 1, dryRun: false })).toEqual([]);
});

test('whoever is opening a copy when it is renewed and pruned gets the next one', async () => {
  const home = await homeOfFour();
  const [older = '', newer = ''] = (await copiesOf(home, 'own'))?.copies.slice(-2) ?? [];
  const folder = join(home, 'lists', 'own');
  const use = (copy: string): void =>
    writeFileSync(join(folder, 'current.json'), JSON.stringify({ copy }));
  use(older);
  // Reading a pipe waits until somebody writes: the older copy goes when it is being opened.
  const record = join(folder, older, 'copy.json');
  rmSync(record);
  execFileSync('sh', ['-c', 'mkfifo "$0"', record]);
  const opening = openInstalled(home, 'own');
  const pipe = await open(record, 'w');
  use(newer);
  await pipe.close();
  expect((await opening)?.entries.length).toBe(4);
});
