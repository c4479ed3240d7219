import { type Encoding, startDecoding } from '../../foundation/encoding.ts';
import { RECORD_LIMIT, RunScanner } from '../run-scanner.ts';
import { recordsOf, type TextRun } from '../text-run.ts';
import { chainsMeet } from './chains-meet.ts';
import { filePieces } from './file-pieces.ts';
import { LineStarts, unitWidth } from './line-starts.ts';

/** A file in which records are looked for. */
export interface SearchedFile {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Longest record, in UTF-16 units. */
  readonly limit?: number;
  /** Bytes within which readings of the file are expected to agree on where records begin. */
  readonly settling?: number;
}

const SETTLING = 256 * 1024;
/** No encoding takes more for one UTF-16 unit (GB18030 takes four). */
const BYTES_PER_UNIT = 4;
/** The line end of a record, and a byte-order mark. */
const BESIDES = 8;

/**
 * Where the first record begins at `offset` or after it, in bytes, as a run over the whole file finds
 * it; `size` where none does.
 *
 * Whether a line end lies within quotes is settled without reading the file from its beginning. A
 * record is a physical line or at most `limit` units long, so one begins within that distance after
 * any place. All lines that begin there are tried: as long as the readings from each of them meet in
 * the reading from the first before `offset` is reached, that reading is the true one. Where they do
 * not meet, which takes a text of little but quotes and line ends, the file is read from its
 * beginning.
 * Compare: Ge et al., Speculative Distributed CSV Data Parsing, SIGMOD 2019, which guesses.
 */
export async function findRecordStart(searched: SearchedFile, offset: number): Promise<number> {
  const { size, encoding, limit = RECORD_LIMIT, settling = SETTLING } = searched;
  if (offset <= 0) return 0;
  if (offset >= size) return size;
  const reach = limit * BYTES_PER_UNIT + BESIDES;
  const behind = offset - reach - settling;
  const from = behind - (behind % unitWidth(encoding));
  const near = from <= 0 ? undefined : await startNear(searched, { from, reach, offset });
  return near ?? (await readingFrom(searched, 0, offset)).next;
}

/** Undefined where the readings do not meet. */
async function startNear(
  searched: SearchedFile,
  { from, reach, offset }: { from: number; reach: number; offset: number },
): Promise<number | undefined> {
  const { file, encoding } = searched;
  const before: Buffer[] = [];
  const starts: number[] = [];
  const lines = new LineStarts(encoding);
  for await (const piece of filePieces(file, { from, to: offset })) {
    lines.push(piece, (at) => starts.push(from + at));
    before.push(piece);
  }
  const [first] = starts;
  if (first === undefined || first > from + reach) return undefined;
  const within = starts.filter((start) => start <= from + reach).length;
  const { next, records } = await readingFrom(searched, first, offset);
  const bytes = Buffer.concat(before).subarray(first - from);
  return chainsMeet({ ...searched, bytes, records, within }) ? next : undefined;
}

/**
 * Reads records from a place where one begins, or is supposed to: where the first begins at `offset`
 * or after it, and the lines on which those before it begin, the first line being 1.
 */
async function readingFrom(
  { file, size, encoding, delimiter, limit = RECORD_LIMIT }: SearchedFile,
  from: number,
  offset: number,
): Promise<{ next: number; records: ReadonlySet<number> }> {
  const scanner = new RunScanner(delimiter, { limit });
  const decoding = startDecoding(encoding, from > 0);
  const lines = new LineStarts(encoding);
  // From the beginning of a file nobody asks for them, and they would be as many as the file has.
  const kept = from > 0;
  const records = new Set<number>();
  const after = from < offset ? [] : [from];
  let linesBefore = from < offset ? 1 : 0;
  const firstAfter = (found: readonly TextRun[]): number | undefined => {
    for (const { line } of found.flatMap((run) => recordsOf(run, delimiter))) {
      if (line > linesBefore) return after[line - linesBefore - 1];
      if (kept) records.add(line);
    }
    return undefined;
  };
  for await (const piece of filePieces(file, { from, to: size })) {
    lines.push(piece, (at) => {
      if (from + at < offset) linesBefore += 1;
      else after.push(from + at);
    });
    const next = firstAfter(scanner.push(decoding.write(piece)));
    if (next !== undefined) return { next, records };
  }
  const rest = [...scanner.push(decoding.end()), ...scanner.end()];
  return { next: firstAfter(rest) ?? size, records };
}
