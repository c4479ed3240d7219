import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterAll } from '@jest/globals';
import { selfSigned } from './self-signed.ts';

/** A server on this machine, gone after the tests of the file. */
export interface LocalServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** What it was asked, in order. */
  readonly requests: IncomingMessage[];
  readonly server: Server;
}

const servers: Server[] = [];

afterAll(async () => {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    }),
  );
});

export function startServer(listener: RequestListener): Promise<LocalServer> {
  return listen('http', (record) => createServer(record(listener)));
}

/** One for `localhost` whose certificate nobody trusts of himself. */
export async function startTlsServer(
  listener: RequestListener,
): Promise<LocalServer & { readonly cert: string }> {
  const pair = selfSigned('localhost');
  const server = await listen('https', (record) => createTlsServer(pair, record(listener)));
  return { ...server, cert: pair.cert };
}

/** What a proxy does with the request for a tunnel, and the targets it was asked for. */
export interface LocalProxy {
  readonly url: string;
  readonly targets: string[];
  readonly authorizations: (string | undefined)[];
}

/** Makes tunnels to the target; with a status refuses them; with `hang up` says nothing at all. */
export async function startProxy(refusal?: number | 'hang up'): Promise<LocalProxy> {
  const targets: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const { url, server } = await startServer((_request, response) => response.destroy());
  server.on('connect', ({ url: target = '', headers }, socket) => {
    targets.push(target);
    authorizations.push(headers['proxy-authorization']);
    socket.on('error', () => undefined);
    if (refusal === 'hang up') socket.destroy();
    else if (refusal !== undefined) socket.end(`HTTP/1.1 ${refusal} Refused\r\n\r\n`);
    else tunnel(target, socket);
  });
  return { url, targets, authorizations };
}

function tunnel(target: string, client: Duplex): void {
  const { hostname, port } = new URL(`http://${target}`);
  const server = connect(Number(port), hostname, () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    server.pipe(client);
    client.pipe(server);
  });
  server.on('error', () => client.destroy());
  client.on('close', () => server.destroy());
}

async function listen(
  protocol: 'http' | 'https',
  make: (record: (listener: RequestListener) => RequestListener) => Server,
): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  const server = make((listener) => (request, response) => {
    requests.push(request);
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `${protocol}://127.0.0.1:${port}`, port, requests, server };
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
