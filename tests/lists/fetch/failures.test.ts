import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Timeouts } from '../../../src/lists/fetch/connection.ts';
import { DEFAULT_RETRIES } from '../../../src/lists/fetch/retries.ts';
import { fetching, impatient, LIST } from './fetching.ts';
import { closedPort, startServer, startTlsServer } from './server.ts';

interface Case {
  readonly name: string;
  readonly answer: RequestListener;
  readonly code: 'NETWORK' | 'LIST';
  /** What the message says between the address and the cure. */
  readonly message: string | RegExp;
  /** How often the server is asked, of three attempts. */
  readonly asked: number;
  /** How often it may be asked; fewer where each time takes a second. */
  readonly attempts?: number;
  readonly timeouts?: Partial<Timeouts>;
  /** Part of the cure. */
  readonly cure?: string;
  readonly path?: string;
}

const HTML = '<!DOCTYPE html><html><head><title>Access\nDenied</title></head></html>';
const S3_ERROR =
  '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';
const LATER = 'try again later';
const ADDRESS = 'check the address of the list';

/** Answers with this status, these headers and this body. */
const says =
  (body: string | Buffer, headers = {}, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

const redirects = (location: string) => says('', { location }, 302);

const CASES: readonly Case[] = [
  { name: '0 bytes', answer: says(''), code: 'LIST', message: 'an empty file (0 bytes)', asked: 1 },
  {
    name: 'an HTML page',
    answer: says(HTML, { 'content-type': 'text/html' }),
    code: 'LIST',
    message: 'an HTML page ("Access Denied") instead of a list',
    cure: ADDRESS,
    asked: 1,
  },
  {
    name: 'an HTML page that is called XML',
    answer: says(HTML, { 'content-type': 'application/xml' }),
    code: 'LIST',
    message: 'an HTML page ("Access Denied") instead of a list',
    asked: 1,
  },
  {
    name: 'the error document of a storage service',
    answer: says(S3_ERROR, { 'content-type': 'application/xml' }),
    code: 'LIST',
    message: 'an error message ("AccessDenied") instead of a list',
    asked: 1,
  },
  {
    name: 'a JSON error',
    answer: says('{"status":500,"error":"Internal Server Error"}'),
    code: 'LIST',
    message: 'an error message ("Internal Server Error") instead of a list',
    asked: 1,
  },
  {
    name: 'a line of text',
    answer: says('upstream connect error, reset before headers\n'),
    code: 'LIST',
    message: 'a text ("upstream connect error, reset before headers") instead of a list',
    asked: 1,
  },
  {
    name: 'a Content-Length longer than the body',
    answer: (_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write(LIST, () => response.socket?.end());
    },
    code: 'NETWORK',
    message: /^the file is cut off after \d+ of 100 bytes \(at 3 attempts\)$/,
    cure: LATER,
    asked: 3,
  },
  {
    name: 'a reset in the middle of the body',
    answer: (_request, response) => {
      response.write(LIST, () => response.socket?.resetAndDestroy());
    },
    code: 'NETWORK',
    message: /^the file is cut off after \d+ bytes \(at 3 attempts\)$/,
    asked: 3,
  },
  {
    name: 'a reset instead of an answer',
    answer: (_request, response) => response.socket?.resetAndDestroy(),
    code: 'NETWORK',
    message: 'the connection was broken off (at 3 attempts)',
    asked: 3,
  },
  {
    name: 'silence',
    answer: () => undefined,
    code: 'NETWORK',
    message: 'no answer in time (at 2 attempts)',
    timeouts: { headersMs: 100 },
    attempts: 2,
    asked: 2,
  },
  {
    name: 'silence in the middle of the body',
    answer: (_request, response) => response.write(LIST),
    code: 'NETWORK',
    message: 'the transfer stood still for too long (at 2 attempts)',
    timeouts: { idleMs: 100 },
    attempts: 2,
    asked: 2,
  },
  {
    name: 'what is not HTTP',
    answer: (_request, response) => response.socket?.end('SSH-2.0-SAMPLE\r\n'),
    code: 'NETWORK',
    message: 'the answer is not HTTP (at 3 attempts)',
    asked: 3,
  },
  {
    name: '500 each time',
    answer: says('failed', {}, 500),
    code: 'NETWORK',
    message: 'answered with status 500 Internal Server Error (at 3 attempts)',
    cure: LATER,
    asked: 3,
  },
  {
    name: '429 that asks to wait for an hour',
    answer: says('', { 'retry-after': '3600' }, 429),
    code: 'NETWORK',
    message: 'answered with status 429 Too Many Requests',
    cure: 'the server asks to wait 3600 seconds, try again after that',
    asked: 1,
  },
  {
    name: '404',
    answer: says(HTML, {}, 404),
    code: 'LIST',
    message: 'answered with status 404 Not Found',
    cure: ADDRESS,
    asked: 1,
  },
  {
    name: '403',
    answer: says('', {}, 403),
    code: 'LIST',
    message: 'answered with status 403 Forbidden',
    asked: 1,
  },
  {
    name: '204',
    answer: says('', {}, 204),
    code: 'LIST',
    message: 'answered with status 204 No Content',
    asked: 1,
  },
  {
    name: '304 to a request for the whole file',
    answer: says('', {}, 304),
    code: 'LIST',
    message: 'answered with status 304 Not Modified',
    asked: 1,
  },
  {
    name: 'a body without end',
    answer: (_request, response) => {
      const more = () => {
        while (response.write(LIST.repeat(100)));
      };
      response.on('drain', more);
      more();
    },
    code: 'LIST',
    message: 'larger than 100000 bytes',
    cure: 'raise "maxBytes" of the list',
    asked: 1,
  },
  {
    name: 'too large by its Content-Length',
    answer: (_request, response) => {
      response.writeHead(200, { 'content-length': 100_001 }).write(LIST);
    },
    code: 'LIST',
    message: 'larger than 100000 bytes',
    asked: 1,
  },
  {
    name: 'a bomb in gzip',
    answer: says(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
    code: 'LIST',
    message: 'larger than 100000 bytes',
    asked: 1,
  },
  {
    name: 'damaged gzip',
    answer: says('not gzip at all', { 'content-encoding': 'gzip' }),
    code: 'NETWORK',
    message: 'the compressed file is damaged (at 3 attempts)',
    asked: 3,
  },
  {
    name: 'damaged brotli',
    answer: says('not brotli at all', { 'content-encoding': 'br' }),
    code: 'NETWORK',
    message: 'the compressed file is damaged (at 3 attempts)',
    asked: 3,
  },
  {
    name: 'gzip that is cut off',
    answer: says(gzipSync(LIST).subarray(0, -4), { 'content-encoding': 'gzip' }),
    code: 'NETWORK',
    message: 'the compressed file is cut off (at 3 attempts)',
    asked: 3,
  },
  {
    name: 'a compression that nobody asked for',
    answer: says(LIST, { 'content-encoding': 'zstd' }),
    code: 'LIST',
    message: 'compressed as "zstd", which is not read',
    asked: 1,
  },
  {
    name: 'redirects without end',
    answer: redirects('/list.csv'),
    code: 'LIST',
    message: /^more than 5 redirects, redirected to http:\/\/127\.0\.0\.1:\d+\/list\.csv$/,
    asked: 6,
  },
  {
    name: 'a redirect to an http address elsewhere',
    answer: redirects('http://lists.example/list.csv?signature=1'),
    code: 'LIST',
    message: 'redirected to http://lists.example/list.csv, which is no https address',
    asked: 1,
  },
  {
    name: 'a redirect to a file of this machine',
    answer: redirects('file:///etc/hosts'),
    code: 'LIST',
    message: 'redirected to file:///etc/hosts, which is no https address',
    asked: 1,
  },
  {
    name: 'a redirect to nowhere',
    answer: redirects('http://'),
    code: 'LIST',
    message: 'redirected to what is no address',
    asked: 1,
  },
  {
    name: 'a redirect to a page',
    path: '/list.csv',
    answer: (request, response) =>
      request.url === '/sign-in'
        ? response.end(HTML)
        : response.writeHead(302, { location: '/sign-in' }).end(),
    code: 'LIST',
    message: /^an HTML page \("Access Denied"\) instead of a list, redirected to http.*\/sign-in$/,
    asked: 2,
  },
  {
    name: 'less than the list can be',
    answer: says('id,name\n1,ABC\n'),
    code: 'LIST',
    message: 'only 14 bytes, where at least 20 are expected',
    cure: LATER,
    asked: 1,
  },
];

describe('a server that answers with', () => {
  test.each(CASES)(
    '$name',
    async ({
      answer,
      code,
      message,
      asked,
      attempts = 3,
      timeouts,
      cure = '',
      path = '/list.csv',
    }) => {
      const { url, requests } = await startServer(answer);
      const options = impatient({ attempts }, timeouts);
      const { result, error, left } = await fetching(url + path, options, { minBytes: 20 });
      expect(result).toBeUndefined();
      expect(left).toEqual([]);
      expect(requests.length).toBe(asked);
      expect(error?.code).toBe(code);
      const [said = '', ...cures] = (error?.message ?? '').split('; ');
      expect(said.startsWith(`sample: ${url}${path}: `)).toBe(true);
      const what = said.slice(`sample: ${url}${path}: `.length);
      if (typeof message === 'string') expect(what).toBe(message);
      else expect(what).toMatch(message);
      expect(cures).toEqual([expect.stringContaining(cure)]);
      expect(error?.message).not.toMatch(/[\r\n]/);
    },
  );
});

describe('no way to the server', () => {
  test('a port on which nobody listens', async () => {
    const options = impatient();
    const { error, left } = await fetching(`http://127.0.0.1:${await closedPort()}/`, options);
    expect(error).toMatchObject({ code: 'NETWORK' });
    expect(error?.message).toContain('the connection was refused (at 3 attempts); try again later');
    expect(options.pauses).toEqual([1_000, 2_000]);
    expect(left).toEqual([]);
  });

  test('a host name that does not exist', async () => {
    const { error } = await fetching('https://lists.invalid/');
    expect(error?.code).toBe('NETWORK');
    expect(error?.message).toMatch(/: the host name (?:is not known|could not be looked up) \(/);
  });

  test('a certificate that signed itself', async () => {
    const { url, requests } = await startTlsServer((_request, response) => response.end(LIST));
    const options = impatient();
    const { error, left } = await fetching(url, options);
    expect(error?.code).toBe('NETWORK');
    expect(error?.message).toMatch(
      /: the certificate of the server is signed by itself; .*NODE_EXTRA_CA_CERTS/,
    );
    expect({ asked: requests.length, pauses: options.pauses, left }).toEqual({
      asked: 0,
      pauses: [],
      left: [],
    });
  });

  test('a server that does not encrypt', async () => {
    const { url } = await startServer((_request, response) => response.end(LIST));
    const { error } = await fetching(url.replace('http:', 'https:'));
    expect(error?.code).toBe('NETWORK');
    expect(error?.message).toContain('no encrypted connection could be agreed upon');
  });
});

describe('no time', () => {
  const drips: RequestListener = (_request, response) => {
    response.write(LIST);
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  };

  test('a body that never stands still and never ends', async () => {
    const { url } = await startServer(drips);
    const { error, left } = await fetching(url, impatient({}, { totalMs: 200 }));
    expect(error?.code).toBe('NETWORK');
    expect(error?.message).toContain(`${url}/: not here after 0.2 seconds; try again later`);
    expect(left).toEqual([]);
  });

  test.each([
    ['before', 0],
    ['in the middle of the file', 1],
  ])('called off %s', async (_case, asked) => {
    const controller = new AbortController();
    const { url, requests } = await startServer(drips);
    if (asked === 0) controller.abort();
    const onProgress = () => controller.abort();
    const { signal } = controller;
    const { error, left } = await fetching(url, { ...impatient(), signal, onProgress });
    expect(error?.code).toBe('NETWORK');
    expect(error?.message).toBe(`sample: ${url}/: called off; start the update again`);
    expect({ asked: requests.length, left }).toEqual({ asked, left: [] });
  });

  test('called off in a pause', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { url, requests } = await startServer(says('', {}, 503));
    const sleep = (ms: number, off: AbortSignal) => {
      controller.abort();
      return DEFAULT_RETRIES.sleep(ms, off);
    };
    const { error } = await fetching(url, { ...impatient({ sleep }), signal });
    expect(error?.message).toBe(`sample: ${url}/: called off; start the update again`);
    expect(requests.length).toBe(1);
  });
});

describe('what is refused without a request', () => {
  test.each([
    ['http://lists.example/list.csv', 'is not encrypted'],
    ['http://127.0.0.1.lists.example/', 'is not encrypted'],
    ['ftp://lists.example/list.csv', 'is no https address'],
    ['//user:secret@lists.example/', 'sample: "//lists.example/" is no address; write one'],
  ])('%s', async (url, problem) => {
    const { error } = await fetching(url);
    expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining(problem) });
  });

  test('a folder that is not there', async () => {
    const { url } = await startServer(says(LIST));
    const { error } = await fetching(url, impatient(), { folder: '/nonexistent/folder' });
    expect(error?.code).toBe('OUTPUT');
    expect(error?.message).toMatch(
      /^\/nonexistent\/folder\/sample\.csv: cannot be written \(ENOENT/,
    );
  });
});
