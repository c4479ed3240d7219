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
export async function* cutChunks(
  pieces: AsyncIterable<Uint8Array>,
  { delimiter, encoding, firstLine = 1, chunkSize = CHUNK_SIZE }: Cutting,
): AsyncGenerator<Chunk> {
  const scanner = new RunScanner(delimiter, { line: firstLine });
  let runs: TextRun[] = [];
  let length = 0;
  for await (const text of decode(pieces, encoding)) {
    for (let at = 0; at < text.length; at += chunkSize) {
      const more = scanner.push(text.slice(at, at + chunkSize));
      runs.push(...more);
      for (const run of more) length += run.text.length;
      if (length < chunkSize) continue;
      yield { runs };
      runs = [];
      length = 0;
    }
  }
  runs.push(...scanner.end());
  if (runs.length > 0) yield { runs };
}

async function* decode(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoding = startDecoding(encoding);
  for await (const piece of pieces) yield decoding.write(piece);
  yield decoding.end();
}
