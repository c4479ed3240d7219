import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { unreadable } from '../byte-source.ts';
import type { ByteRange } from './shard.ts';

/** Little enough that the text of a piece is no large object to V8, in bytes. */
const PIECE = 32 * 1024;

/** The bytes of a range of a file, in order; an empty range is not opened. Throws `INPUT`. */
export async function* filePieces(file: string, { from, to }: ByteRange): AsyncGenerator<Buffer> {
  if (from >= to) return;
  try {
    yield* createReadStream(file, { start: from, end: to - 1, highWaterMark: PIECE });
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** SHA-256 of a range of a file, in hexadecimal. */
export async function hashRange(file: string, range: ByteRange): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of filePieces(file, range)) hash.update(piece);
  return hash.digest('hex');
}
