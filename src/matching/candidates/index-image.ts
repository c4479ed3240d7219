import type { LoadedList } from '../../lists/loaded-list.ts';
import { ColumnReader, type ColumnTable } from './columns.ts';
import { writeListIndex } from './list-index.ts';

/** The index of the lists of a run, ready to be opened, in memory that several threads may share. */
export interface IndexImage {
  readonly table: ColumnTable;
  readonly buffer: ArrayBufferLike;
  /** Bytes of the buffer before the columns, a multiple of 8. */
  readonly offset: number;
}

/** Works the index of lists out, in the order in which they are given; takes seconds for a long list. */
export function compileIndex(lists: readonly LoadedList[]): IndexImage {
  const columns = writeListIndex(lists.flatMap((list) => [...list.entries]));
  const table = columns.table();
  const buffer = new SharedArrayBuffer(table.bytes);
  columns.copyTo(new Uint8Array(buffer));
  return { table, buffer, offset: 0 };
}

export function readImage({ table, buffer, offset }: IndexImage): ColumnReader {
  return new ColumnReader(table, buffer, offset);
}
