import { filePieces } from '../../input/shards/file-pieces.ts';
import type { ByteRange } from '../../input/shards/shard.ts';
import type { Hit } from '../../matching/hit.ts';
import { type PartLine, readPartLine } from '../../reports/part/read.ts';
import { limitHits, type ScreenedRow } from '../screen-chunk.ts';
import { refused } from './part-file.ts';

/** What is to be added to the numbers of a part's rows and lines to number them in the whole. */
export interface Before {
  readonly rows: number;
  readonly lines: number;
}

/**
 * The rows in a range of a part's file, numbered in the whole; one batch for each piece of the file.
 * `limit` is the most hits of a row, 0 for all; a part holds all.
 * Throws `INPUT` for a line that is no row.
 */
export async function* partRows(
  path: string,
  range: ByteRange,
  before: Before,
  limit: number,
): AsyncGenerator<readonly ScreenedRow[]> {
  let hits: Hit[] = [];
  for await (const lines of linesOf(path, range)) {
    const rows: ScreenedRow[] = [];
    for (const text of lines) {
      const line = readPartLine(text);
      if (line === undefined) throw refused(path, 'a damaged part: a line is no row');
      const row = numbered(line, before);
      if (row.kind === 'rejected' || hits[0]?.row !== row.hit.row) {
        rows.push(...rowOf(hits, limit));
        hits = [];
      }
      if (row.kind === 'rejected') rows.push(row);
      else hits.push(row.hit);
    }
    yield rows;
  }
  yield rowOf(hits, limit);
}

type NumberedRow =
  | { readonly kind: 'hit'; readonly hit: Hit }
  | Extract<ScreenedRow, { readonly kind: 'rejected' }>;

function numbered(
  { row: ownRow, line: ownLine, ...given }: PartLine,
  { rows, lines }: Before,
): NumberedRow {
  const place = { row: ownRow + rows, line: ownLine + lines };
  switch (given.kind) {
    case 'hit': {
      const { kind, ...hit } = given;
      return { kind, hit: { ...hit, ...place } };
    }
    case 'rejected': {
      const { kind, ...rejected } = given;
      return { kind, rejected: { ...rejected, ...place } };
    }
  }
}

function rowOf(hits: readonly Hit[], limit: number): readonly ScreenedRow[] {
  return hits.length === 0 ? [] : [{ kind: 'hits', row: limitHits(hits, limit) }];
}

/** Whole lines without their line ends, those of one piece together. */
async function* linesOf(path: string, range: ByteRange): AsyncGenerator<readonly string[]> {
  let cut: Buffer = Buffer.alloc(0);
  for await (const piece of filePieces(path, range)) {
    const bytes = Buffer.concat([cut, piece]);
    const end = bytes.lastIndexOf('\n') + 1;
    cut = bytes.subarray(end);
    if (end > 0)
      yield bytes
        .subarray(0, end - 1)
        .toString()
        .split('\n');
  }
}
