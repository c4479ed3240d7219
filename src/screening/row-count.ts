import type { Hit, Tier } from '../matching/hit.ts';
import { isCleared } from '../matching/standing.ts';
import type { RunSummary } from '../reports/report.ts';

/**
 * Counts rows where they come in and again where they end, so that `rows read = screened + rejected`
 * is a check and not an identity.
 */
export class RowCount {
  #read = 0;
  #screened = 0;
  #rejected = 0;
  #withHits = 0;
  #cleared = 0;
  readonly #hits: Record<Tier, number> = { exact: 0, strong: 0, possible: 0 };

  read(rows: number): void {
    this.#read += rows;
  }

  screened(hits: readonly Hit[]): void {
    this.#screened += 1;
    const counted = hits.filter((hit) => !isCleared(hit));
    if (counted.length > 0) this.#withHits += 1;
    for (const hit of counted) this.#hits[hit.tier] += 1;
    this.#cleared += hits.length - counted.length;
  }

  rejected(): void {
    this.#rejected += 1;
  }

  /** Counts what was counted elsewhere. */
  add(other: RunSummary): void {
    this.#read += other.rowsRead;
    this.#screened += other.rowsScreened;
    this.#rejected += other.rowsRejected;
    this.#withHits += other.rowsWithHits;
    this.#cleared += other.cleared;
    for (const tier of ['exact', 'strong', 'possible'] as const) {
      this.#hits[tier] += other.hits[tier];
    }
  }

  /** The counts so far. */
  summary(): RunSummary {
    return {
      rowsRead: this.#read,
      rowsScreened: this.#screened,
      rowsRejected: this.#rejected,
      rowsWithHits: this.#withHits,
      hits: { ...this.#hits },
      cleared: this.#cleared,
      indicators: 0,
    };
  }
}
