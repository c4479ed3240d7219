import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openAllInstalled, openInstalled } from '../../../src/lists/installed/open-installed.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { fixture, folderOf } from '../temp-folder.ts';
import { install, newHome, onlyCopy, treeOf, watchList } from './home.ts';

describe('an installed copy', () => {
  test.each(['ofac-sample', 'ofac-sample-xml', 'ofac-dprk-it', 'watch-list-sample'])(
    'of %s opens as what was imported',
    async (name) => {
      const home = newHome();
      const lists = await openList(fixture(name), {});
      await install(home, fixture(name));
      const opened = await openAllInstalled(home);
      expect(opened.map((list) => list.name)).toEqual(lists.map((list) => list.name).sort());
      for (const list of lists) {
        const copy = await openInstalled(home, list.name);
        expect(copy && [...copy.entries]).toEqual([...list.entries]);
        expect(copy).toMatchObject({
          format: list.format,
          date: list.date,
          sha256: list.sha256,
          counts: list.counts,
          warnings: list.warnings,
          ...(list.coverage !== undefined && { coverage: list.coverage }),
        });
        expect(copy?.files.map(({ sha256 }) => sha256)).toEqual(
          list.files.map(({ sha256 }) => sha256),
        );
      }
    },
  );

  test('keeps the published files byte for byte, and what is known of the list', async () => {
    const home = newHome();
    await install(home, fixture('ofac-sample'), { date: '2026-01-16', day: 20 });
    const folder = onlyCopy(home, 'ofac-sdn');
    for (const file of ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv']) {
      expect(readFileSync(join(folder, 'source', file))).toEqual(
        readFileSync(join(fixture('ofac-sample'), file)),
      );
    }
    expect(JSON.parse(readFileSync(join(folder, 'copy.json'), 'utf8'))).toMatchObject({
      name: 'ofac-sdn',
      date: '2026-01-16',
      imported: '2026-01-20T00:00:00.000Z',
      origin: [fixture('ofac-sample')],
      tool: '0.0.0-test',
      counts: { entries: 4 },
      byType: { individual: 2, entity: 1, vessel: 1 },
    });
  });

  test('carries the date that was given at its import', async () => {
    const home = newHome();
    await install(home, fixture('ofac-sample'), { date: '2026-01-16' });
    expect(await openInstalled(home, 'ofac-sdn')).toMatchObject({ date: '2026-01-16' });
  });

  test('reads each entry once, by its place too', async () => {
    const home = newHome();
    await install(home, fixture('watch-list-sample'));
    const [list] = await openAllInstalled(home);
    const first = list?.entries.at(0);
    expect(first).toBeDefined();
    expect(list?.entries.at(0)).toBe(first);
    expect(list?.entries.at(-1)).toBe([...(list?.entries ?? [])].at(-1));
    expect(list?.entries.at(list.entries.length)).toBeUndefined();
  });

  test('of a list whose name no folder can have', async () => {
    const home = newHome();
    const folder = folderOf({ '..my list%20.csv': watchList(1) });
    await install(home, join(folder, '..my list%20.csv'));
    expect((await openAllInstalled(home)).map(({ name }) => name)).toEqual(['..my list%20']);
  });
});

describe('a second import', () => {
  test('of the same bytes changes nothing', async () => {
    const home = newHome();
    await install(home, fixture('ofac-sample'));
    const before = treeOf(home);
    const [again] = await install(home, fixture('ofac-sample'), { day: 2 });
    expect(again).toMatchObject({ kind: 'unchanged', copy: basename(onlyCopy(home, 'ofac-sdn')) });
    expect(treeOf(home)).toEqual(before);
  });

  test('of a newer list keeps the copy before it', async () => {
    const home = newHome();
    const folder = folderOf({ 'own.csv': watchList(30) });
    await install(home, join(folder, 'own.csv'));
    writeFileSync(join(folder, 'own.csv'), watchList(31));
    const [installed] = await install(home, join(folder, 'own.csv'), { day: 2 });
    expect(installed).toMatchObject({ kind: 'installed', before: { counts: { entries: 30 } } });
    expect((await openInstalled(home, 'own'))?.entries.length).toBe(31);
    expect((await openInstalled(home, 'own@previous'))?.entries.length).toBe(30);
    expect((await openInstalled(home, 'own@20260101'))?.entries.length).toBe(30);
    await expect(openInstalled(home, 'own@2026')).rejects.toThrow('several such copies');
    await expect(openInstalled(home, 'own@2025')).rejects.toThrow('no such copy');
    expect(await openInstalled(home, 'other')).toBeUndefined();
  });

  test.each([
    [
      'a tenth fewer entries',
      watchList(89),
      'own shrank by more than 10 %: entries from 100 to 89',
    ],
    ['as many entries', watchList(100), undefined],
  ])('of a list with %s', async (_, text, message) => {
    const home = newHome();
    const folder = folderOf({ 'own.csv': watchList(100) });
    await install(home, join(folder, 'own.csv'));
    writeFileSync(join(folder, 'own.csv'), text);
    const second = install(home, join(folder, 'own.csv'), { day: 2 });
    if (message === undefined) await expect(second).resolves.toHaveLength(1);
    else await expect(second).rejects.toThrow(message);
    expect((await openInstalled(home, 'own'))?.entries.length).toBe(100);
  });

  test('of a list without the aliases it had is refused, and taken by force', async () => {
    const home = newHome();
    const rows = Array.from({ length: 40 }, (_, at) => `S-${at},SAMPLE ${at}`);
    const withAliases = `id,name,aliases\n${rows.map((row) => `${row},OTHER NAME`).join('\n')}\n`;
    const folder = folderOf({ 'own.csv': withAliases });
    await install(home, join(folder, 'own.csv'));
    writeFileSync(join(folder, 'own.csv'), `id,name\n${rows.join('\n')}\n`);
    await expect(install(home, join(folder, 'own.csv'), { day: 2 })).rejects.toThrow(
      'aliases from 40 to 0; the installed copy stays in use; use --force',
    );
    expect((await openInstalled(home, 'own'))?.counts.aliases).toBe(40);
    await install(home, join(folder, 'own.csv'), { day: 3, force: true });
    expect((await openInstalled(home, 'own'))?.counts.aliases).toBe(0);
  });

  test('of an older list is refused', async () => {
    const home = newHome();
    await install(home, fixture('ofac-sample'), { date: '2026-02-01' });
    await expect(
      install(home, fixture('ofac-sample'), { date: '2026-01-01', day: 2 }),
    ).rejects.toThrow('ofac-sdn of 2026-01-01 is older than the installed copy of 2026-02-01');
    expect(await openInstalled(home, 'ofac-sdn')).toMatchObject({ date: '2026-02-01' });
  });

  test('takes away what a killed one left, and takes the place of a damaged copy', async () => {
    const home = newHome();
    await install(home, fixture('ofac-sample'));
    const folder = join(home, 'lists', 'ofac-sdn');
    mkdirSync(join(folder, '.draft-20260101T000000001Z-0123456789ab', 'source'), {
      recursive: true,
    });
    writeFileSync(join(onlyCopyOf(folder), 'entries.jsonl'), '');
    await install(home, fixture('ofac-sample'), { day: 2 });
    expect(treeOf(folder).filter((name) => name.startsWith('.draft'))).toEqual([]);
    expect((await openInstalled(home, 'ofac-sdn'))?.entries.length).toBe(4);
  });

  test('is held against a copy that another version made, too', async () => {
    const home = newHome();
    const folder = folderOf({ 'own.csv': watchList(100) });
    await install(home, join(folder, 'own.csv'));
    const record = join(onlyCopy(home, 'own'), 'copy.json');
    const text = readFileSync(record, 'utf8');
    writeFileSync(record, text.replace('"readerVersion": ', '"readerVersion": 9'));
    writeFileSync(join(folder, 'own.csv'), watchList(50));
    await expect(install(home, join(folder, 'own.csv'), { day: 2 })).rejects.toThrow('shrank');
    writeFileSync(join(folder, 'own.csv'), watchList(100));
    await install(home, join(folder, 'own.csv'), { day: 2 });
    expect((await openInstalled(home, 'own'))?.entries.length).toBe(100);
  });

  test('is not stopped by another list that is damaged', async () => {
    const home = newHome();
    await install(home, fixture('ofac-sample'));
    rmSync(join(home, 'lists/ofac-sdn/current.json'));
    const folder = folderOf({ 'own.csv': watchList(3) });
    await install(home, join(folder, 'own.csv'));
    expect((await openInstalled(home, 'own'))?.entries.length).toBe(3);
    await expect(openAllInstalled(home)).rejects.toThrow(
      'missing, so that none of the copies is in use',
    );
  });

  test('of a list whose name begins as an installed one is no copy of that', async () => {
    const home = newHome();
    const folder = folderOf({ 'own.csv': watchList(3), 'own@2026.csv': watchList(3) });
    await install(home, join(folder, 'own.csv'));
    const [second] = await install(home, join(folder, 'own@2026.csv'), { day: 2 });
    expect(second).toMatchObject({ kind: 'installed', list: { name: 'own@2026' } });
    expect((await openInstalled(home, 'own@2026'))?.name).toBe('own@2026');
  });

  test('of a file called as the record of a folder is refused', async () => {
    const folder = folderOf({ 'list.json': '{"id":"1","name":"SAMPLE"}\n' });
    await expect(install(newHome(), join(folder, 'list.json'))).rejects.toThrow(
      'no list can be called list.json',
    );
  });

  test('names the files of its warnings as they lie in the copy', async () => {
    const home = newHome();
    const folder = folderOf({ 'own.csv': `id,name,colour\n1,SAMPLE,red\n` });
    await install(home, join(folder, 'own.csv'));
    expect((await openInstalled(home, 'own'))?.warnings).toEqual([
      { file: 'own.csv', message: 'columns that are not read: colour' },
    ]);
  });

  test('waits for another and then gives up', async () => {
    const home = newHome();
    const lock = join(home, 'lists', '.lock');
    mkdirSync(lock, { recursive: true });
    await expect(install(home, fixture('ofac-sample'), { wait: 500 })).rejects.toThrow(
      'another import is running',
    );
    expect(existsSync(join(home, 'lists', 'ofac-sdn'))).toBe(false);
    rmdirSync(lock);
    await expect(install(home, fixture('ofac-sample'))).resolves.toHaveLength(1);
  });

  test('of a file that changes in between leaves nothing', async () => {
    const home = newHome();
    const folder = folderOf({ 'own.csv': watchList(3) });
    const path = join(folder, 'own.csv');
    const lists = await openList(path, {});
    writeFileSync(path, watchList(4));
    const { installLists } = await import('../../../src/lists/installed/install.ts');
    await expect(
      installLists(
        home,
        lists.map((list) => ({ list, origin: [path] })),
        {
          tool: '0.0.0-test',
          now: new Date(0),
          trusted: false,
          force: false,
          maxShrink: 0.1,
          whenInterrupted: () => () => {},
        },
      ),
    ).rejects.toThrow('own.csv: changed while it was imported');
    expect(treeOf(join(home, 'lists')).filter((name) => /copy|draft/.test(name))).toEqual([]);
  });
});

function onlyCopyOf(folder: string): string {
  const [copy = ''] = treeOf(folder).filter((name) => /^\d{8}T/.test(name));
  return join(folder, copy);
}
