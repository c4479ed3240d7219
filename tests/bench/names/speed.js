// Comparisons a second on one core once warm, the time that the Korean tables take to load in a
// process of their own, and memory.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nameModel, pathInBuild } from './build.js';
import { individualNames, readTable } from './data.js';
import { table } from './table.js';

const READER = 'names/korean/reading.js';
const LOADER = fileURLToPath(new URL('./load-tables.js', import.meta.url));
const RUNS = 5;
const MOST_PAIRS = 200_000;
const SECONDS = 2;

export async function measure() {
  const loading = measureLoading();
  const comparing = await measureComparing();
  return {
    text:
      table(['first reading, new process', 'median', 'least', 'most', 'heap'], loading) +
      table(['comparisons a second', 'pairs', 'a second'], comparing) +
      `  memory of this process: ${megabytes(process.memoryUsage().rss)} in all\n`,
    figures: { loading, comparing },
    misses: [],
  };
}

/** Names of the DPRK programmes beside ordinary Korean names: half to warm up, half to measure. */
async function measureComparing() {
  const { prepare, compare } = await nameModel();
  const listed = (await individualNames())
    .filter(({ entry }) => entry.programs.some((program) => /DPRK/u.test(program)))
    .map(({ name }) => prepare(name));
  const korean = readTable('names/ordinary_names_dev.tsv')
    .filter(({ group }) => group === 'KR')
    .map(({ name }) => name);
  const preparing = performance.now();
  const prepared = korean.map(prepare);
  const perSecond = Math.round((korean.length / (performance.now() - preparing)) * 1000);
  const [first, second] = [0, 1].map((half) => prepared.filter((_, at) => at % 2 === half));
  const rate = (title, names) => [title, ...passes(names, listed, compare)];
  return [
    ['names prepared', korean.length, perSecond],
    rate('cold: first names', first),
    rate('warm: names never compared before', second),
    rate('warm: the same pairs again', second),
  ];
}

/** Goes through the pairs once, or as far as time allows. */
function passes(names, listed, compare) {
  const most = Math.ceil(MOST_PAIRS / listed.length);
  let pairs = 0;
  const started = performance.now();
  for (const name of names.slice(0, most)) {
    for (const other of listed) compare(name, other);
    pairs += listed.length;
    if (performance.now() - started > SECONDS * 1000) break;
  }
  return [pairs, Math.round((pairs / (performance.now() - started)) * 1000)];
}

/** What is read first tells which tables are loaded for it. */
const FIRST_NAMES = [
  ['no Korean', ['Thomas Waterhouse']],
  ['Latin', ['Kim Yong Chol']],
  ['McCune-Reischauer', ["KIM, Yo'ng-ch'o'l"]],
  ['hangul', ['김영철']],
  ['hanja', ['金英哲']],
  ['Cyrillic', ['Ким Ён Чхоль']],
  ['katakana', ['キム・ヨンチョル']],
];
const ALL = ['all of these', FIRST_NAMES.flatMap(([, names]) => names)];

function measureLoading() {
  const [module, reader] = existsSync(pathInBuild(READER))
    ? [READER, 'readKoreanName']
    : ['names/prepared-name.js', 'prepareName'];
  const url = pathToFileURL(pathInBuild(module)).href;
  return [...FIRST_NAMES, ALL].map(([title, names]) => {
    const runs = Array.from({ length: RUNS }, () => readInNewProcess(url, reader, names));
    const times = runs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const texts = [times[RUNS >> 1], times[0], times[RUNS - 1]].map((ms) => `${ms.toFixed(1)} ms`);
    return [title, ...texts, megabytes(Math.max(...runs.map(({ bytes }) => bytes)))];
  });
}

function readInNewProcess(url, reader, names) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', LOADER, url, reader, ...names],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the tables did not load: ${stderr}`);
  return JSON.parse(stdout);
}

function megabytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
