import { setImmediate } from 'node:timers/promises';
import type { InputRow, RejectedRow, SubjectFile } from '../input/subject.ts';
import type { RowHits } from '../matching/hit.ts';
import type { Matcher } from '../matching/matcher.ts';
import type { Tally } from './tally.ts';

/** What a run yields, in the order of the rows: rows with hits, and rejected rows. */
export type ScreenedRow =
  | { readonly kind: 'hits'; readonly row: RowHits }
  | { readonly kind: 'rejected'; readonly rejected: RejectedRow };

/** A file whose first rows are in memory, so that an empty file is known before anything is printed. */
export interface PrimedFile {
  readonly file: SubjectFile;
  readonly empty: boolean;
  rows(): AsyncIterable<readonly InputRow[]>;
}

/** Reads the first batch of a file. */
export async function prime(file: SubjectFile): Promise<PrimedFile> {
  const iterator = file.rows()[Symbol.asyncIterator]();
  const first = await iterator.next();
  return {
    file,
    empty: first.done === true,
    async *rows() {
      if (first.done) return;
      yield first.value;
      for (let next = await iterator.next(); !next.done; next = await iterator.next())
        yield next.value;
    },
  };
}

/** Milliseconds after which signals, timers and pipes get their turn. */
const LONGEST_HOLD = 50;

/**
 * Screens files one after the other. `limit` is the most hits of a row that are shown, 0 for all;
 * the tally counts every hit. Yields once for each batch of rows, in constant memory.
 */
export async function* screen(
  files: readonly PrimedFile[],
  matcher: Matcher,
  tally: Tally,
  limit: number,
): AsyncGenerator<readonly ScreenedRow[]> {
  let lastTurn = Date.now();
  for (const file of files) {
    for await (const rows of file.rows()) {
      tally.read(rows.length);
      const screened: ScreenedRow[] = [];
      for (const row of rows) {
        const result = screenRow(row, matcher, tally, limit);
        if (result) screened.push(result);
        if (Date.now() - lastTurn < LONGEST_HOLD) continue;
        await setImmediate();
        lastTurn = Date.now();
      }
      yield screened;
    }
  }
}

function screenRow(
  row: InputRow,
  matcher: Matcher,
  tally: Tally,
  limit: number,
): ScreenedRow | undefined {
  switch (row.kind) {
    case 'rejected':
      tally.rejected();
      return row;
    case 'subject': {
      const hits = matcher.match(row.subject);
      tally.screened(hits);
      tally.unreadNames.add(row.subject);
      if (hits.length === 0) return undefined;
      const shown = limit === 0 ? hits : hits.slice(0, limit);
      return { kind: 'hits', row: { hits: shown, more: hits.length - shown.length } };
    }
  }
}
