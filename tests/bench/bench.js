// Speed as ratios measured in one run. Needs a build; the parts on real lists need ../shared/data.
// Usage: npm run bench
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import { createMatcher, openList, openSubjects, prime, screen, Tally } from '../../dist/index.js';

const BIN = fileURLToPath(new URL('../../bin/haechi.js', import.meta.url));
const DATA = new URL('../../../shared/data/', import.meta.url);
const ROWS = 100_000;
const RUNS = 9;

const folder = mkdtempSync(join(tmpdir(), 'haechi-bench-'));
try {
  startUp();
  await reading();
  await lists();
  await screening();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `--help` beside bare node, one after the other in turn. */
function startUp() {
  const bare = [];
  const help = [];
  for (let run = 0; run <= RUNS; run++) {
    const times = [seconds(['-e', '0']), seconds([BIN, '--help'])];
    if (run === 0) continue;
    bare.push(times[0]);
    help.push(times[1]);
  }
  const ratio = median(help) / median(bare);
  print(
    `start-up: node -e 0 ${ms(median(bare))}, --help ${ms(median(help))}, ratio ${ratio.toFixed(2)}\n`,
  );
}

function seconds(words) {
  const started = process.hrtime.bigint();
  spawnSync(process.execPath, words, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - started) / 1e9;
}

/** Rows of six columns through `openSubjects`, beside bare csv-parse on the same file. */
async function reading() {
  const path = join(folder, 'rows.csv');
  const lines = Array.from({ length: ROWS }, (_, row) => {
    return `${row},"Sample Person ${row}",1980-01-01,Testland,sample${row}@example.com,Sample Studio ${row}`;
  });
  writeFileSync(path, `id,name,birth_date,country,email,company\n${lines.join('\n')}\n`);
  const ratios = [];
  for (let run = 0; run < 3; run++) {
    const bare = await timed(async () => {
      for await (const _ of createReadStream(path).pipe(parse({ columns: true })));
    });
    const ours = await timed(async () => {
      for await (const _ of (await openSubjects(path, {})).rows());
    });
    ratios.push(bare / ours);
  }
  print(
    `reading: ${median(ratios).toFixed(2)} of the rate of bare csv-parse (columns: true), ${ROWS} rows\n`,
  );
}

async function lists() {
  for (const name of ['ofac-2021-genuine', 'ofac-2026-08-20-reconstructed']) {
    const path = new URL(`lists/${name}`, DATA);
    if (!existsSync(path)) return print('lists: the real lists are not at hand\n');
    const time = await timed(() => openList(fileURLToPath(path), {}));
    print(`list ${name}: ${time.toFixed(2)} s\n`);
  }
}

async function screening() {
  const path = new URL('names/ordinary_names_dev.tsv', DATA);
  if (!existsSync(path)) return;
  const names = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  const list = await openList(
    fileURLToPath(new URL('lists/ofac-2026-08-20-reconstructed', DATA)),
    {},
  );
  const matcher = createMatcher(list);
  let raised = 0;
  const time = await timed(() => {
    for (const [row, line] of names.entries()) {
      const [name = ''] = line.split('\t');
      const subject = { file: 'bench', row: row + 1, line: row + 2, values: { name: [name] } };
      if (matcher.match(subject).length > 0) raised += 1;
    }
  });
  const share = (raised / names.length).toFixed(4);
  print(
    `screening: ${Math.round(names.length / time)} names a second, one core; ${raised} of ${names.length} ordinary names raised (${share})\n`,
  );
  await spending(list);
}

/** Rows of 24 government spending files that are raised against the whole list. */
async function spending(list) {
  const folder = fileURLToPath(new URL('csv/uk-government-spend/', DATA));
  const tally = new Tally();
  const files = [];
  for (const name of readdirSync(folder))
    files.push(await prime(await openSubjects(folder + name, {})));
  for await (const _ of screen(files, createMatcher(list), tally, 20));
  const { rowsRead, rowsWithHits } = tally.close();
  const share = (rowsWithHits / rowsRead).toFixed(4);
  print(`spending: ${rowsWithHits} of ${rowsRead} rows raised (${share})\n`);
}

async function timed(act) {
  const started = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - started) / 1e9;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function ms(value) {
  return `${Math.round(value * 1000)} ms`;
}

function print(text) {
  process.stdout.write(text);
}
