// A process: `node loop-contest.js <list> <seconds> <rounds>` searches names never seen before in a list,
// by each of three ways in turn for so many seconds, and prints what each managed as JSON.
import { createMatcher, openList, search } from '../names/build.js';
import { PEERS } from '../names/peers.js';
import { openParties } from './subjects.js';

const [, , path, seconds, rounds] = process.argv;
/** Names that are matched before anything is measured, so that code is compiled. */
const WARM_UP = 300;

const lists = await openList(path, { trust: true });
const listed = lists.flatMap((list) =>
  [...list.entries].flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]),
);
const subjects = await openParties('world', 'rows');
const nextName = () => subjects.next().value.name;

const peerNamed = (name) => PEERS.find((peer) => peer.name === name);
const preparing = {};
const searches = {
  'Jaro-Winkler from 0.9': loopOver({ ...peerNamed('Jaro-Winkler .85'), least: 0.9 }),
  'Double Metaphone, equal': loopOver(peerNamed('Double Metaphone')),
  haechi: await matching(),
};

const contest = [];
for (let round = 0; round < Number(rounds); round++) {
  contest.push(
    Object.fromEntries(Object.entries(searches).map(([name, find]) => [name, race(find)])),
  );
}
process.stdout.write(JSON.stringify({ names: listed.length, preparing, rounds: contest }));

/** Compares with one listed name after the other, as it is mostly written; keys are made once. */
function loopOver({ name, key, similarity, least }) {
  const started = performance.now();
  const keys = listed.map(key);
  preparing[name] = (performance.now() - started) / 1000;
  return (wanted) => {
    const own = key(wanted);
    let found = 0;
    for (const other of keys) if (similarity(own, other) >= least) found += 1;
    return found;
  };
}

async function matching() {
  const started = performance.now();
  const matcher = await createMatcher(lists);
  preparing.haechi = (performance.now() - started) / 1000;
  const find = (name) => search(matcher, name).length;
  for (let name = 0; name < WARM_UP; name++) find(nextName());
  return find;
}

function race(find) {
  const started = performance.now();
  const until = started + Number(seconds) * 1000;
  let searched = 0;
  let found = 0;
  do {
    found += find(nextName());
    searched += 1;
  } while (performance.now() < until);
  return { searched, found, seconds: (performance.now() - started) / 1000 };
}
