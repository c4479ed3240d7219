import type { Entry } from '../../src/lists/entry.ts';
import type { Hit } from '../../src/matching/hit.ts';
import type { RunHead } from '../../src/reports/report.ts';
import { findIn } from '../reports/hostile.ts';
import { HEAD, SON, writeFileOf } from '../reports/sample.ts';

/** A page with a row for each hit. */
export function pageOf(hits: readonly Hit[], ...entries: readonly Entry[]): Promise<string> {
  return pageOfRows(
    hits.map((hit) => [hit]),
    ...entries,
  );
}

/** A page with rows of several hits; they are numbered from 1. */
export function pageOfRows(
  rows: readonly (readonly Hit[])[],
  ...entries: readonly Entry[]
): Promise<string> {
  const numbered = rows.map((hits, at) =>
    hits.map((hit) => ({ ...hit, row: at + 1, line: at + 2 })),
  );
  return pageOfNumbered(numbered, HEAD, ...entries);
}

/** A page with rows as they are numbered already. */
export async function pageOfNumbered(
  rows: readonly (readonly Hit[])[],
  head: RunHead = HEAD,
  ...entries: readonly Entry[]
): Promise<string> {
  const run = { head, rows: rows.map((hits) => ({ hits, more: 0 })) };
  return (await writeFileOf('html', run, findIn(...entries))).toString();
}

export function named(name: string, hit: Hit): Hit {
  return { ...hit, subject: { ...hit.subject, name: [name] } };
}

export const CLEARED: Hit = {
  ...SON,
  decision: {
    state: 'cleared',
    id: '0123456789abcdef',
    disposition: 'false-positive',
    reason: 'name-differs',
    author: 'a',
    time: '2026-08-01T10:00:00.000Z',
  },
};
