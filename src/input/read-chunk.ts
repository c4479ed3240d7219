import type { Chunk } from './chunk.ts';
import { parseRecords } from './parse-records.ts';
import { RowMaker } from './row-maker.ts';
import type { InputLayout, InputNotes, InputRow } from './subject.ts';
import { recordsOf } from './text-run.ts';

/** The rows of a chunk, and what is to be told of them. */
export interface ChunkRows {
  readonly rows: readonly InputRow[];
  readonly notes: InputNotes;
}

/**
 * Reads a chunk, which needs no other for it. Its rows are numbered from the one after `before`; by
 * default from 1.
 */
export function readChunk({ runs }: Chunk, layout: InputLayout, before = 0): ChunkRows {
  const { delimiter, encoding } = layout;
  const maker = new RowMaker(layout, before);
  const records = runs.flatMap((run) => recordsOf(run, delimiter));
  const rows = maker.rows(parseRecords(records, delimiter, encoding));
  return { rows, notes: maker.notes() };
}

/** What is to be told of two parts of a file, the first of which comes before the other. */
export function joinNotes(first: InputNotes, then: InputNotes): InputNotes {
  return {
    wideRows: first.wideRows + then.wideRows,
    firstWideLine: first.firstWideLine ?? then.firstWideLine,
  };
}

export const NO_NOTES: InputNotes = { wideRows: 0, firstWideLine: undefined };
