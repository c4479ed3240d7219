import { describe, expect, test } from '@jest/globals';
import { type ProxySettings, proxySettings } from '../../../src/lists/fetch/proxies.ts';
import { fetching, impatient, LIST } from './fetching.ts';
import { closedPort, startProxy, startServer, startTlsServer } from './server.ts';

const list = () => startServer((_request, response) => response.end(LIST));
const through = (proxies: ProxySettings) => ({ ...impatient(), proxies });

describe('the settings of the environment', () => {
  test.each([
    [{}, {}],
    [{ HTTPS_PROXY: 'http://proxy.example:8080' }, { https: 'http://proxy.example:8080' }],
    [{ https_proxy: 'http://small', HTTPS_PROXY: 'http://CAPITALS' }, { https: 'http://small' }],
    [{ https_proxy: '', HTTPS_PROXY: 'http://CAPITALS' }, {}],
    [{ http_proxy: 'proxy.example:8080' }, { http: 'http://proxy.example:8080' }],
    [{ HTTP_PROXY: ' https://user:pass@proxy ' }, { http: 'https://user:pass@proxy' }],
    [{ NO_PROXY: 'localhost,.example' }, { except: 'localhost,.example' }],
  ])('%j', (environment, settings) => {
    expect(proxySettings(environment)).toEqual(settings);
  });

  test.each([
    ['HTTPS_PROXY', 'socks5://user:secret@proxy.example'],
    ['http_proxy', 'http://'],
    ['https_proxy', 'http://user:100%secret@proxy.example'],
  ])('%s=%s is refused, and not shown', (name, value) => {
    expect(() => proxySettings({ [name]: value })).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: `${name} is no address of a proxy; write it as http://host:port`,
      }),
    );
  });
});

describe('a file is fetched', () => {
  test('through the proxy, which gets its user and password', async () => {
    const [{ url, port }, proxy] = await Promise.all([list(), startProxy()]);
    const http = proxy.url.replace('//', '//user:secret@');
    const { result } = await fetching(url, through({ http }));
    expect(result?.kind).toBe('fetched');
    expect(proxy.targets).toEqual([`127.0.0.1:${port}`]);
    expect(proxy.authorizations).toEqual([`Basic ${btoa('user:secret')}`]);
  });

  test.each(['127.0.0.1', 'other.example, 127.0.0.1', '*'])(
    'past the proxy with NO_PROXY=%s',
    async (except) => {
      const [{ url }, proxy] = await Promise.all([list(), startProxy()]);
      const { result } = await fetching(url, through({ http: proxy.url, except }));
      expect(result?.kind).toBe('fetched');
      expect(proxy.targets).toEqual([]);
    },
  );

  test('past a proxy that is for https addresses only', async () => {
    const [{ url }, proxy] = await Promise.all([list(), startProxy()]);
    const { result } = await fetching(url, through({ https: proxy.url }));
    expect(result?.kind).toBe('fetched');
    expect(proxy.targets).toEqual([]);
  });

  test.each(['http', 'https'] as const)(
    'encrypted to its server through a proxy set as %s, which is not trusted with it',
    async (protocol) => {
      const server = await startTlsServer((_request, response) => response.end(LIST));
      const proxy = await startProxy();
      const { error } = await fetching(server.url, through({ [protocol]: proxy.url }));
      expect(error?.message).toContain('the certificate of the server is signed by itself');
      expect(proxy.targets).toEqual([`127.0.0.1:${server.port}`]);
    },
  );
});

describe('a proxy that', () => {
  test.each([
    ['wants a password', 407, 'answered with status 407; give it a user and password', 1],
    ['forbids', 403, 'answered with status 403; check HTTPS_PROXY, HTTP_PROXY and NO_PROXY', 1],
    ['fails', 502, 'answered with status 502 (at 3 attempts); try again later', 3],
  ])('%s is named', async (_case, status, message, asked) => {
    const [{ url, requests }, proxy] = await Promise.all([list(), startProxy(status)]);
    const http = proxy.url.replace('//', '//user:secret@');
    const { error, left } = await fetching(url, through({ http }));
    expect(error?.code).toBe('NETWORK');
    expect(error?.message).toContain(`sample: ${url}/: the proxy ${proxy.url} ${message}`);
    expect(error?.message).not.toContain('secret');
    expect(proxy.targets.length).toBe(asked);
    expect({ requests, left }).toEqual({ requests: [], left: [] });
  });

  test('hangs up is named, and not asked without end', async () => {
    const [{ url }, proxy] = await Promise.all([list(), startProxy('hang up')]);
    const { error } = await fetching(url, through({ http: proxy.url }));
    expect(error?.message).toContain(
      `at the proxy ${proxy.url}: the connection was broken off (at 3 attempts)`,
    );
    expect(proxy.targets.length).toBe(3);
  });

  test('does not listen is named', async () => {
    const [{ url }, port] = await Promise.all([list(), closedPort()]);
    const { error } = await fetching(url, through({ http: `http://127.0.0.1:${port}` }));
    expect(error?.message).toContain(
      `at the proxy http://127.0.0.1:${port}: the connection was refused (at 3 attempts)`,
    );
  });
});
