import { setImmediate } from 'node:timers/promises';
import type { DecisionBook } from '../decisions/decision-book.ts';
import type { Chunk } from '../input/chunk.ts';
import { readChunk } from '../input/read-chunk.ts';
import type { InputLayout, InputNotes, InputRow, RejectedRow } from '../input/subject.ts';
import type { HiddenHit, Hit, RowHits } from '../matching/hit.ts';
import type { Matcher } from '../matching/matcher.ts';
import { isCleared } from '../matching/standing.ts';
import type { RunSummary } from '../reports/report.ts';
import { HitlessRows, type KnownRows } from './memory/hitless-rows.ts';
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
  /** Digests of rows without a hit, one behind the other, where they are asked for. */
  readonly hitless?: Uint8Array;
}

/** Hidden hits of a row that are told; below the usual threshold every listed party is one. */
const MOST_TOLD = 1_000;

/** Milliseconds after which signals, timers and pipes get their turn. */
const LONGEST_HOLD = 50;

/** What rows are screened with. Those that are known to have no hit count as screened. */
export interface RowScreening extends KnownRows {
  readonly matcher: Matcher;
  /** Most hits of a row that are shown, 0 for all; every hit counts, and those that are cleared are shown. */
  readonly limit: number;
  readonly book?: DecisionBook;
}

/** Screens a chunk. */
export async function screenChunk(
  chunk: Chunk,
  layout: InputLayout,
  screening: RowScreening,
): Promise<ScreenedChunk> {
  const { rows, notes } = readChunk(chunk, layout);
  const count = new RowCount();
  count.read(rows.length);
  let unread: UnreadNames | undefined;
  let lastTurn = Date.now();
  const screened: ScreenedRow[] = [];
  const hitless = new HitlessRows(screening);
  for (const row of rows) {
    const result = screenRow(row, screening, count, hitless);
    if (result) screened.push(result);
    if (row.kind === 'subject') unread = countUnread(unread, row.subject);
    if (Date.now() - lastTurn < LONGEST_HOLD) continue;
    await setImmediate();
    lastTurn = Date.now();
  }
  return { rows: screened, counts: count.summary(), notes, unread, ...hitless.told() };
}

function screenRow(
  row: InputRow,
  { matcher, limit, book }: RowScreening,
  count: RowCount,
  hitless: HitlessRows,
): ScreenedRow | undefined {
  switch (row.kind) {
    case 'rejected':
      count.rejected();
      return row;
    case 'subject': {
      const found = hitless.has(row.subject) ? [] : matcher.match(row.subject);
      if (found.length === 0) hitless.add();
      const hits = book ? found.map((hit) => book.decide(hit)) : found;
      count.screened(hits);
      return hits.length === 0 ? undefined : { kind: 'hits', row: limitHits(hits, limit) };
    }
  }
}

/** Of the hits of a row, all that are always shown and at most `limit` others, 0 for all, in their order. */
export function limitHits(
  hits: readonly Hit[],
  limit: number,
  isAlwaysShown: (hit: Hit) => boolean = isCleared,
): RowHits {
  let others = 0;
  const isShown = (hit: Hit): boolean => {
    if (limit === 0 || isAlwaysShown(hit)) return true;
    others += 1;
    return others <= limit;
  };
  const shown: Hit[] = [];
  const hidden: HiddenHit[] = [];
  for (const hit of hits) {
    if (isShown(hit)) shown.push(hit);
    else if (hidden.length < MOST_TOLD) {
      hidden.push({ fingerprint: hit.fingerprint, tier: hit.tier });
    }
  }
  const more = hits.length - shown.length;
  return { hits: shown, more, ...(more > 0 && { hidden }) };
}

/** The same row where `before` rows of its file come before its chunk. */
export function numberedAfter(before: number, screened: ScreenedRow): ScreenedRow {
  switch (screened.kind) {
    case 'rejected': {
      const { rejected } = screened;
      return { kind: 'rejected', rejected: { ...rejected, row: rejected.row + before } };
    }
    case 'hits': {
      const { row } = screened;
      const numbered = row.hits.map((hit) => ({ ...hit, row: hit.row + before }));
      return { kind: 'hits', row: { ...row, hits: numbered } };
    }
  }
}
