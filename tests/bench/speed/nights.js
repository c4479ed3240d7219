// A night after another: all rows screened, those passed over that had no hit, and the same after an
// update of the list. The row file has distinct names.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure, ratios } from './figures.js';
import { countText } from './number-text.js';
import { runHaechi } from './run-program.js';
import { writeRows } from './written-files.js';

const COLUMNS = 'all columns';
/** Every so many parties is missing in the list of the first night. */
const MISSING = 400;

const NIGHTS = {
  whole: 'all rows screened',
  same: 'the same list as the night before',
  updated: 'a list with some parties more than the night before',
};

export async function measure({ folder, list, sizes, say }) {
  const rows = join(folder, 'nights.csv');
  const home = join(folder, 'nights');
  const runs = [];
  try {
    await writeRows(rows, { origin: 'world', columns: COLUMNS, rows: sizes.nightRows });
    const before = withoutSome(list.path, join(folder, 'earlier-list'));
    const screen = async (name, ...options) => {
      const words = ['screen', rows, '-o', join(folder, name), '--exit-zero', '--quiet'];
      return (await runHaechi([...words, '--no-progress', ...options], { home })).seconds;
    };
    const install = (path) =>
      runHaechi(['list', 'import', path, '--trust-list', '--list-date', '2026-01-01'], { home });
    for (let round = 1; round <= sizes.rounds; round++) {
      say(`round ${round} of ${sizes.rounds}`);
      rmSync(home, { recursive: true, force: true });
      await install(before);
      await screen('first.ndjson', '--remember');
      const same = await screen('same.ndjson', '--since', join(folder, 'first.ndjson'));
      await install(list.path);
      // Makes the index of the list, which each night after it finds.
      await screen('whole.ndjson');
      const whole = await screen('whole.ndjson');
      const updated = await screen('updated.ndjson', '--since', join(folder, 'first.ndjson'));
      runs.push({ round, rows: sizes.nightRows, whole, same, updated });
    }
  } finally {
    rmSync(rows, { force: true });
  }
  return { figures: figuresOf(runs), runs };
}

/** A copy of an OFAC CSV set, which lacks some parties and all that is said of them. */
function withoutSome(path, copy) {
  const lineOf = (line) => line.slice(0, line.indexOf(','));
  const parties = readFileSync(join(path, 'sdn.csv'), 'latin1').split('\r\n').map(lineOf);
  const gone = new Set(parties.filter((_, at) => at % MISSING === 1));
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(path).filter((file) => file.endsWith('.csv'))) {
    const lines = readFileSync(join(path, name), 'latin1').split('\r\n');
    const kept = lines.filter((line) => !gone.has(lineOf(line)));
    writeFileSync(join(copy, name), kept.join('\r\n'), 'latin1');
  }
  return copy;
}

function figuresOf(runs) {
  const secondsOf = (night) => runs.map((run) => run[night]);
  return Object.entries(NIGHTS).flatMap(([night, words]) => {
    const of = `${countText(runs[0]?.rows ?? 0)} rows, ${words}`;
    const seconds = secondsOf(night);
    const share = ratios(seconds, secondsOf('whole'));
    return [
      figure(of, 'time', 's', seconds),
      ...(night === 'whole' ? [] : [figure(of, 'share of all rows screened', 'x', share)]),
    ];
  });
}
