import { HaechiError } from '../foundation/haechi-error.ts';
import type { Hit, Tier } from '../matching/hit.ts';
import type { RunSummary } from '../reports/report.ts';
import { UnreadNameCount } from './unread-names.ts';

/**
 * Counts a run. Rows are counted where they come in and again where they end, so that
 * `rows read = screened + rejected` is a check and not an identity.
 */
export class Tally {
  readonly unreadNames = new UnreadNameCount();
  #read = 0;
  #screened = 0;
  #rejected = 0;
  #withHits = 0;
  readonly #hits: Record<Tier, number> = { exact: 0, strong: 0, possible: 0 };

  get rowsRead(): number {
    return this.#read;
  }

  read(rows: number): void {
    this.#read += rows;
  }

  screened(hits: readonly Hit[]): void {
    this.#screened += 1;
    if (hits.length > 0) this.#withHits += 1;
    for (const hit of hits) this.#hits[hit.tier] += 1;
  }

  rejected(): void {
    this.#rejected += 1;
  }

  /** The counts so far. */
  summary(): RunSummary {
    return {
      rowsRead: this.#read,
      rowsScreened: this.#screened,
      rowsRejected: this.#rejected,
      rowsWithHits: this.#withHits,
      hits: { ...this.#hits },
      cleared: 0,
      indicators: 0,
    };
  }

  /** The counts of a finished run; throws `INTERNAL` where they do not add up. */
  close(): RunSummary {
    const summary = this.summary();
    const { rowsRead, rowsScreened, rowsRejected } = summary;
    if (rowsRead !== rowsScreened + rowsRejected) {
      throw new HaechiError(
        'INTERNAL',
        `${rowsRead} rows were read, but ${rowsScreened} screened and ${rowsRejected} rejected`,
        { cure: 'do not rely on this run, and report the file that caused it' },
      );
    }
    return summary;
  }
}
