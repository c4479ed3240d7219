// Persons listed in official spellings, searched under the spelling that they use themselves.
import { createMatcher, detailOf, search } from './build.js';
import { listOf, readTable } from './data.js';
import { PEERS, peerSearch } from './peers.js';
import { writeDprk, writeMr, writeMrAscii, writeMrPlain } from './romanize.js';
import { share, table } from './table.js';

const LISTS = [
  ['DPRK + MR with marks', [writeDprk, writeMr]],
  ['DPRK + MR without marks', [writeDprk, writeMrPlain]],
  ['DPRK alone', [writeDprk]],
  ['MR with marks alone', [writeMr]],
  ['MR in ASCII alone', [writeMrAscii]],
  ['MR without marks alone', [writeMrPlain]],
];

export async function measure() {
  const rows = readTable('pairs/natural_romanizations_dev.tsv');
  const persons = rows.filter(({ hangul }) => writeDprk(hangul) !== undefined);
  const results = [];
  for (const [title, writers] of LISTS) {
    const names = spellingsOf(persons, writers);
    results.push({ method: 'haechi', title, ...(await ownSearch(persons, names)) });
  }
  // Folding takes all marks off, so that the first two lists are one to the peers.
  const [title, writers] = LISTS[0];
  const names = spellingsOf(persons, writers);
  results.push(
    ...PEERS.map((peer) => ({ method: peer.name, title, ...peerResult(peer, persons, names) })),
  );
  const lines = results.map((result) => [result.method, result.title, ...result.cells]);
  return {
    text:
      `  ${persons.length} of ${rows.length} persons; the table writes none of the others\n` +
      table(['method', 'listed as', 'found', 'first', 'first or level', 'others each'], lines),
    figures: { persons: persons.length, results: lines },
    misses: results.flatMap(({ title, misses = [] }) =>
      misses.map((miss) => ({ listed: title, ...miss })),
    ),
  };
}

function spellingsOf(persons, writers) {
  return persons.map(({ hangul }) => [...new Set(writers.map((write) => write(hangul)))]);
}

async function ownSearch(persons, names) {
  const list = listOf(persons.map((_, index) => ({ id: String(index), names: names[index] })));
  const matcher = await createMatcher([list]);
  const answers = persons.map(({ romanization }) =>
    search(matcher, romanization).map((hit) => ({
      index: Number(hit.entry.id),
      score: hit.score,
      name: hit.matched.name,
      detail: detailOf(hit),
    })),
  );
  return assess(persons, names, answers);
}

function peerResult(peer, persons, names) {
  const owners = names.flatMap((of, index) => of.map(() => index));
  const { all } = peerSearch(peer, names.flat());
  const answers = persons.map(({ romanization }) => {
    const seen = new Set();
    return all(romanization)
      .map(({ index, score }) => ({ index: owners[index], score }))
      .filter(({ index }) => !seen.has(index) && seen.add(index));
  });
  const { cells } = assess(persons, names, answers);
  return { cells };
}

/** An entry of the same hangul is the right one. */
function assess(persons, names, answers) {
  const judged = persons.map((person, index) => {
    const hits = answers[index];
    const isRight = (hit) => persons[hit.index].hangul === person.hangul;
    const right = hits.find(isRight);
    const others = hits.filter((hit) => !isRight(hit));
    return {
      person,
      listed: names[index],
      right,
      others,
      first: hits.length > 0 && isRight(hits[0]),
      level: right !== undefined && right.score === hits[0].score,
    };
  });
  const count = (test) => share(judged.filter(test).length, judged.length);
  const others = judged.reduce((sum, one) => sum + one.others.length, 0) / judged.length;
  return {
    cells: [
      count(({ right }) => right),
      count(({ first }) => first),
      count(({ level }) => level),
      others.toFixed(3),
    ],
    misses: judged
      .filter(({ right, first, others: wrong }) => !right || !first || wrong.length > 0)
      .map(({ person: { hangul, romanization }, listed, right, first, others: wrong }) => ({
        kind: !right ? 'missed' : first ? 'others too' : 'not first',
        hangul,
        romanization,
        entry: listed.join(' | '),
        ...(right && { score: right.score, detail: right.detail }),
        others: wrong.map(({ name, score, detail }) => `${name} ${score.toFixed(3)} ${detail}`),
      })),
  };
}
