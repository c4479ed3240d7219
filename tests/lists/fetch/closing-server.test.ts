import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from '../../../src/lists/fetch/answer.ts';
import { DEFAULT_TIMEOUTS, openConnection } from '../../../src/lists/fetch/connection.ts';

/** More than a stream holds of itself, so that its reader being late makes the connection pause. */
const BODY = Buffer.alloc(90_000, 'id,name\n1,"SAMPLE, Person One"\n');

/** Hangs up after its answer, as servers of HTTP/1.0 do. */
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.once('data', () => {
    socket.write(`HTTP/1.0 200 OK\r\ncontent-length: ${BODY.length}\r\n\r\n`);
    socket.end(BODY);
  });
});

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('a server may hang up before anybody has read the file that it sent', async () => {
  const { port } = server.address() as AddressInfo;
  const connected = once(server, 'connection') as Promise<[Socket]>;
  const dispatcher = openConnection({}, DEFAULT_TIMEOUTS);
  const question = {
    url: new URL(`http://127.0.0.1:${port}/list.csv`),
    userAgent: 'sample',
    acceptEncoding: 'identity',
    earlier: {},
    maxBytes: 1_000_000,
  };
  const asked = ask(question, DEFAULT_TIMEOUTS, dispatcher, new AbortController().signal);
  const [socket] = await connected;
  const [answer] = await Promise.all([asked, once(socket, 'close')]);
  if (answer.kind !== 'file') throw new Error(`a file was expected, not ${answer.kind}`);
  expect((await buffer(answer.body)).equals(BODY)).toBe(true);
  await dispatcher.destroy();
});
