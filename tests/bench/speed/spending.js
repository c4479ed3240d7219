// Rows of government spending files that are raised: few should be. Needs ../shared/data.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figure } from './figures.js';
import { countText } from './number-text.js';
import { runHaechi } from './run-program.js';

const FOLDER = fileURLToPath(
  new URL('../../../../shared/data/csv/uk-government-spend', import.meta.url),
);
/** Rows that cannot be screened make the status 3. */
const STATUSES = [0, 3];

export async function measure({ list, say }) {
  if (!existsSync(FOLDER)) {
    say('the files are not at hand');
    return { figures: [], runs: [] };
  }
  const paths = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const words = ['screen', ...paths, '-f', 'json', '--exit-zero', '--quiet'];
  const { stdout, ...usage } = await runHaechi(words, {
    home: list.home,
    measured: true,
    statuses: STATUSES,
  });
  const { rowsRead, rowsWithHits } = JSON.parse(stdout).summary;
  const of = `${paths.length} files, ${countText(rowsRead)} rows`;
  return {
    figures: [
      figure(of, 'rows raised', 'n', [rowsWithHits]),
      figure(of, 'share of rows raised', 'x', [rowsWithHits / rowsRead]),
    ],
    runs: [{ rowsRead, rowsWithHits, ...usage }],
  };
}
