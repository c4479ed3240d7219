// One name in two scripts: labelled pairs, and hangul names written out in each script beside their
// DPRK spelling, with the share of other persons that are taken for the same.
import { nameModel } from './build.js';
import { writeJoined, writeOld, writeSpaced } from './cyrillic.js';
import { readTable } from './data.js';
import {
  pick,
  seededRandom,
  writeHanja,
  writeKanaJoined,
  writeKanaSpaced,
  writeKanaVoiced,
} from './east-asian.js';
import { writeDprk } from './romanize.js';
import { fineShare, share, table } from './table.js';

const SAME = 0.5;
const OTHERS = 20;
const WRITERS = [
  ['hangul', (hangul) => hangul],
  ['hanja, any of the reading', writeHanja],
  ['Cyrillic, Kontsevich, spaced', writeSpaced],
  ['Cyrillic, Kontsevich, joined', writeJoined],
  ['Cyrillic, older press', writeOld],
  ['katakana, spaced', writeKanaSpaced],
  ['katakana, joined', writeKanaJoined],
  ['katakana, joined, voiced', writeKanaVoiced],
];

export async function measure() {
  const { prepare, compare } = await nameModel();
  const judge = (a, b) => compare(prepare(a), prepare(b));
  const labelled = labelledPairs(judge);
  const persons = [...naturalPersons(), ...listedPersons()];
  const results = WRITERS.map(([title, write]) => measureScript(title, write, persons, judge));
  const own = naturalPersons().map((person) => judge(person.hangul, person.own));
  const ownFound = own.filter(({ score }) => score >= SAME).length;
  const cells = results.map((result) => result.cells);
  return {
    text:
      table(['labelled pairs', 'found'], labelled) +
      table(
        ['written out, beside DPRK Latin', 'South Koreans', 'listed persons', 'wrong persons'],
        cells,
      ) +
      `  hangul beside its bearer's own spelling: ${share(ownFound, own.length)}\n`,
    figures: { labelled, written: cells, own: share(ownFound, own.length) },
    misses: results.flatMap((result) => result.misses),
  };
}

function labelledPairs(judge) {
  const pairs = readTable('pairs/labelled_pairs_dev.tsv').filter(({ category }) =>
    /^\w+-(?:Hang|Han|Cyrl|Kana)$/u.test(category),
  );
  return [...new Set(pairs.map(({ category }) => category))].sort().map((category) => {
    const group = pairs.filter((pair) => pair.category === category);
    const found = group.filter(({ a, b }) => judge(a, b).score >= SAME);
    return [category, share(found.length, group.length)];
  });
}

function naturalPersons() {
  return readTable('pairs/natural_romanizations_dev.tsv').map(({ hangul, romanization }) => ({
    group: 'natural',
    hangul,
    own: romanization,
    latin: writeDprk(hangul),
  }));
}

/** Listed and official persons whose hangul the pairs tell, under the spelling that is theirs. */
function listedPersons() {
  return readTable('pairs/labelled_pairs_dev.tsv')
    .filter(({ category }) => category === 'Latn-Hang')
    .map(({ a, b }) => (/\p{Script=Hangul}/u.test(a) ? [b, a] : [a, b]))
    .map(([latin, hangul]) => ({ group: 'listed', hangul: hangul.replaceAll(' ', ''), latin }));
}

function measureScript(title, write, persons, judge) {
  const random = seededRandom(1);
  const written = persons.flatMap((person) => {
    const text = write(person.hangul, random);
    return text === undefined ? [] : [{ ...person, text }];
  });
  const right = written.map((person) => ({ person, ...judge(person.text, person.latin) }));
  const wrong = written.flatMap((person) =>
    Array.from({ length: OTHERS }, () => pick(persons, random))
      .filter((other) => other.hangul !== person.hangul)
      .map((other) => ({ person, other, ...judge(person.text, other.latin) })),
  );
  const found = (group) => {
    const members = right.filter(({ person }) => person.group === group);
    return share(members.filter(({ score }) => score >= SAME).length, members.length);
  };
  const raised = wrong.filter(({ score }) => score >= SAME);
  return {
    cells: [title, found('natural'), found('listed'), fineShare(raised.length, wrong.length)],
    misses: [
      ...right
        .filter(({ score }) => score < SAME)
        .map(({ person, score, detail }) => lineOf('missed', title, person, person, score, detail)),
      ...raised.map(({ person, other, score, detail }) =>
        lineOf('raised', title, person, other, score, detail),
      ),
    ],
  };
}

function lineOf(kind, title, { hangul, text }, { latin }, score, detail) {
  return { kind, title, hangul, text, latin, score, detail };
}
