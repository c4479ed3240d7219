import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, jest, test } from '@jest/globals';
import { folderOf } from '../temp-folder.ts';
import { LIST, sha256 } from './fetching.ts';
import { startProxy, startTlsServer } from './server.ts';

const BUILT = new URL('../../../dist/lists/fetch/fetch-file.js', import.meta.url);
const run = promisify(execFile);

/** Two programs are started, on a machine that may be busy. */
jest.setTimeout(60_000);

/** Node.js reads NODE_EXTRA_CA_CERTS once, as it starts, so this needs a process of its own. */
async function fetchTrusting(cert: string, request: object, proxies: object): Promise<unknown> {
  const certificate = join(folderOf({ 'cert.pem': cert }), 'cert.pem');
  const script = `
    import { fetchFile } from ${JSON.stringify(BUILT)};
    const [request, proxies] = ${JSON.stringify([request, proxies])};
    console.log(JSON.stringify(await fetchFile(request, { version: '1', proxies })));`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env });
  return JSON.parse(stdout);
}

test.each(['directly', 'through a proxy'])(
  'a file of an encrypted server whose certificate is known comes %s',
  async (way) => {
    const server = await startTlsServer((_request, response) => response.end(LIST));
    const proxy = await startProxy();
    const url = `https://localhost:${server.port}/list.csv`;
    const bounds = { minBytes: 1, maxBytes: 1_000 };
    const request = { list: 'sample', url, folder: folderOf({}), saveAs: 'list.csv', ...bounds };
    const proxies = way === 'directly' ? {} : { https: proxy.url };
    const result = await fetchTrusting(server.cert, request, proxies);
    expect(result).toMatchObject({ kind: 'fetched', url, sha256: sha256(LIST), attempts: 1 });
    expect(proxy.targets).toEqual(way === 'directly' ? [] : [`localhost:${server.port}`]);
  },
);
