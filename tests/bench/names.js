// How well names are told one from another: Korean names above all, in every script, beside the
// metrics that people use instead. Needs a build and ../shared/data.
// Usage: npm run bench:names -- [--only 1,4] [--misses] [--json figures.json]
// HAECHI_DIST names the folder of another build than dist.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUILD, hasBuild } from './names/build.js';
import { hasData } from './names/data.js';
import { wrongWritings } from './names/writing-examples.js';

const SHOWS = [
  ['1', 'labelled pairs', () => import('./names/labelled-pairs.js')],
  [
    '2',
    "listed in official spellings, searched under one's own",
    () => import('./names/natural-spellings.js'),
  ],
  ['3', 'aliases taken off the list, then searched', () => import('./names/alias-out.js')],
  ['4', 'ordinary names against the whole list', () => import('./names/ordinary-names.js')],
  ['5', 'across scripts', () => import('./names/across-scripts.js')],
  ['6', 'speed, loading, memory', () => import('./names/speed.js')],
  ['7', 'listed names, altered', () => import('./names/manipulated-names.js')],
  ['8', 'what a score means', () => import('./names/scores.js')],
];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});

const wanted = values.only?.split(',') ?? SHOWS.map(([number]) => number);
const unknown = wanted.find((number) => !SHOWS.some(([known]) => known === number));

if (unknown !== undefined) {
  process.stderr.write(`--only: there is no part "${unknown}", only 1 to ${SHOWS.length}\n`);
  process.exitCode = 1;
} else if (!hasData()) {
  process.stderr.write('../shared/data is not at hand: nothing was measured\n');
} else if (!hasBuild()) {
  process.stderr.write(`no build in ${fileURLToPath(BUILD)}: run npm run build first\n`);
  process.exitCode = 1;
} else {
  await run();
}

async function run() {
  // Piped into `head`, for one.
  process.stdout.on('error', () => process.exit());
  for (const line of wrongWritings()) process.stderr.write(`${line}: parts 2 and 5 mislead\n`);
  const figures = {};
  for (const [number, title, load] of SHOWS) {
    if (!wanted.includes(number)) continue;
    const started = performance.now();
    const { measure } = await load();
    const result = await measure();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`\n${number}. ${title} (${seconds} s)\n${result.text}`);
    if (values.misses) process.stdout.write(result.misses.map(lineOf).join(''));
    figures[number] = { title, ...result.figures, misses: result.misses };
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 1)}\n`);
}

/** One miss on a line, and what belongs to it on lines of their own below. */
function lineOf(miss) {
  const parts = Object.entries(miss).filter(([, value]) => !Array.isArray(value));
  const below = Object.values(miss).filter(Array.isArray).flat();
  const line = parts.map(([, value]) => textOf(value)).join(' | ');
  return `  - ${line}\n${below.map((item) => `      ${textOf(item)}\n`).join('')}`;
}

function textOf(value) {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(3);
  if (typeof value === 'object') return Object.values(value).map(textOf).join(' | ');
  return String(value);
}
