import { filePieces } from '../../input/shards/file-pieces.ts';
import type { ByteRange } from '../../input/shards/shard.ts';
import type { Hit } from '../../matching/hit.ts';
import { type PartLine, readPartLine } from '../../reports/part/read.ts';
import type { ScreenedRow } from '../screen-chunk.ts';
import { refused } from './part-file.ts';

/** What is to be added to the numbers of a part's rows and lines to number them in the whole. */
export interface Before {
  readonly rows: number;
  readonly lines: number;
}

/**
 * The rows in a range of a part's file, numbered in the whole; one batch for each piece of the file.
 * Throws `INPUT` for a line that is no row.
 */
export async function* partRows(
  path: string,
  range: ByteRange,
  before: Before,
): AsyncGenerator<readonly ScreenedRow[]> {
  let hits: Hit[] = [];
  for await (const lines of linesOf(path, range)) {
    const rows: ScreenedRow[] = [];
    for (const text of lines) {
      const line = readPartLine(text);
      if (line === undefined) throw refused(path, 'a damaged part: a line is no row');
      const { row, more } = numbered(line, before);
      if (row.kind === 'rejected' || hits[0]?.row !== row.hit.row) {
        rows.push(...rowOf(hits, 0));
        hits = [];
      }
      if (row.kind === 'rejected') {
        rows.push(row);
        continue;
      }
      hits.push(row.hit);
      if (more > 0) {
        rows.push(...rowOf(hits, more));
        hits = [];
      }
    }
    yield rows;
  }
  yield rowOf(hits, 0);
}

type NumberedRow =
  | { readonly kind: 'hit'; readonly hit: Hit }
  | Extract<ScreenedRow, { readonly kind: 'rejected' }>;

function numbered(
  { row: ownRow, line: ownLine, ...given }: PartLine,
  { rows, lines }: Before,
): { row: NumberedRow; more: number } {
  const place = { row: ownRow + rows, line: ownLine + lines };
  switch (given.kind) {
    case 'hit': {
      const { kind, more = 0, ...hit } = given;
      return { row: { kind, hit: { ...hit, ...place } }, more };
    }
    case 'rejected': {
      const { kind, ...rejected } = given;
      return { row: { kind, rejected: { ...rejected, ...place } }, more: 0 };
    }
  }
}

function rowOf(hits: readonly Hit[], more: number): readonly ScreenedRow[] {
  return hits.length === 0 ? [] : [{ kind: 'hits', row: { hits, more } }];
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
