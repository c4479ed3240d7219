import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { FileAnswer } from './answer.ts';
import { refused } from './failure.ts';
import { transferFailure } from './network-failure.ts';

export interface StoreOptions {
  readonly path: string;
  /** For the file as stored, and for what comes over the network. */
  readonly maxBytes: number;
  /** Whether to undo a compression that was made for the way only. */
  readonly unpack: boolean;
  /** Called with the bytes that came over the network so far. */
  readonly onReceived: (bytes: number) => void;
}

/** A file on disk; `sha256`, in lower-case hexadecimal, is of the bytes as stored. */
export interface StoredBody {
  readonly bytes: number;
  readonly sha256: string;
}

/** By the names of RFC 9110, section 8.4.1, and the older one that it keeps. */
const DECODERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** Not deflate, which some servers send without its frame; where it comes all the same, it is read. */
export const ACCEPTED_CODINGS = 'gzip, br';

/**
 * Writes the body of an answer to a file, which is on disk when this returns.
 * Throws FetchFailure for a body that is cut off, damaged or too large, and HaechiError `OUTPUT` when
 * the file cannot be written; a part of it may then be there.
 */
export async function storeBody(answer: FileAnswer, options: StoreOptions): Promise<StoredBody> {
  const { path, maxBytes } = options;
  const { body, length } = answer;
  let received = 0;
  // The body may fail before anybody reads it; whoever does then is told.
  body.on('error', () => undefined);
  const onChunk = (bytes: number): void => {
    received += bytes;
    options.onReceived(received);
  };
  try {
    if ((length ?? 0) > maxBytes) throw tooLarge(maxBytes);
    const decoders = options.unpack ? decodersOf(answer.codings) : [];
    const file = await open(path, 'w').catch(unwritable(path));
    try {
      return await write(unpacked(body, decoders, onChunk), file, options);
    } finally {
      await file.close();
    }
  } catch (error) {
    body.destroy();
    if (error instanceof HaechiError) throw error;
    throw transferFailure(error, received, length);
  }
}

/** To be read at once: an error on the way is told to whoever is reading then. */
function unpacked(
  body: Readable,
  decoders: readonly Transform[],
  onChunk: (bytes: number) => void,
): Readable {
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onChunk(chunk.length);
      done(null, chunk);
    },
  });
  pipeline([body, counter, ...decoders], () => undefined);
  return decoders.at(-1) ?? counter;
}

async function write(
  content: Readable,
  file: FileHandle,
  { path, maxBytes }: StoreOptions,
): Promise<StoredBody> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    hash.update(chunk);
    // Not `write`, which may write less than it was given.
    await file.appendFile(chunk).catch(unwritable(path));
  }
  await file.sync().catch(unwritable(path));
  return { bytes, sha256: hash.digest('hex') };
}

function decodersOf(codings: readonly string[]): Transform[] {
  return codings
    .map((coding) => coding.toLowerCase())
    .filter((coding) => coding !== 'identity')
    .map((coding) => {
      const decoder = DECODERS.get(coding);
      if (!decoder) throw refused(`compressed as "${coding}", which is not read`);
      return decoder();
    })
    .reverse();
}

function tooLarge(maxBytes: number): Error {
  const cure = 'check its address, or raise "maxBytes" of the list in the configuration';
  return refused(`larger than ${maxBytes} bytes`, cure);
}

function unwritable(path: string): (error: Error) => never {
  return (error) => {
    throw new HaechiError('OUTPUT', `cannot be written (${error.message})`, {
      place: { file: path },
      cure: 'make room there, or name another folder',
    });
  };
}
