// What the program costs: speed beside bare csv-parse and bare node, memory, growth, and whether the
// search loses a hit. One table, a JSON file and a plot. Needs a build; names and the whole list are
// taken from ../shared/data where that is at hand.
// Usage: npm run bench -- --help

import { figureTable } from './speed/figure-table.js';
import { machineFacts } from './speed/machine.js';
import { chooseList, installList } from './speed/measured-list.js';
import { hasPeople } from './speed/name-parts.js';
import { countText } from './speed/number-text.js';
import { readOptions, USAGE } from './speed/options.js';
import { writeResults } from './speed/results.js';
import { hasBuild, runHaechi } from './speed/run-program.js';
import { SECTIONS } from './speed/sections.js';
import { makeWorkFolder } from './speed/work-folder.js';

const NAMES = Object.keys(SECTIONS);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}

/** Resolves to the exit status: 1 where hits differ from exhaustive scoring. */
async function main(words) {
  const options = readOptions(words, NAMES);
  if (options.help) {
    process.stdout.write(USAGE.replace('SECTIONS', NAMES.join(', ')));
    return 0;
  }
  if (!hasBuild()) throw new Error('there is no build: run npm run build first');
  const folder = makeWorkFolder();
  const list = await installList(chooseList(options), folder);
  const facts = { ...(await runFacts(options)), list: list.facts };
  process.stderr.write(headLine(facts));
  const jobs = await jobsOf(list.home);
  const sections = await measureAll(options, { folder, list, jobs, sizes: options.sizes });
  const paths = writeResults(options.out, { facts, sections });
  process.stdout.write(figureTable(Object.values(sections)));
  process.stdout.write(paths.map((path) => `${path}\n`).join(''));
  const failures = Object.values(sections).flatMap((section) => section.failures ?? []);
  process.stderr.write(failures.map((failure) => `${failure}\n`).join(''));
  return failures.length === 0 ? 0 : 1;
}

async function measureAll({ only }, context) {
  const results = {};
  for (const name of NAMES.filter((section) => only.includes(section))) {
    const { title, load } = SECTIONS[name];
    const say = (text) => process.stderr.write(`${name}: ${text}\n`);
    const { measure } = await load();
    results[name] = { title, ...(await measure({ ...context, say })) };
  }
  return results;
}

async function runFacts({ quick, sizes }) {
  const { stdout } = await runHaechi(['--version']);
  return {
    program: `haechi ${stdout.trim()}`,
    measured: new Date().toISOString(),
    machine: machineFacts(),
    quick,
    sizes,
    names: hasPeople() ? 'of ordinary people, recombined' : 'made up',
  };
}

function headLine({ program, machine, list, names }) {
  return `${program}, Node ${machine.node}, ${machine.cores} cores; list ${list.source}: ${countText(list.entries)} entries, ${countText(list.names)} names; names of rows: ${names}\n`;
}

/** One and two jobs where the program knows the option, else what it does by itself. */
async function jobsOf(home) {
  const { stdout } = await runHaechi(['screen', '--help'], { home });
  return stdout.includes('--jobs') ? [1, 2] : [undefined];
}
