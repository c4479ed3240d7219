import { createHash } from 'node:crypto';
import type { Encoding } from '../../foundation/encoding.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { HEAD_SIZE } from '../byte-source.ts';
import { type Cutting, gatherChunks } from '../chunk.ts';
import { RunScanner } from '../run-scanner.ts';
import type { InputLayout, SubjectFile } from '../subject.ts';
import { subjectFile } from '../subject-file.ts';
import { LineStarts } from './line-starts.ts';
import { scanShare } from './scan-share.ts';
import type { Shard } from './shard.ts';
import { Share } from './share.ts';

/** The head of a file, as it was read to find the layout. */
export interface Head {
  readonly bytes: Uint8Array;
  /** Bytes of the whole file; undefined where it is none that has a size. */
  readonly size: number | undefined;
}

/**
 * Opens one shard's share of a file whose layout is known. Rows count from the share's first record, and
 * lines from that of the share or of the file's head, since more is not read; `share` tells.
 *
 * @throws HaechiError `USAGE` for standard input and whatever else is no plain file
 */
export async function openShare(
  layout: InputLayout,
  { delimiter, encoding, chunkSize }: Cutting,
  { bytes, size }: Head,
  shard: Shard,
): Promise<SubjectFile> {
  const { file } = layout;
  if (size === undefined) throw notPlain(file);
  const share = await Share.of({ file, size, encoding, delimiter }, shard);
  const firstLine = 1 + linesBefore(share.from, bytes, encoding);
  const cut = () => {
    const scanner = new RunScanner(delimiter, { line: firstLine });
    return gatherChunks(scanShare(share, scanner, { delimiter, encoding, firstLine }), chunkSize);
  };
  const { from, to } = share;
  return {
    ...subjectFile(share, layout, cut, share.size),
    share: { size, headSha256: hashHead(bytes), from, to, firstLine, lines: () => share.lines() },
  };
}

/** SHA-256 of the part of a head that every run reads, in hexadecimal. */
function hashHead(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes.subarray(0, HEAD_SIZE)).digest('hex');
}

/** Lines before a line that begins in the head; beyond it the lines of the head, which has the header. */
function linesBefore(from: number, head: Uint8Array, encoding: Encoding): number {
  let lines = 0;
  new LineStarts(encoding).push(head, (at) => {
    if (at <= from) lines += 1;
  });
  return lines;
}

/** Its bytes can be read once, and no run knows how many there are. */
function notPlain(file: string): HaechiError {
  const what = file === '-' ? 'standard input' : `${file}, which is no plain file,`;
  return new HaechiError('USAGE', `--shard: ${what} cannot be shared out`, {
    cure: 'write it to a file that all shards can read',
  });
}
