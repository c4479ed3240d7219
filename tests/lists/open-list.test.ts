import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openList } from '../../src/lists/open-list.ts';
import { fixture, fixtureFiles, folderOf } from './temp-folder.ts';

const WATCH_LIST = 'id,name\n1,Sample Person One\n';

test('a path that does not exist', async () => {
  await expect(openList('no-such-folder', {})).rejects.toThrow(
    'no-such-folder: no such file or folder; name a list file',
  );
});

describe('no list', () => {
  test.each([
    ['text', 'Some words.\n', 'a CSV without the columns id and name is no sanctions list'],
    ['nothing', '', 'an empty file is no sanctions list'],
    ['a binary file', '\x00\x01\x02\x00binary', 'a binary file is no sanctions list'],
    ['an HTML page', '<html></html>', 'an HTML page is no sanctions list'],
    ['other XML', '<OTHER_LIST/>', 'XML of the kind <OTHER_LIST> is no sanctions list'],
    ['JSON', '{"error":404}', 'JSON is no sanctions list'],
    ['a CSV without id', 'name,type\nx,y\n', 'a CSV without the columns id and name is no'],
    ['a CSV of numbers', '1,2,3\n', 'a CSV of 3 columns without a header is no'],
  ])('%s', async (_, text, message) => {
    const folder = folderOf({ 'file.csv': text });
    const path = join(folder, 'file.csv');
    await expect(openList(path, {})).rejects.toThrow(`file.csv: ${message}`);
    await expect(openList(path, {})).rejects.toThrow('; a list is a file that OFAC, the UN');
    await expect(openList(folder, {})).rejects.toThrow('no sanctions list in this folder');
  });

  test('an empty folder', async () => {
    await expect(openList(folderOf({}), {})).rejects.toThrow(
      /: no sanctions list in this folder; a list is a file that OFAC/,
    );
  });
});

describe('a folder', () => {
  test('may hold lists of several formats', async () => {
    const folder = folderOf({
      ...fixtureFiles('ofac-sample'),
      'kr.csv': WATCH_LIST,
      'README.txt': 'See the sources.\n',
      'notes.csv': 'a,b\n1,2\n',
      'other.xml': '<other/>',
    });
    const lists = await openList(folder, { date: '2025-03-01' });
    expect(lists.map(({ name, date }) => [name, date])).toEqual([
      ['ofac-sdn', '2025-03-01'],
      ['kr', '2025-03-01'],
    ]);
    expect(lists.flatMap(({ warnings }) => warnings)).toEqual([
      {
        file: join(folder, 'notes.csv'),
        message: 'not read: a CSV without the columns id and name is no list',
      },
      { file: join(folder, 'other.xml'), message: 'not read: XML of the kind <other> is no list' },
    ]);
  });

  test('holds the same list twice: an error', async () => {
    const folder = folderOf({ ...fixtureFiles('ofac-sample'), ...fixtureFiles('ofac-sample-xml') });
    await expect(openList(folder, {})).rejects.toThrow(
      /sdn\.xml: the list ofac-sdn, as is .*sdn\.csv/,
    );
  });

  test('a narrow CSV of numbers beside a watch list is not taken for part of an OFAC set', async () => {
    const folder = folderOf({ 'kr.csv': WATCH_LIST, 'numbers.csv': '1,2\n' });
    const [list] = await openList(folder, {});
    expect(list?.name).toBe('kr');
    expect(list?.warnings).toHaveLength(1);
  });

  test('tells of a link in it that leads to nothing', async () => {
    const folder = folderOf({ 'kr.csv': WATCH_LIST });
    symlinkSync('nowhere.xml', join(folder, 'un.xml'));
    const [list] = await openList(folder, {});
    expect(list?.warnings).toEqual([
      { file: join(folder, 'un.xml'), message: 'not read: a link that leads to nothing' },
    ]);
  });
});

test('whatever in a folder is not read gives a warning, but for what stands beside lists', async () => {
  const folder = folderOf({
    'kr.csv': WATCH_LIST,
    'notes.txt': 'SAMPLE text',
    'more.tsv': 'id\tname\n1\tSAMPLE\n',
    'README.md': '# SAMPLE',
    LICENSE: 'SAMPLE',
  });
  mkdirSync(join(folder, 'inner'));
  const [list] = await openList(folder, {});
  expect(list?.warnings.map(({ file }) => basename(file)).sort()).toEqual([
    'inner',
    'more.tsv',
    'notes.txt',
  ]);
});

test('the content decides, not the name', async () => {
  const xml = fixtureFiles('ofac-sample-xml')['sdn.xml'] ?? '';
  const folder = folderOf({ 'list.txt': `\ufeff${xml}`, 'list.dat': `\ufeff${WATCH_LIST}` });
  expect((await openList(join(folder, 'list.txt'), {}))[0]?.format).toBe('ofac-xml');
  expect((await openList(join(folder, 'list.dat'), {}))[0]?.format).toBe('watch-list-csv');
  expect((await openList(fixture('ofac-sample'), {}))[0]?.format).toBe('ofac-csv');
});
