import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { openSubjects } from '../../src/input/open-subjects.ts';
import type {
  InputLayout,
  InputNotes,
  InputOptions,
  InputRow,
  RejectedRow,
  Subject,
} from '../../src/input/subject.ts';

export interface Reading {
  readonly layout: InputLayout;
  readonly rows: readonly InputRow[];
  readonly subjects: readonly Subject[];
  readonly rejected: readonly RejectedRow[];
  readonly notes: InputNotes;
}

/** Reads a whole file; `path` as a user would give it. */
export async function readFile(
  path: string,
  options: InputOptions = {},
  stdin?: NodeJS.ReadableStream,
): Promise<Reading> {
  const file = await openSubjects(path, options, stdin);
  const rows: InputRow[] = [];
  for await (const batch of file.rows()) rows.push(...batch);
  const subjects = rows.flatMap((row) => (row.kind === 'subject' ? [row.subject] : []));
  const rejected = rows.flatMap((row) => (row.kind === 'rejected' ? [row.rejected] : []));
  return { layout: file.layout, rows, subjects, rejected, notes: file.notes() };
}

/** Reads bytes, or text in UTF-8, from standard input, cut at the given places. */
export function readInput(
  content: string | Uint8Array,
  options: InputOptions = {},
  cuts: readonly number[] = [],
): Promise<Reading> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  const pieces: Buffer[] = [];
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (cut <= from || cut >= bytes.length) continue;
    pieces.push(bytes.subarray(from, cut));
    from = cut;
  }
  pieces.push(bytes.subarray(from));
  return readFile('-', options, Readable.from(pieces.filter((piece) => piece.length > 0)));
}

export function encode(text: string, encoding: string): Buffer {
  return iconv.encode(text, encoding as 'utf-8');
}
