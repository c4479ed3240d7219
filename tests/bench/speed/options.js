// The command line of the measurements, and the sizes of each.
import { parseArgs } from 'node:util';

const FULL = {
  rows: 1_000_000,
  rounds: 3,
  starts: 15,
  listSizes: [5_000, 20_000, 100_000, 400_000],
  listRows: 10_000,
  rowSizes: [10_000, 100_000, 1_000_000, 5_000_000],
  nightRows: 200_000,
  loopSeconds: 1,
  loopRounds: 9,
  subjects: 300,
};

const QUICK = {
  rows: 400,
  rounds: 1,
  starts: 2,
  listSizes: [100, 2_000],
  listRows: 50,
  rowSizes: [50, 200, 800],
  nightRows: 400,
  loopSeconds: 0.1,
  loopRounds: 3,
  subjects: 36,
};

/** The option of a size, the size it sets, and whether it takes several numbers. */
const SIZES = [
  ['rows', 'rows', false],
  ['rounds', 'rounds', false],
  ['starts', 'starts', false],
  ['list-sizes', 'listSizes', true],
  ['list-rows', 'listRows', false],
  ['row-sizes', 'rowSizes', true],
  ['night-rows', 'nightRows', false],
  ['subjects', 'subjects', false],
];

export const USAGE = `Usage: npm run bench -- [options]
  --only <sections>     some of SECTIONS
  --quick               small sizes and the bundled list
  --list <path>         the list to install, instead of the whole OFAC list of 2026
  --out <folder>        where bench.json and growth.svg go (default: a temporary folder)
  --rows <n>            rows of the section rows (1000000)
  --rounds <n>          runs of each whole program (3)
  --starts <n>          runs of each command of the section start-up (15)
  --list-sizes <n,n>    names of the synthetic lists (5000,20000,100000,400000)
  --list-rows <n>       rows screened against each of them (10000)
  --row-sizes <n,n>     rows of the growing file (10000,100000,1000000,5000000)
  --night-rows <n>      rows of each night (200000)
  --subjects <n>        subjects compared with exhaustive scoring (300)
`;

/** Reads the words of the command line; throws an error that names the option it does not know. */
export function readOptions(words, sections) {
  const { values } = parseArgs({
    args: words,
    options: {
      help: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      list: { type: 'string' },
      out: { type: 'string' },
      ...Object.fromEntries(SIZES.map(([option]) => [option, { type: 'string' }])),
    },
  });
  const only = values.only?.split(',') ?? sections;
  const unknown = only.find((section) => !sections.includes(section));
  if (unknown !== undefined) {
    throw new Error(`--only: there is no section "${unknown}", only ${sections.join(', ')}`);
  }
  const sizes = { ...(values.quick ? QUICK : FULL) };
  for (const [option, size, several] of SIZES) {
    const text = values[option];
    if (text === undefined) continue;
    const numbers = text.split(',').map((part) => positive(option, part));
    if (!several && numbers.length > 1) throw new Error(`--${option}: one number, not "${text}"`);
    sizes[size] = several ? numbers.sort((a, b) => a - b) : numbers[0];
  }
  const { help, quick, list, out } = values;
  return { help, quick, list, out, only, sizes };
}

function positive(option, text) {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`--${option}: a whole number from 1, not "${text}"`);
}
