import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ListFile } from '../loaded-list.ts';
import type { ListSource } from './list-source.ts';
import { damagedArchive, withinLimit } from './unpacking.ts';
import { unreadable } from './unreadable.ts';

/**
 * A file that holds one list file, plain or packed with gzip. Its hash is taken as it is read.
 *
 * @param limit the most bytes that it may unpack to
 */
export function fileSource(
  path: string,
  { name, gzip, limit }: { name: string; gzip: boolean; limit: number },
): ListSource {
  let read: ListFile | undefined;
  const hashed = async function* (): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      for await (const chunk of createReadStream(path)) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    } catch (error) {
      throw unreadable(path, error instanceof Error ? error : new Error(String(error)));
    }
    read = { path, bytes, sha256: hash.digest('hex') };
  };
  return {
    path,
    name,
    chunks: () => (gzip ? withinLimit(gunzip(hashed(), path), path, limit) : hashed()),
    file: () => {
      if (!read) throw new HaechiError('INTERNAL', `${path} was not read to its end`);
      return read;
    },
  };
}

async function* gunzip(packed: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  const unpacking = createGunzip();
  let failure: unknown;
  const feeding = feed(packed, unpacking).catch((error: unknown) => {
    failure = error;
    unpacking.destroy();
  });
  try {
    yield* unpacking;
  } catch (error) {
    throw failure ?? damagedArchive('gzip', path, error);
  } finally {
    unpacking.destroy();
    await feeding;
  }
  if (failure !== undefined) throw failure;
}

async function feed(
  packed: AsyncIterable<Buffer>,
  unpacking: ReturnType<typeof createGunzip>,
): Promise<void> {
  for await (const chunk of packed) {
    if (unpacking.destroyed) return;
    if (!unpacking.write(chunk)) await drained(unpacking);
  }
  unpacking.end();
}

/** Waits until more can be written, or until nobody reads any longer. */
function drained(unpacking: ReturnType<typeof createGunzip>): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      unpacking.off('drain', settle);
      unpacking.off('close', settle);
      resolve();
    };
    unpacking.on('drain', settle);
    unpacking.on('close', settle);
  });
}
