import { describe, expect, jest, test } from '@jest/globals';
import { openInstalled } from '../../src/lists/installed/open-installed.ts';
import { startServer } from '../lists/fetch/server.ts';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, outcomes } from './spawn.ts';

// Each test starts the program several times.
jest.setTimeout(60_000);

const files = new Scratch();
const ALL = ['ofac-sdn', 'ofac-consolidated', 'un-sc', 'eu-fsf', 'uk-sl'];
const DISABLED = Object.fromEntries(ALL.map((name) => [name, { enabled: false }]));
const MODIFIED = 'Fri, 16 Jan 2026 10:00:00 GMT';

function watchList(parties: number, end = '\n'): string {
  const rows = Array.from({ length: parties }, (_, at) => `S-${at},"SAMPLE, Person ${at}"`);
  return `id,name\n${rows.join('\n')}${end}`;
}

/** A publisher of two lists, whose files a test may change, and the program told of it. */
async function publisher(name: string) {
  const published: { one?: string; two?: string } = { one: watchList(30), two: watchList(40) };
  const { url, requests } = await startServer(({ url: path, headers }, response) => {
    const text = path === '/one.csv' ? published.one : published.two;
    const etag = `"${text?.length}"`;
    if (text === undefined) response.writeHead(404).end();
    else if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, 'last-modified': MODIFIED }).end(text);
  });
  const sources = {
    ...DISABLED,
    one: { urls: [`${url}/one.csv`] },
    two: { urls: [`${url}/two.csv`] },
  };
  files.write(`${name}/config.json`, JSON.stringify({ sources }));
  const home = files.at(`${name}/home`);
  const env = { HAECHI_HOME: home, HAECHI_CONFIG: files.at(`${name}/config.json`), NO_PROXY: '*' };
  const update = (...args: string[]) => ask({ args: ['list', 'update', ...args], env });
  const sizeOf = async (list: string) => (await openInstalled(home, list))?.entries.length;
  return {
    published,
    requests,
    update,
    sizeOf,
    url,
    names: () => files.names(`${name}/home/lists`),
  };
}

describe('haechi list update', () => {
  test('installs what is published, then asks only whether there is something newer', async () => {
    const { update, requests, sizeOf, names } = await publisher('newer');
    const first = await update();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('one of 2026-01-16: installed\n  holds      30 entries');
    expect(first.stdout).toContain('two of 2026-01-16: installed\n');

    const second = await update('one', 'one', '-f', 'json');
    expect(JSON.parse(second.stdout)).toEqual([
      { kind: 'current', name: 'one', copy: expect.any(String) },
    ]);
    expect(requests.map(({ url }) => url)).toEqual(['/one.csv', '/two.csv', '/one.csv']);
    expect(await sizeOf('one')).toBe(30);
    expect(names()).toEqual(['one', 'two']);
  });

  test('one that fails keeps its copy, and the others are installed: status 2', async () => {
    const { published, update, sizeOf, url, names } = await publisher('fails');
    await update();
    delete published.one;
    published.two = watchList(50);
    const missing = await update();
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr).toContain('two of 2026-01-16: installed\n');
    expect(lines(missing.stderr).at(-1)).toMatch(/^haechi: one: .*one\.csv: .*404 Not Found; /);
    expect([await sizeOf('one'), await sizeOf('two')]).toEqual([30, 50]);

    published.two = 'id,name\nS-1,"SAMPLE';
    const damaged = await update('two', '--quiet');
    expect(damaged).toMatchObject({ status: 2, stdout: '' });
    // Not the file that it was fetched into, which is gone.
    expect(damaged.stderr).toContain(`haechi: two: ${url}/two.csv: line 2: `);
    expect(lines(damaged.stderr)).toHaveLength(1);
    expect(await sizeOf('two')).toBe(50);
    expect(names()).toEqual(['one', 'two']);
  });
});

describe('haechi list update that is not told what to fetch', () => {
  files.write('disabled.json', JSON.stringify({ sources: DISABLED })).write('broken.json', '{');
  const outcome = outcomes({
    disabled: { args: ['list', 'update', '--config', files.at('disabled.json')] },
    unknown: { args: ['list', 'update', 'nowhere'] },
    broken: { args: ['list', 'update', '--config', files.at('broken.json')] },
    proxy: { args: ['list', 'update', 'un-sc'], env: { HTTPS_PROXY: 'nonsense::' } },
  });

  test.each([
    ['disabled', 'no list is enabled, so nothing was fetched'],
    ['unknown', 'no source of the name nowhere is known; there are ofac-sdn, '],
    ['broken', 'broken.json:1:1: not JSON'],
    ['proxy', 'HTTPS_PROXY is no address of a proxy'],
  ] as const)('%s: status 2 and one line', (name, message) => {
    const { status, stdout, stderr } = outcome(name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(lines(stderr)).toHaveLength(1);
  });
});
