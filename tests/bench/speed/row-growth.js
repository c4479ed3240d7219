// Time and peak memory as the file grows, on the list that is installed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { figure } from './figures.js';
import { countText } from './number-text.js';
import { screenFile } from './screen-file.js';
import { ROLES, writeRows } from './written-files.js';

const COLUMNS = 'all columns';

export async function measure({ folder, list, sizes, say }) {
  const runs = [];
  for (const rows of sizes.rowSizes) {
    say(`${countText(rows)} rows`);
    const path = join(folder, `growing-${rows}.csv`);
    try {
      await writeRows(path, { origin: 'world', columns: COLUMNS, rows });
      for (let round = 1; round <= sizes.rounds; round++) {
        const run = await screenFile(path, { home: list.home, rows, roles: ROLES[COLUMNS] });
        runs.push({ round, ...run });
      }
    } finally {
      rmSync(path, { force: true });
    }
  }
  return { figures: sizes.rowSizes.flatMap((rows) => figuresOf(rows, runs)), runs };
}

function figuresOf(rows, runs) {
  const own = runs.filter((run) => run.rows === rows);
  const of = `a file of ${countText(rows)} rows`;
  return [
    figure(
      of,
      'time',
      's',
      own.map(({ seconds }) => seconds),
    ),
    figure(
      of,
      'rows a second',
      'rows/s',
      own.map(({ seconds }) => rows / seconds),
    ),
    figure(
      of,
      'peak memory',
      'MB',
      own.map(({ megabytes }) => megabytes),
    ),
  ];
}

/** Points of the plot: rows, and the time in seconds. */
export function curve({ runs }) {
  return runs.map(({ rows, seconds }) => [rows, seconds]);
}
