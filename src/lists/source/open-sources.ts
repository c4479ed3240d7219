import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileSource } from './file-source.ts';
import { type ListSource, UNPACKED_LIMIT } from './list-source.ts';
import { unreadable } from './unreadable.ts';
import { readArchive } from './zip-archive.ts';

/** What a path holds: one file, plain or gzip, or the files of a zip archive. */
export interface OpenedSources {
  readonly sources: readonly ListSource[];
  readonly archive: boolean;
}

const GZIP = Buffer.from([0x1f, 0x8b]);
/** Of a zip archive with members, and of one without. */
const ZIP = [Buffer.from('PK\u0003\u0004'), Buffer.from('PK\u0005\u0006')];

/**
 * Opens a file of a list; what it is packed in, its first bytes tell (RFC 1952; PKWARE's APPNOTE).
 * Throws LIST for a file that cannot be read and for an archive that is damaged.
 *
 * @param limit the most bytes that a packed file may unpack to
 */
export async function openSources(
  path: string,
  limit: number = UNPACKED_LIMIT,
): Promise<OpenedSources> {
  const mark = await firstBytes(path);
  if (isZip(mark)) {
    const bytes = await readFile(path).catch((error: Error) => {
      throw unreadable(path, error);
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sources = await readArchive(bytes, { path, bytes: bytes.length, sha256 }, limit);
    return { sources, archive: true };
  }
  const gzip = mark.subarray(0, GZIP.length).equals(GZIP);
  const name = gzip ? basename(path).replace(/\.gz$/i, '') : basename(path);
  return { sources: [fileSource(path, { name, gzip, limit })], archive: false };
}

/** Whether a file is a zip archive, by its first bytes. Throws LIST for one that cannot be read. */
export async function isArchive(path: string): Promise<boolean> {
  return isZip(await firstBytes(path));
}

function isZip(mark: Buffer): boolean {
  return ZIP.some((zip) => mark.equals(zip));
}

async function firstBytes(path: string): Promise<Buffer> {
  return readMark(path).catch((error: Error) => {
    throw unreadable(path, error);
  });
}

async function readMark(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
