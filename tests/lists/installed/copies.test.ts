import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { copiesOf, installedCopies, installedNames } from '../../../src/lists/installed/copies.ts';
import { openAllInstalled, openInstalled } from '../../../src/lists/installed/open-installed.ts';
import { folderOf } from '../temp-folder.ts';
import { install, newHome, treeOf, watchList } from './home.ts';

/** A data folder with a list of each name, every one of 40 parties. */
async function homeWith(...names: string[]): Promise<string> {
  const home = newHome();
  for (const name of names) await install(home, watchFile(name, 40));
  return home;
}

function watchFile(name: string, parties: number): string {
  return join(folderOf({ [`${name}.csv`]: watchList(parties) }), `${name}.csv`);
}

const currentOf = (home: string, list: string) => join(home, 'lists', list, 'current.json');

describe('a name of a list', () => {
  test.each([
    ['with an @', 'sample@home', 'sample@home'],
    ['with blanks', 'my sample', 'my sample'],
    ['of Korean letters taken apart', '표본'.normalize('NFD'), '표본'],
    ['of 80 Korean letters', '표'.repeat(80), '표'.repeat(80)],
  ])('%s is found again', async (_, file, name) => {
    const home = await homeWith(file);
    expect(await installedNames(home)).toEqual([name]);
    expect((await openInstalled(home, file))?.name).toBe(name);
    expect((await openInstalled(home, `${name}@2026`))?.name).toBe(name);
  });

  test('that is too long for a folder is an error with a cure, and nothing is left', async () => {
    const home = newHome();
    await expect(install(home, watchFile('%'.repeat(100), 1))).rejects.toMatchObject({
      code: 'OUTPUT',
      message: expect.stringContaining('give the list file a shorter name'),
    });
    expect(await installedCopies(home)).toEqual([]);
  });
});

describe('a list whose current.json is missing beside its copies', () => {
  test('does not drop out in silence', async () => {
    const home = await homeWith('one', 'two');
    rmSync(currentOf(home, 'one'));
    await expect(openAllInstalled(home)).rejects.toThrow('a damaged installed copy: missing');
    expect(await installedNames(home)).toEqual(['one', 'two']);
    await install(home, watchFile('one', 40), { day: 21 });
    expect((await openAllInstalled(home)).map(({ name }) => name)).toEqual(['one', 'two']);
  });
});

test('damage of one list neither hides another nor opens it to a shrunken one', async () => {
  const home = await homeWith('one', 'two');
  writeFileSync(currentOf(home, 'one'), '{');
  expect((await copiesOf(home, 'two'))?.copies).toHaveLength(1);
  await expect(install(home, watchFile('two', 20), { day: 21 })).rejects.toThrow('shrank');
});

test('what is no folder, and a folder without a copy, is no list', async () => {
  const home = await homeWith('one');
  writeFileSync(join(home, 'lists', 'notes.txt'), '');
  mkdirSync(join(home, 'lists', 'empty'));
  expect(await installedNames(home)).toEqual(['one']);
  expect((await installedCopies(home)).map(({ name }) => name)).toEqual(['one']);
});

test('a copied data folder, and one behind a link, open as the first', async () => {
  const home = await homeWith('one');
  const link = join(folderOf({}), 'link');
  symlinkSync(home, link);
  expect((await openInstalled(link, 'one'))?.entries.length).toBe(40);
});

test('a data folder that is a file is an error, not an empty one', async () => {
  const home = join(folderOf({ home: '' }), 'home');
  await expect(openAllInstalled(home)).rejects.toMatchObject({
    code: 'LIST',
    message: expect.stringContaining('HAECHI_HOME'),
  });
});

test('an import removes the drafts of one that was killed, also where nothing is new', async () => {
  const home = await homeWith('one');
  const before = treeOf(home);
  writeFileSync(`${currentOf(home, 'one')}.123456`, '');
  mkdirSync(join(home, 'lists', 'one', '.draft-killed'));
  const [again] = await install(home, watchFile('one', 40), { day: 21 });
  expect(again?.kind).toBe('unchanged');
  expect(treeOf(home)).toEqual(before);
});

test('a current.json that cannot be replaced is an error of its file', async () => {
  const home = await homeWith('one');
  rmSync(currentOf(home, 'one'));
  mkdirSync(currentOf(home, 'one'));
  await expect(install(home, watchFile('one', 41), { day: 21 })).rejects.toMatchObject({
    code: 'OUTPUT',
    place: { file: currentOf(home, 'one') },
  });
});

test('a list without a date does not take the place of one that has one', async () => {
  const home = newHome();
  await install(home, watchFile('one', 40), { date: '2026-01-16' });
  const undated = watchFile('one', 41);
  await expect(install(home, undated, { day: 21 })).rejects.toThrow('one is of unknown date');
  await install(home, undated, { day: 22, date: '2026-01-20' });
  expect(await openInstalled(home, 'one')).toMatchObject({ date: '2026-01-20' });
});
