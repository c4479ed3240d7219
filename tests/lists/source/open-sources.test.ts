import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import type { ListSource } from '../../../src/lists/source/list-source.ts';
import { readHead } from '../../../src/lists/source/list-source.ts';
import { openSources } from '../../../src/lists/source/open-sources.ts';
import { folderOf } from '../temp-folder.ts';
import { zipOf } from './packing.ts';

const TEXT = 'x'.repeat(10_000);
const PACKINGS: readonly (readonly [string, Buffer])[] = [
  ['gzip', gzipSync(TEXT)],
  ['zip', zipOf({ 'x.txt': TEXT })],
];

async function sourceOf(bytes: Buffer, limit?: number): Promise<ListSource> {
  const { sources } = await openSources(join(folderOf({ file: bytes }), 'file'), limit);
  const [source] = sources;
  if (!source) throw new Error('nothing was opened');
  return source;
}

async function textOf(source: ListSource): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of source.chunks()) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

describe.each([...PACKINGS, ['plain', Buffer.from(TEXT)] as const])('%s', (kind, bytes) => {
  test('gives its content as often as it is asked', async () => {
    const source = await sourceOf(bytes);
    expect((await readHead(source, 100)).toString()).toBe(TEXT.slice(0, 100));
    expect(await textOf(source)).toBe(TEXT);
    expect(await textOf(source)).toBe(TEXT);
    expect(source.file().bytes).toBe(bytes.length);
    expect(source.name).toBe(kind === 'zip' ? 'x.txt' : 'file');
  });
});

describe.each(PACKINGS)('%s that unpacks', (_, bytes) => {
  test('to the limit is read', async () => {
    expect(await textOf(await sourceOf(bytes, TEXT.length))).toBe(TEXT);
  });

  test('to more is refused, and its head is still read', async () => {
    const source = await sourceOf(bytes, TEXT.length - 1);
    await expect(textOf(source)).rejects.toThrow(/unpacks to more than .* MiB; fetch/);
    await expect(textOf(source)).rejects.toMatchObject({ code: 'LIST' });
  });
});

test('a plain file has no limit, and its facts are known once it was read', async () => {
  const source = await sourceOf(Buffer.from(TEXT), 1);
  expect(() => source.file()).toThrow(/was not read to its end/);
  expect(await textOf(source)).toBe(TEXT);
  expect(source.file().bytes).toBe(TEXT.length);
});

test('a long gzip file leaves no listeners behind from chunk to chunk', async () => {
  const { on } = EventEmitter.prototype;
  let most = 0;
  const spy = jest.spyOn(EventEmitter.prototype, 'on').mockImplementation(function (
    this: EventEmitter,
    event: unknown,
    listener: (...args: unknown[]) => void,
  ) {
    const name = event as string;
    on.call(this, name, listener);
    most = Math.max(most, this.listenerCount(name));
    return this;
  });
  try {
    const bytes = 2_000_000;
    // Stored, so that the packed file has many chunks.
    const source = await sourceOf(gzipSync(Buffer.alloc(bytes, 'x'), { level: 0 }));
    expect(await textOf(source)).toHaveLength(bytes);
  } finally {
    spy.mockRestore();
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(EventEmitter.defaultMaxListeners);
});
