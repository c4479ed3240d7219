import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadReport } from '../../reports/reading/read-report.ts';
import { dataFolder } from '../data-folder.ts';

/** Where `author` left a review of a report, by what the report says and not by the name of its file. */
export class Bookmark {
  readonly #path: string;

  constructor({ summary, hits }: ReadReport, author: string) {
    const content = JSON.stringify([author, summary, hits.map(({ fingerprint }) => fingerprint)]);
    const key = createHash('sha256').update(content).digest('hex').slice(0, 32);
    this.#path = join(dataFolder(), 'reviews', key);
  }

  /** The fingerprint of the hit at which the last review was left, if it is known. */
  read(): string | undefined {
    try {
      return readFileSync(this.#path, 'utf8').trim() || undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Remembers where a review was left, at once, since the process may be about to end. Where that cannot be
   * written, the next review begins at the worst hit.
   */
  write(fingerprint: string): void {
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(this.#path, `${fingerprint}\n`);
    } catch {
      // A review without a bookmark is a review all the same.
    }
  }
}
