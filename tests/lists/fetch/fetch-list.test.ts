import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type EarlierFile, fetchFile } from '../../../src/lists/fetch/fetch-file.ts';
import { fetchList } from '../../../src/lists/fetch/fetch-list.ts';
import type { Source } from '../../../src/lists/fetch/sources.ts';
import { folderOf } from '../temp-folder.ts';
import { impatient } from './fetching.ts';
import { type LocalServer, startServer } from './server.ts';

const FILES = ['main.csv', 'alias.csv', 'address.csv'];

/** Gives each file in an edition, which is its ETag; a file without one is missing. */
class Publisher {
  readonly editions: Record<string, string> = Object.fromEntries(FILES.map((file) => [file, 'v1']));

  start(): Promise<LocalServer> {
    return startServer(({ url = '', headers }, response) => {
      const edition = this.editions[url.slice(1)];
      if (edition === undefined) response.writeHead(404).end();
      else if (headers['if-none-match'] === `"${edition}"`) response.writeHead(304).end();
      else response.writeHead(200, { etag: `"${edition}"` }).end(`id,name\n1,${edition}\n`);
    });
  }
}

function source(url: string, names = FILES): Source {
  const files = names.map((name) => ({ url: `${url}/${name}`, saveAs: name }));
  return { name: 'sample', title: 'SAMPLE', files, minBytes: 1, maxBytes: 1_000, enabled: true };
}

const earlier = (url: string, edition: string, names = FILES): EarlierFile[] =>
  names.map((name) => ({ url: `${url}/${name}`, etag: `"${edition}"` }));

const asked = ({ requests }: LocalServer) =>
  requests.map(({ url, headers }) => `${url}${headers['if-none-match'] ? ' if changed' : ''}`);

test('all files of a list come into one new folder', async () => {
  const within = folderOf({ kept: '' });
  const { url } = await new Publisher().start();
  const list = await fetchList(source(url), [], within, impatient());
  if (list.kind !== 'fetched') throw new Error('not fetched');
  expect(list.files.map((file) => file.path)).toEqual(FILES.map((name) => join(list.folder, name)));
  expect(readdirSync(list.folder).sort()).toEqual([...FILES].sort());
  expect(readdirSync(within).length).toBe(2);
});

describe('a list of which an edition is here', () => {
  test('is unchanged when every file is', async () => {
    const within = folderOf({});
    const server = await new Publisher().start();
    const { url } = server;
    expect(await fetchList(source(url), earlier(url, 'v1'), within, impatient())).toEqual({
      kind: 'unchanged',
    });
    expect(asked(server)).toEqual(FILES.map((name) => `/${name} if changed`));
    expect(readdirSync(within)).toEqual([]);
  });

  test.each([
    ['the first', 'main.csv', ['/main.csv if changed', '/alias.csv', '/address.csv']],
    [
      'the last',
      'address.csv',
      [
        '/main.csv if changed',
        '/alias.csv if changed',
        '/address.csv if changed',
        '/main.csv',
        '/alias.csv',
      ],
    ],
  ])('is fetched whole when %s of its files changed', async (_case, changed, requests) => {
    const publisher = new Publisher();
    publisher.editions[changed] = 'v2';
    const server = await publisher.start();
    const { url } = server;
    const list = await fetchList(source(url), earlier(url, 'v1'), folderOf({}), impatient());
    expect(asked(server)).toEqual(requests);
    if (list.kind !== 'fetched') throw new Error('not fetched');
    expect(list.files.map((file) => file.url)).toEqual(FILES.map((name) => `${url}/${name}`));
    expect(readFileSync(join(list.folder, changed), 'utf8')).toContain('v2');
    expect(readdirSync(list.folder).length).toBe(FILES.length);
  });

  test('is fetched whole when it had other files', async () => {
    const server = await new Publisher().start();
    const { url } = server;
    const two = earlier(url, 'v1', FILES.slice(0, 2));
    expect((await fetchList(source(url), two, folderOf({}), impatient())).kind).toBe('fetched');
    expect(asked(server)).toEqual(FILES.map((name) => `/${name}`));
  });
});

describe('nothing is left', () => {
  test.each(FILES)('when %s is missing', async (missing) => {
    const publisher = new Publisher();
    delete publisher.editions[missing];
    const { url } = await publisher.start();
    const within = folderOf({});
    await expect(fetchList(source(url), [], within, impatient())).rejects.toMatchObject({
      code: 'LIST',
      message: expect.stringContaining(`sample: ${url}/${missing}: answered with status 404`),
    });
    expect(readdirSync(within)).toEqual([]);
  });

  test('when the folder cannot be made', async () => {
    const within = join(folderOf({}), 'absent');
    const list = fetchList(source('http://127.0.0.1:1'), [], within, impatient());
    await expect(list).rejects.toMatchObject({
      code: 'OUTPUT',
      message: expect.stringContaining(`${within}: cannot be written`),
    });
  });
});

test('a name that a folder has taken is an error, and the folder stays', async () => {
  const { url } = await new Publisher().start();
  const folder = folderOf({});
  mkdirSync(join(folder, 'main.csv'));
  const bounds = { minBytes: 1, maxBytes: 1_000 };
  const request = { list: 'sample', url: `${url}/main.csv`, folder, saveAs: 'main.csv', ...bounds };
  await expect(fetchFile(request, impatient())).rejects.toMatchObject({ code: 'OUTPUT' });
  expect(readdirSync(folder)).toEqual(['main.csv']);
});
