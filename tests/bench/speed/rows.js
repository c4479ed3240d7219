// Rows a second of the whole program as a process, beside bare csv-parse on the same file in turn.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { figure, ratios } from './figures.js';
import { countText } from './number-text.js';
import { readBare, screenFile } from './screen-file.js';
import { HEADERS, ROLES, writeRows } from './written-files.js';

/** The first share of the rows, measured too, so that a marginal rate leaves out the start. */
const SMALLER = 0.2;

export async function measure({ folder, list, sizes, jobs, say }) {
  const parts = [];
  for (const origin of ['world', 'korean']) {
    for (const columns of Object.keys(HEADERS)) {
      say(`${origin}, ${columns}, ${countText(sizes.rows)} rows`);
      parts.push(...(await measureFile({ folder, list, sizes, jobs, origin, columns })));
    }
  }
  return {
    figures: parts.flatMap(({ figures }) => figures),
    runs: parts.flatMap(({ runs }) => runs),
  };
}

async function measureFile({ folder, list, sizes, jobs, origin, columns }) {
  const files = [Math.ceil(sizes.rows * SMALLER), sizes.rows].map((rows) => ({
    rows,
    path: join(folder, `rows-${rows}.csv`),
  }));
  try {
    for (const { path, rows } of files) await writeRows(path, { origin, columns, rows });
    const runs = await inTurn({ files, rounds: sizes.rounds, list, jobs, roles: ROLES[columns] });
    return jobs.map((number) => {
      const of = [`${origin} names`, columns, jobsText(number)].filter(Boolean).join(', ');
      return { figures: figuresOf(of, runs, number, files), runs: named(of, runs, number) };
    });
  } finally {
    for (const { path } of files) rmSync(path, { force: true });
  }
}

/** Bare, ours, bare, ours: each run of ours has its own of csv-parse just before it. */
async function inTurn({ files, rounds, list, jobs, roles }) {
  const runs = [];
  for (let round = 1; round <= rounds; round++) {
    for (const { path, rows } of files) {
      for (const number of jobs) {
        const bare = await readBare(path, rows);
        const ours = await screenFile(path, { home: list.home, rows, roles, jobs: number });
        runs.push({ round, rows, jobs: number, bare, ours });
      }
    }
  }
  return runs;
}

function figuresOf(of, runs, jobs, [small, large]) {
  const seconds = (who, { rows }) =>
    runs.filter((run) => run.rows === rows && run.jobs === jobs).map((run) => run[who].seconds);
  const [ours, bare] = ['ours', 'bare'].map((who) => seconds(who, large));
  const [oursMore, bareMore] = ['ours', 'bare'].map((who) => {
    const start = seconds(who, small);
    return seconds(who, large).map((time, round) => time - start[round]);
  });
  const more = large.rows - small.rows;
  const peaks = runs.filter((run) => run.rows === large.rows && run.jobs === jobs);
  return [
    figure(
      of,
      'rows a second',
      'rows/s',
      ours.map((time) => large.rows / time),
    ),
    figure(of, 'share of bare csv-parse', 'x', ratios(bare, ours)),
    figure(
      of,
      `rows a second beyond ${countText(small.rows)}`,
      'rows/s',
      oursMore.map((time) => more / time),
    ),
    figure(of, 'share of bare csv-parse beyond', 'x', ratios(bareMore, oursMore)),
    figure(
      of,
      'peak memory',
      'MB',
      peaks.map((run) => run.ours.megabytes),
    ),
  ];
}

function named(of, runs, jobs) {
  return runs.filter((run) => run.jobs === jobs).map((run) => ({ of, ...run }));
}

const jobsText = (jobs) => jobs !== undefined && `--jobs ${jobs}`;
