import type { Chunk } from '../input/chunk.ts';
import { readChunk } from '../input/read-chunk.ts';
import type { InputLayout, SubjectFile } from '../input/subject.ts';

/** A file whose first row is in memory, so that an empty file is known before anything is printed. */
export interface PrimedFile {
  readonly file: SubjectFile;
  readonly empty: boolean;
  /** From the chunk with the first row on. */
  chunks(): AsyncIterable<Chunk>;
}

/** Reads a file to its first row. */
export async function prime(file: SubjectFile): Promise<PrimedFile> {
  const iterator = file.chunks()[Symbol.asyncIterator]();
  let first = await iterator.next();
  while (!first.done && !hasRow(first.value, file.layout)) first = await iterator.next();
  return {
    file,
    empty: first.done === true,
    async *chunks() {
      try {
        for (let next = first; !next.done; next = await iterator.next()) yield next.value;
      } finally {
        await iterator.return?.();
      }
    },
  };
}

function hasRow({ runs }: Chunk, layout: InputLayout): boolean {
  return runs.some((run) => readChunk({ runs: [run] }, layout).rows.length > 0);
}
