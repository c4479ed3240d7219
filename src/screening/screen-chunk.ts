import { setImmediate } from 'node:timers/promises';
import type { Chunk } from '../input/chunk.ts';
import { readChunk } from '../input/read-chunk.ts';
import type { InputLayout, InputNotes, InputRow, RejectedRow } from '../input/subject.ts';
import type { RowHits } from '../matching/hit.ts';
import type { Matcher } from '../matching/matcher.ts';
import type { RunSummary } from '../reports/report.ts';
import { RowCount } from './row-count.ts';
import { countUnread, type UnreadNames } from './unread-names.ts';

/** What a run yields, in the order of the rows: rows with hits, and rejected rows. */
export type ScreenedRow =
  | { readonly kind: 'hits'; readonly row: RowHits }
  | { readonly kind: 'rejected'; readonly rejected: RejectedRow };

/** All that comes of a chunk: plain data, so that it can be sent from one thread to another. */
export interface ScreenedChunk {
  /** Numbered from 1 within the chunk. */
  readonly rows: readonly ScreenedRow[];
  readonly counts: RunSummary;
  readonly notes: InputNotes;
  readonly unread: UnreadNames | undefined;
}

/** Milliseconds after which signals, timers and pipes get their turn. */
const LONGEST_HOLD = 50;

/** Screens a chunk. `limit` is the most hits of a row that are shown, 0 for all; every hit counts. */
export async function screenChunk(
  chunk: Chunk,
  layout: InputLayout,
  matcher: Matcher,
  limit: number,
): Promise<ScreenedChunk> {
  const { rows, notes } = readChunk(chunk, layout);
  const count = new RowCount();
  count.read(rows.length);
  let unread: UnreadNames | undefined;
  let lastTurn = Date.now();
  const screened: ScreenedRow[] = [];
  for (const row of rows) {
    const result = screenRow(row, matcher, count, limit);
    if (result) screened.push(result);
    if (row.kind === 'subject') unread = countUnread(unread, row.subject);
    if (Date.now() - lastTurn < LONGEST_HOLD) continue;
    await setImmediate();
    lastTurn = Date.now();
  }
  return { rows: screened, counts: count.summary(), notes, unread };
}

function screenRow(
  row: InputRow,
  matcher: Matcher,
  count: RowCount,
  limit: number,
): ScreenedRow | undefined {
  switch (row.kind) {
    case 'rejected':
      count.rejected();
      return row;
    case 'subject': {
      const hits = matcher.match(row.subject);
      count.screened(hits);
      if (hits.length === 0) return undefined;
      const shown = limit === 0 ? hits : hits.slice(0, limit);
      return { kind: 'hits', row: { hits: shown, more: hits.length - shown.length } };
    }
  }
}

/** The same row where `before` rows of its file come before its chunk. */
export function numberedAfter(before: number, screened: ScreenedRow): ScreenedRow {
  switch (screened.kind) {
    case 'rejected': {
      const { rejected } = screened;
      return { kind: 'rejected', rejected: { ...rejected, row: rejected.row + before } };
    }
    case 'hits': {
      const { hits, more } = screened.row;
      const numbered = hits.map((hit) => ({ ...hit, row: hit.row + before }));
      return { kind: 'hits', row: { hits: numbered, more } };
    }
  }
}
