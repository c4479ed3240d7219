// People who are not known to be listed, searched by name alone on the whole list of 2026.
import { createMatcher, detailOf, search } from './build.js';
import { individualNames, ofacList, readTable } from './data.js';
import { PEERS, peerSearch } from './peers.js';
import { fineShare, table } from './table.js';
import { indexLetters } from './writing.js';

const GROUPS = [
  ['Korean', ['KR', 'KOR', 'South Korea', 'Korea', 'Republic of Korea']],
  ['Chinese', ['CHN', "People's Republic of China", 'China']],
  ['Taiwan', ['TPE', 'Chinese Taipei']],
  ['Hong Kong, Singapore', ['HKG', 'Hong Kong, China', 'SGP', 'SIN', 'Singapore']],
  ['Japanese', ['JPN', 'Japan']],
  ['Vietnamese', ['VIE', 'Vietnam']],
  ['Mongolian', ['MGL', 'Mongolia']],
  ['Russian', ['RUS', 'ROC', 'AIN', 'OAR']],
  ['American, British', ['USA', 'United States of America', 'GBR', 'Great Britain']],
];
const PEERS_HERE = PEERS.filter(({ name }) => name !== 'Jaro-Winkler .95');

export async function measure() {
  const rows = readTable('names/ordinary_names_dev.tsv');
  const matcher = await createMatcher(await ofacList());
  const listed = [...new Set((await individualNames()).map(({ name }) => name))];
  const identicalTo = indexLetters(listed);
  const started = performance.now();
  const hits = rows.map(({ name }) => search(matcher, name));
  const perSecond = Math.round((rows.length / (performance.now() - started)) * 1000);
  const searched = rows.map((row, index) => ({
    ...row,
    hits: hits[index],
    identical: identicalTo(row.name),
  }));
  const groups = [...GROUPS, ['all', undefined]].map(([title, codes]) =>
    countGroup(
      title,
      searched.filter(({ group }) => codes === undefined || codes.includes(group)),
    ),
  );
  const peers = peerRows(
    searched.filter(({ group }) => GROUPS[0][1].includes(group)),
    listed,
  );
  return {
    text:
      table(
        ['group', 'raised', 'letter-identical', 'beyond these', 'beyond, strong', 'hits each'],
        groups,
      ) +
      `  haechi: ${perSecond} names a second\n` +
      table(['Korean names only', 'raised', 'beyond letter-identical'], peers),
    figures: { groups, perSecond, peers },
    misses: searched.filter((row) => row.hits.length > 0).map(describe),
  };
}

/** A letter-identical name is counted apart whether or not it is raised. */
function countGroup(title, group) {
  const raised = group.filter((row) => row.hits.length > 0);
  const beyond = raised.filter((row) => !row.identical);
  const strong = beyond.filter((row) => row.hits.some(({ tier }) => tier !== 'possible'));
  const total = raised.reduce((sum, row) => sum + row.hits.length, 0);
  return [
    title,
    fineShare(raised.length, group.length),
    raised.length - beyond.length,
    fineShare(beyond.length, group.length),
    strong.length,
    (total / Math.max(1, raised.length)).toFixed(1),
  ];
}

function peerRows(group, listed) {
  return PEERS_HERE.map((peer) => {
    const { any } = peerSearch(peer, listed);
    const raised = group.filter(({ name }) => any(name));
    const beyond = raised.filter(({ identical }) => !identical);
    return [
      peer.name,
      fineShare(raised.length, group.length),
      fineShare(beyond.length, group.length),
    ];
  });
}

function describe({ name, group, identical, hits }) {
  return {
    kind: identical ? 'letter-identical' : 'raised',
    group,
    name,
    hits: hits.slice(0, 3).map((hit) => ({
      name: hit.matched.name,
      type: hit.entry.type,
      programs: hit.entry.programs.join(' '),
      score: hit.score,
      tier: hit.tier,
      detail: detailOf(hit),
    })),
    more: Math.max(0, hits.length - 3),
  };
}
