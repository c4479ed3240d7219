import { open } from 'node:fs/promises';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { filePieces, hashRange } from '../../input/shards/file-pieces.ts';
import { type PartEnd, readLastLine } from '../../reports/part/read.ts';

/** The report of one shard, whose last line was read. */
export interface Part extends PartEnd {
  readonly path: string;
}

const AGAIN = 'run this shard again';

/**
 * Reads the last line of a part, and holds the lines before it against their hash.
 *
 * @throws HaechiError `INPUT` for a file that cannot be read, is no part, is unfinished, or is not as
 *   it was written
 */
export async function openPart(path: string): Promise<Part> {
  const part = await readEnd(path);
  const rowBytes = part.rows.bytes.reduce((sum, bytes) => sum + bytes, 0);
  const hash = await hashRange(path, { from: 0, to: part.endsAt });
  if (rowBytes !== part.endsAt || hash !== part.rows.sha256 || !addsUp(part)) {
    throw refused(path, 'a damaged part: its lines are not those that were written', AGAIN);
  }
  return part;
}

/** Also tells where the last line begins, in bytes. */
async function readEnd(path: string): Promise<Part & { readonly endsAt: number }> {
  const { text, from } = await lastLine(path);
  if (!text.endsWith('\n')) {
    throw refused(path, 'an unfinished part: its last line is cut off', AGAIN);
  }
  const last = readLastLine(text);
  switch (last.kind) {
    case 'no summary':
      throw refused(
        path,
        'no part, or an unfinished one: its last line is no summary',
        `name parts alone, or ${AGAIN}`,
      );
    case 'whole report':
      throw refused(path, 'the report of a whole run', 'name parts, which --shard makes');
    case 'part':
      return { ...last.end, path, endsAt: from };
  }
}

const STEP = 64 * 1024;

/** The last line with its line end, if it has one, and where it begins. */
async function lastLine(path: string): Promise<{ text: string; from: number }> {
  const size = await sizeOf(path);
  let read: Buffer = Buffer.alloc(0);
  for (let from = size; from > 0; ) {
    const next = Math.max(0, from - STEP);
    read = Buffer.concat([await bytesOf(path, next, from), read]);
    from = next;
    const end = read.lastIndexOf('\n', -2);
    if (end >= 0) return { text: read.subarray(end + 1).toString(), from: from + end + 1 };
  }
  return { text: read.toString(), from: 0 };
}

async function bytesOf(path: string, from: number, to: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of filePieces(path, { from, to })) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function sizeOf(path: string): Promise<number> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    const missing = error.code === 'ENOENT';
    throw refused(path, missing ? 'no such file' : `cannot be read (${error.code})`);
  });
  try {
    const facts = await handle.stat();
    if (!facts.isFile()) throw refused(path, 'no plain file', 'name the parts themselves');
    return facts.size;
  } finally {
    await handle.close();
  }
}

function addsUp({ summary, facts }: PartEnd): boolean {
  const { rowsRead, rowsScreened, rowsRejected } = summary;
  const rows = facts.inputs.reduce((sum, input) => sum + input.rows, 0);
  return rowsRead === rowsScreened + rowsRejected && rowsRead === rows;
}

/** Why a part is not taken. */
export function refused(path: string, what: string, cure?: string): HaechiError {
  return new HaechiError('INPUT', what, { place: { file: path }, ...(cure && { cure }) });
}
