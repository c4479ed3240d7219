import { type Encoding, startDecoding } from '../foundation/encoding.ts';
import { RunScanner } from './run-scanner.ts';
import type { TextRun } from './text-run.ts';

/** A part of a file that can be read by itself: whole records, in file order. */
export interface Chunk {
  readonly runs: readonly TextRun[];
}

/** A thousand rows or two: enough to make handing them over cheap. */
const CHUNK_SIZE = 96 * 1024;

export interface Cutting {
  readonly delimiter: string;
  readonly encoding: Encoding;
  /** Physical line that the first byte lies on, from 1. */
  readonly firstLine?: number;
  /** Least text of a chunk but the last, in UTF-16 units. */
  readonly chunkSize?: number;
}

/** Cuts bytes that begin where a record begins into chunks, in constant memory. */
export function cutChunks(
  pieces: AsyncIterable<Uint8Array>,
  { delimiter, encoding, firstLine = 1, chunkSize = CHUNK_SIZE }: Cutting,
): AsyncGenerator<Chunk> {
  const scanner = new RunScanner(delimiter, { line: firstLine });
  return gatherChunks(scan(decode(pieces, encoding), scanner, chunkSize), chunkSize);
}

/** Chunks of runs as they are found. */
export async function* gatherChunks(
  found: AsyncIterable<readonly TextRun[]>,
  chunkSize = CHUNK_SIZE,
): AsyncGenerator<Chunk> {
  let runs: TextRun[] = [];
  let length = 0;
  for await (const more of found) {
    runs.push(...more);
    for (const run of more) length += run.text.length;
    if (length < chunkSize) continue;
    yield { runs };
    runs = [];
    length = 0;
  }
  if (runs.length > 0) yield { runs };
}

async function* scan(
  texts: AsyncIterable<string>,
  scanner: RunScanner,
  chunkSize: number,
): AsyncGenerator<readonly TextRun[]> {
  for await (const text of texts) {
    for (let at = 0; at < text.length; at += chunkSize) {
      yield scanner.push(text.slice(at, at + chunkSize));
    }
  }
  yield scanner.end();
}

async function* decode(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoding = startDecoding(encoding);
  for await (const piece of pieces) yield decoding.write(piece);
  yield decoding.end();
}
