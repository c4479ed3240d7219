import { readFileSync } from 'node:fs';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { FetchProgress } from '../../../src/lists/fetch/fetch-file.ts';
import { fetching, impatient, LIST, sha256 } from './fetching.ts';
import { startServer } from './server.ts';

const MODIFIED = 'Wed, 11 Feb 2026 23:59:59 GMT';

test('a file is stored with what is known of it', async () => {
  const { url, requests } = await startServer((_request, response) => {
    response.writeHead(200, { etag: '"v1"', 'last-modified': MODIFIED }).end(LIST);
  });
  const { result, left } = await fetching(`${url}/list.csv`);
  expect(result).toEqual({
    kind: 'fetched',
    url: `${url}/list.csv`,
    finalUrl: `${url}/list.csv`,
    path: expect.stringMatching(/sample\.csv$/),
    bytes: LIST.length,
    sha256: sha256(LIST),
    etag: '"v1"',
    lastModified: MODIFIED,
    lastModifiedDay: '2026-02-11',
    attempts: 1,
  });
  expect(left).toEqual(['sample.csv']);
  expect(requests[0]?.headers['user-agent']).toBe('haechi/1.2.3');
});

test.each([
  'yesterday',
  '2026-02-11',
  'Wed, 11 Feb 2026 23:59:59 +0900',
  'Xxx, 99 Yyy 2026 00:00:00 GMT',
])('a Last-Modified of "%s" gives no day', async (modified) => {
  const { url } = await startServer((_request, response) => {
    response.writeHead(200, { 'last-modified': modified }).end(LIST);
  });
  const { result } = await fetching(url);
  expect(result).toMatchObject({ kind: 'fetched', lastModified: modified });
  expect(result).not.toHaveProperty('lastModifiedDay');
});

test('progress tells the bytes on the way, and of how many', async () => {
  const half = LIST.length / 2;
  const { url } = await startServer((_request, response) => {
    response.writeHead(200, { 'content-length': LIST.length });
    response.write(LIST.slice(0, half), () => setImmediate(() => response.end(LIST.slice(half))));
  });
  const seen: FetchProgress[] = [];
  await fetching(url, { ...impatient(), onProgress: (progress) => seen.push(progress) });
  const shown = { list: 'sample', url: `${url}/`, attempt: 1, total: LIST.length };
  expect(seen.at(-1)).toEqual({ ...shown, received: LIST.length });
  expect(seen.every((progress) => progress.received > 0)).toBe(true);
});

describe('an earlier copy', () => {
  const conditional = () =>
    startServer(({ headers }, response) => {
      const known =
        headers['if-none-match'] === '"v1"' || headers['if-modified-since'] === MODIFIED;
      if (known) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v2"' }).end(LIST);
    });

  test.each([
    ['by its ETag', { etag: '"v1"' }, 'unchanged'],
    ['by its Last-Modified', { lastModified: MODIFIED }, 'unchanged'],
    ['of another ETag', { etag: '"v0"' }, 'fetched'],
    ['of which nothing is known', {}, 'fetched'],
  ])('%s', async (_case, validators, kind) => {
    const { url } = await conditional();
    const earlier = { url: `${url}/`, ...validators };
    const { result, left } = await fetching(url, impatient(), { earlier });
    expect(result?.kind).toBe(kind);
    expect(left).toEqual(kind === 'unchanged' ? [] : ['sample.csv']);
  });

  test('turns out to be the newest after an attempt that was cut off', async () => {
    let asked = 0;
    const { url } = await startServer((_request, response) => {
      asked += 1;
      if (asked > 1) response.writeHead(304).end();
      else response.write(LIST, () => response.destroy());
    });
    const earlier = { url: `${url}/`, etag: '"v1"' };
    const { result, left } = await fetching(url, impatient(), { earlier });
    expect(result).toEqual({ kind: 'unchanged', url: `${url}/`, attempts: 2 });
    expect(left).toEqual([]);
  });

  test('from another address plays no part', async () => {
    const { url, requests } = await conditional();
    const earlier = { url: `${url}/elsewhere`, etag: '"v1"' };
    const { result } = await fetching(url, impatient(), { earlier });
    expect(result?.kind).toBe('fetched');
    expect(requests[0]?.headers).not.toHaveProperty('if-none-match');
  });
});

describe('compression for the way', () => {
  const body = Buffer.from(LIST.repeat(50));

  test.each([
    ['gzip', 'gzip', gzipSync(body)],
    ['x-gzip', 'x-gzip', gzipSync(body)],
    ['deflate', 'deflate', deflateSync(body)],
    ['br', 'br', brotliCompressSync(body)],
    ['one after the other', 'gzip, BR', brotliCompressSync(gzipSync(body))],
    ['none', 'identity', body],
  ])('%s is undone', async (_case, coding, packed) => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(packed);
    });
    const { result } = await fetching(url);
    expect(result).toMatchObject({ bytes: body.length, sha256: sha256(body) });
  });

  test('a file that is an archive itself stays one, whatever the server calls it', async () => {
    const archive = gzipSync(body);
    const { url, requests } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(archive);
    });
    const { result } = await fetching(`${url}/list.csv.gz`);
    expect(result).toMatchObject({ bytes: archive.length, sha256: sha256(archive) });
    expect(requests[0]?.headers['accept-encoding']).toBe('identity');
  });
});

describe('redirects', () => {
  test('are followed, and the query of their target is not kept', async () => {
    const { url, requests } = await startServer((request, response) => {
      if (request.url === '/a')
        response.writeHead(302, { location: '/b?signature=1' }).end('moved');
      else response.end(LIST);
    });
    const { result } = await fetching(`${url}/a`);
    expect(result).toMatchObject({ url: `${url}/a`, finalUrl: `${url}/b`, bytes: LIST.length });
    expect(requests.map((request) => request.url)).toEqual(['/a', '/b?signature=1']);
  });

  test('keep the question whether the copy is the newest', async () => {
    const { url } = await startServer((request, response) => {
      if (request.url === '/a') response.writeHead(307, { location: '/b' }).end();
      else response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end();
    });
    const earlier = { url: `${url}/a`, etag: '"v1"' };
    const { result } = await fetching(`${url}/a`, impatient(), { earlier });
    expect(result?.kind).toBe('unchanged');
  });
});

describe('user and password in an address', () => {
  test('are sent, and not shown', async () => {
    const { url, requests } = await startServer((_request, response) => response.end(LIST));
    const { result } = await fetching(url.replace('//', '//user:se%3Acret@'));
    expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa('user:se:cret')}`);
    expect(JSON.stringify(result)).not.toContain('cret');
    expect(result).toMatchObject({ url: `${url}/`, finalUrl: `${url}/` });
  });

  test('are not sent to another host', async () => {
    const target = await startServer((_request, response) => response.end(LIST));
    const { url } = await startServer((_request, response) => {
      response.writeHead(302, { location: `${target.url}/` }).end();
    });
    await fetching(url.replace('//', '//user:secret@'));
    expect(target.requests[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('attempts after failures', () => {
  /** Fails as the statuses say, with the headers, then gives the list. */
  const failing = (statuses: number[], headers = {}) => {
    const left = [...statuses];
    return startServer((_request, response) => {
      const status = left.shift();
      if (status === undefined) response.end(LIST);
      else response.writeHead(status, headers).end('failed');
    });
  };

  test.each([
    ['500 twice', [500, 503], {}, [1_000, 2_000]],
    ['408', [408], {}, [1_000]],
    ['429 that asks for 7 seconds', [429], { 'retry-after': '7' }, [7_000]],
    ['503 that asks for less than the pause', [503], { 'retry-after': '0' }, [1_000]],
    ['503 that asks for a day gone by', [503], { 'retry-after': MODIFIED }, [1_000]],
    ['503 that asks for nonsense', [503], { 'retry-after': 'soon' }, [1_000]],
  ])('%s', async (_case, statuses, headers, pauses) => {
    const { url } = await failing(statuses, headers);
    const options = impatient();
    const { result } = await fetching(url, options);
    expect(result).toMatchObject({ kind: 'fetched', attempts: statuses.length + 1 });
    expect(options.pauses).toEqual(pauses);
  });

  test('pauses are shortened by chance, up to a half', async () => {
    const { url } = await failing([500, 500]);
    const options = impatient({ random: () => 1 });
    await fetching(url, options);
    expect(options.pauses).toEqual([500, 1_000]);
  });

  test('what came of a cut file is gone when the next attempt is shorter', async () => {
    let asked = 0;
    const { url } = await startServer((_request, response) => {
      asked += 1;
      if (asked > 1) response.end(LIST);
      else {
        response.writeHead(200, { 'content-length': 10_000 });
        response.write('x'.repeat(5_000), () => response.destroy());
      }
    });
    const { result } = await fetching(url);
    expect(result).toMatchObject({ bytes: LIST.length, sha256: sha256(LIST), attempts: 2 });
    const path = result?.kind === 'fetched' ? result.path : '';
    expect(readFileSync(path, 'utf8')).toBe(LIST);
  });
});
