// One run of `haechi screen` over a file, or of bare csv-parse, as a process.
import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runHaechi, runNode } from './run-program.js';

const BARE = fileURLToPath(new URL('bare-csv-parse.js', import.meta.url));
/** More than the last line of a report takes. */
const TAIL_BYTES = 1 << 20;

/**
 * Screens `path`, which must have this many `rows` and be read as these `roles`. `jobs` is left to the
 * program where undefined. Resolves to seconds, cpuSeconds, megabytes and what came out.
 */
export async function screenFile(path, { home, rows, roles, jobs }) {
  const output = `${path}.ndjson`;
  try {
    const { stdout: _, ...usage } = await runHaechi(
      [
        ...['screen', path, '-o', output, '--exit-zero', '--no-progress', '--quiet'],
        ...(jobs === undefined ? [] : ['--jobs', String(jobs)]),
      ],
      { home, measured: true },
    );
    const { rowsScreened, rowsWithHits, hits, columns } = lastRecord(output);
    const read = Object.keys(columns[0]?.read ?? {}).sort();
    if (rowsScreened !== rows || read.join() !== [...roles].sort().join()) {
      throw new Error(`${rowsScreened} of ${rows} rows were screened, read as ${read.join(', ')}`);
    }
    return { rows, ...usage, rowsWithHits, hits };
  } finally {
    rmSync(output, { force: true });
  }
}

/** Reads the file with csv-parse (`columns: true`) alone. */
export async function readBare(path, rows) {
  const { stdout, ...usage } = await runNode([BARE, path], { measured: true });
  if (Number(stdout) !== rows) throw new Error(`csv-parse read ${stdout.trim()} of ${rows} rows`);
  return { rows, ...usage };
}

/** The summary stands on the last line of a report, which may be too long to read whole. */
function lastRecord(path) {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, TAIL_BYTES));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    return JSON.parse(bytes.toString('utf8').trimEnd().split('\n').at(-1) ?? '');
  } finally {
    closeSync(file);
  }
}
