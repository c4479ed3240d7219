import type { Hit, HitChange, Tier } from '../../matching/hit.ts';
import { isCleared, isGone } from '../../matching/standing.ts';
import type { ChangeCounts } from '../../reports/report.ts';
import { limitHits, type ScreenedRow } from '../screen-chunk.ts';
import type { EarlierRun } from './earlier-run.ts';

/** The rows of a run as they come, marked where it is compared with another, and then what of that is gone. */
export async function* sinceRows(
  rows: AsyncIterable<readonly ScreenedRow[]>,
  since: SinceRun | undefined,
): AsyncGenerator<readonly ScreenedRow[]> {
  for await (const some of rows) yield since ? since.mark(some) : some;
  if (since) yield since.gone();
}

/** Marks the rows of a run as they come, and counts what is new. */
export class SinceRun {
  readonly #earlier: EarlierRun;
  readonly #limit: number;
  readonly #counts: Record<HitChange, number> = { new: 0, changed: 0, unchanged: 0, gone: 0 };
  readonly #fresh: Record<Tier, number> = { exact: 0, strong: 0, possible: 0 };

  /**
   * `limit` is the most hits of a row that are shown, 0 for all, beside those that are cleared, new or
   * changed; all of them are to be given here.
   */
  constructor(earlier: EarlierRun, limit: number) {
    this.#earlier = earlier;
    this.#limit = limit;
  }

  get facts(): EarlierRun['facts'] {
    return this.#earlier.facts;
  }

  mark(rows: readonly ScreenedRow[]): readonly ScreenedRow[] {
    return rows.map((row) => {
      if (row.kind === 'rejected') return row;
      const hits = row.row.hits.map((hit) => this.#earlier.mark(hit));
      for (const hit of hits) this.#count(hit);
      return { kind: 'hits', row: limitHits(hits, this.#limit, isAlwaysShown) };
    });
  }

  /** Hits of the earlier run that are none any more, once all rows were marked. */
  gone(): readonly ScreenedRow[] {
    return this.#earlier.gone().map((hit) => {
      this.#count(hit);
      return { kind: 'hits', row: { hits: [hit], more: 0 } };
    });
  }

  counts(): ChangeCounts {
    return { ...this.#counts };
  }

  /** By tier, hits that are new or changed and that no decision has cleared. */
  fresh(): { readonly [tier in Tier]: number } {
    return { ...this.#fresh };
  }

  #count(hit: Hit): void {
    const { change = 'new', tier } = hit;
    if (isCleared(hit) && !isGone(hit)) return;
    this.#counts[change] += 1;
    if (change === 'new' || change === 'changed') this.#fresh[tier] += 1;
  }
}

/** What is new is what a person is to look at, however weak it is beside the rest of its row. */
function isAlwaysShown(hit: Hit): boolean {
  return isCleared(hit) || hit.change === 'new' || hit.change === 'changed';
}
