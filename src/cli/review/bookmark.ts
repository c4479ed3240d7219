import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadReport } from '../../reports/reading/read-report.ts';
import { dataFolder } from '../data-folder.ts';

/** Where `author` left a review of a report, by what the report says and not by the name of its file. */
function placeOf({ summary, hits }: ReadReport, author: string): string {
  const content = JSON.stringify([author, summary, hits.map(({ fingerprint }) => fingerprint)]);
  const key = createHash('sha256').update(content).digest('hex').slice(0, 32);
  return join(dataFolder(), 'reviews', key);
}

/** The fingerprint of the hit at which the last review of this report was left, if it is known. */
export async function readBookmark(
  report: ReadReport,
  author: string,
): Promise<string | undefined> {
  return readFile(placeOf(report, author), 'utf8').then(
    (text) => text.trim() || undefined,
    () => undefined,
  );
}

/** Remembers where a review was left. Where that cannot be written, the next one begins at the worst hit. */
export async function writeBookmark(
  report: ReadReport,
  author: string,
  fingerprint: string,
): Promise<void> {
  const place = placeOf(report, author);
  await mkdir(join(place, '..'), { recursive: true })
    .then(() => writeFile(place, `${fingerprint}\n`))
    .catch(() => undefined);
}
