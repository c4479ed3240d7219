import { ColumnReader, type ColumnWriter } from '../../../src/matching/candidates/columns.ts';

/** Columns as they are opened where they were worked out. */
export function opened(columns: ColumnWriter): ColumnReader {
  return openedIn(columns, ArrayBuffer, 0);
}

/** Columns copied `offset` bytes into a buffer, as a file with a head holds them, or memory of several threads. */
export function openedIn(
  columns: ColumnWriter,
  Memory: ArrayBufferConstructor | SharedArrayBufferConstructor,
  offset: number,
): ColumnReader {
  const table = columns.table();
  const buffer = new Memory(offset + table.bytes);
  // What stands before the columns must not be taken for one of them.
  new Uint8Array(buffer).fill(0xff);
  columns.copyTo(new Uint8Array(buffer, offset));
  return new ColumnReader(table, buffer, offset);
}

/** The kinds of memory that columns are opened in, and a place to start in each. */
export const MEMORIES = [
  ['memory', ArrayBuffer, 0],
  ['memory behind a head', ArrayBuffer, 24],
  ['shared memory', SharedArrayBuffer, 0],
  ['shared memory behind a head', SharedArrayBuffer, 4096],
] as const;
