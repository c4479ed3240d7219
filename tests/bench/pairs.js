// Recall and false alerts on labelled pairs of names, beside the metrics that people use instead.
// Needs ../shared/data and a build; prints a table. Usage: npm run bench:pairs
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import doubleMetaphone from 'talisman/phonetics/double-metaphone.js';
import { createMatcher, openList } from '../../dist/index.js';
import { compareNames } from '../../dist/names/comparison.js';
import { words } from '../../dist/names/folding.js';
import { prepareName } from '../../dist/names/prepared-name.js';

const PAIRS = new URL('../../../shared/data/pairs/labelled_pairs_dev.tsv', import.meta.url);
const LIST = new URL('../lists/ofac-2026-08-20-reconstructed', PAIRS);
const APART = 'list typo / misreading alias';

const METHODS = {
  haechi: (a, b) =>
    compareNames(prepareName(a, 'person'), prepareName(b, 'person'), () => 1).score >= 0.5,
  'Jaro-Winkler 0.85': (a, b) => jaroWinkler(joined(a), joined(b)) >= 0.85,
  'Jaro-Winkler 0.95': (a, b) => jaroWinkler(joined(a), joined(b)) >= 0.95,
  'Damerau-Levenshtein 0.85': (a, b) => {
    const [x, y] = [joined(a), joined(b)];
    return 1 - damerauLevenshtein(x, y) / Math.max(x.length, y.length) >= 0.85;
  },
  'Double Metaphone': (a, b) => sounds(a) === sounds(b),
};

if (!existsSync(PAIRS)) {
  process.stderr.write('labelled pairs are not at hand: nothing was measured\n');
} else {
  const rows = readFileSync(PAIRS, 'utf8').trim().split('\n').slice(1);
  const pairs = rows
    .map((row) => row.split('\t'))
    .map(([label, a, b, category]) => ({ label, a, b, category }));
  const latin = pairs.filter(({ a, b }) =>
    /^[\p{Script=Latin}\p{M}\p{P}\p{Z}\p{N}]*$/u.test(a + b),
  );
  printShares('Latin pairs', latin);
  printShares(
    'pairs across scripts',
    pairs.filter((pair) => !latin.includes(pair)),
  );
  printCategories(latin);
}

await printListed();

/** Hangul beside the spelling that its bearer uses; and other names of listed parties. */
async function printListed() {
  const natural = rowsOf('natural_romanizations_dev.tsv');
  const agreeing = natural.filter(([hangul, spelling]) => METHODS.haechi(hangul, spelling));
  print(`\nhangul and its bearer's spelling: ${agreeing.length} of ${natural.length} agree\n`);
  if (!existsSync(LIST)) return;
  const matcher = createMatcher(await openList(fileURLToPath(LIST), {}));
  for (const [file, role] of [
    ['alias_out_persons_dev.tsv', 'name'],
    ['alias_entities_dev.tsv', 'organisation'],
  ]) {
    const spellings = rowsOf(file).filter((row) => row.at(-1) === 'spelling');
    const found = spellings.filter(([query, id]) => {
      const subject = { file: 'bench', row: 1, line: 1, values: { [role]: [query] } };
      return matcher.match(subject).some(({ entry }) => entry.id === id);
    });
    print(
      `${file}, class spelling, aliases in place: ${found.length} of ${spellings.length} found\n`,
    );
  }
}

function rowsOf(file) {
  const path = new URL(file, PAIRS);
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => row.trimEnd().split('\t'));
}

function printShares(title, pairs) {
  const positive = pairs.filter(({ label }) => label === 'TRUE');
  const settled = positive.filter(({ category }) => category !== APART);
  const negative = pairs.filter(({ label }) => label === 'FALSE');
  print(
    `\n${title}: ${positive.length} TRUE (${settled.length} without "${APART}"), ${negative.length} FALSE\n`,
  );
  for (const [name, method] of Object.entries(METHODS)) {
    const found = [positive, settled, negative].map((group) => share(group, method));
    print(
      `  ${name.padEnd(26)} found ${found[0]}, without the category apart ${found[1]}, raised of FALSE ${found[2]}\n`,
    );
  }
}

function printCategories(pairs) {
  print('\nhaechi, by category\n');
  const categories = new Set(pairs.map(({ label, category }) => `${label}\t${category}`));
  for (const key of [...categories].sort()) {
    const [label, category] = key.split('\t');
    const group = pairs.filter((pair) => pair.label === label && pair.category === category);
    print(
      `  ${label.padEnd(6)} ${category.padEnd(48)} ${share(group, METHODS.haechi)} of ${group.length}\n`,
    );
  }
}

function share(pairs, method) {
  if (pairs.length === 0) return 'none';
  return (pairs.filter(({ a, b }) => method(a, b)).length / pairs.length).toFixed(3);
}

function joined(name) {
  return words(name).join(' ');
}

function sounds(name) {
  return words(name)
    .map((word) => doubleMetaphone(word)[0])
    .sort()
    .join(' ');
}

function print(text) {
  process.stdout.write(text);
}
