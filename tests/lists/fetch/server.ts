import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
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

/** One whose certificate nobody trusts. */
export function startTlsServer(listener: RequestListener): Promise<LocalServer> {
  return listen('https', (record) => createTlsServer(selfSigned('localhost'), record(listener)));
}

/** Refuses tunnels with a status, or makes them where there is none. */
export async function startServerOn(server: Server): Promise<LocalServer> {
  return listen('http', () => server);
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
