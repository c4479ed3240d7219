// Reading of every format and opening of the installed copy, each in a process of its own beside bare
// node in the same run. Needs a build; the parts on real lists need ../shared/data.
// Usage: npm run bench:lists [-- <megabytes of the synthetic advanced file>]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAdvancedFile } from './lists/advanced-file.js';

const DIST = new URL('../../dist/', import.meta.url).href;
const DATA = fileURLToPath(new URL('../../../shared/data/lists/', import.meta.url));
const BIN = fileURLToPath(new URL('../../bin/haechi.js', import.meta.url));
const RUNS = 9;

/** Opens a list at a path and says what came out; `process.argv[1]` is the path. */
const READING = `
  const { openList } = await import(${JSON.stringify(`${DIST}index.js`)});
  const started = process.hrtime.bigint();
  const [list] = await openList(process.argv[1], { trust: true });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ format: list.format, entries: list.counts.entries, seconds, cpu, megabytes: maxRSS / 1024 }));
`;

const OPENING = `
  const { openAllInstalled } = await import(${JSON.stringify(`${DIST}lists/installed/open-installed.js`)});
  const lists = await openAllInstalled(process.argv[1]);
  if (lists.length === 0) process.exit(1);
`;

const LISTS = [
  'ofac-2021-genuine',
  'ofac-2026-08-20-reconstructed',
  'ofac-cons-2025-genuine',
  'ofac-cons-xml-2025-03-28-genuine/consolidated.xml',
  'un-2026-02-27-genuine/UN_consolidated.xml',
  'us-csl-excerpt/csl.csv',
  'opensanctions-format-samples/targets.simple.csv',
  'opensanctions-format-samples/targets.nested.json',
  'opensanctions-format-samples/entities.ftm.json',
];

const folder = mkdtempSync(join(tmpdir(), 'haechi-bench-'));
try {
  for (const list of LISTS) if (existsSync(join(DATA, list))) reading(list, join(DATA, list));
  const advanced = join(folder, 'SDN_ADVANCED.XML');
  const parties = await writeAdvancedFile(advanced, Number(process.argv[2] ?? 100));
  const size = (statSync(advanced).size / 1e6).toFixed(1);
  reading(`a synthetic SDN_ADVANCED.XML of ${size} MB, ${parties} parties`, advanced);
  if (existsSync(join(DATA, 'ofac-2026-08-20-reconstructed'))) opening();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function reading(title, path) {
  const { format, entries, seconds, cpu, megabytes } = JSON.parse(run(['-e', READING, path]));
  print(
    `reading ${title} (${format}): ${entries} entries, ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU, peak ${megabytes.toFixed(0)} MB`,
  );
}

/** Bare node, the installed copy opened, and the same files parsed, one after the other in turn. */
function opening() {
  const home = join(folder, 'home');
  const list = join(DATA, 'ofac-2026-08-20-reconstructed');
  run([BIN, 'list', 'import', list, '--trust-list'], { HAECHI_HOME: home });
  const times = { bare: [], opened: [], status: [], parsed: [] };
  for (let round = 0; round <= RUNS; round++) {
    const measured = {
      bare: timed(['-e', '0']),
      opened: timed(['-e', OPENING, home]),
      status: timed([BIN, 'list', 'status'], { HAECHI_HOME: home }),
      ...(round <= 3 && { parsed: timed(['-e', READING, list]) }),
    };
    if (round === 0) continue;
    for (const [name, time] of Object.entries(measured)) times[name].push(time);
  }
  const bare = median(times.bare);
  print(
    `opening the installed ofac-2026-08-20-reconstructed: ${ms(median(times.opened) - bare)} above bare node (${ms(bare)}), list status ${ms(median(times.status) - bare)}, parsing ${ms(median(times.parsed) - bare)}`,
  );
}

function timed(words, env = {}) {
  const started = process.hrtime.bigint();
  run(words, env);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

function run(words, env = {}) {
  const child = spawnSync(process.execPath, ['--input-type=module', ...words].filter(notForFiles), {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return child.stdout;

  /** Node takes the flag for text alone. */
  function notForFiles(word) {
    return word !== '--input-type=module' || words[0] === '-e';
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
