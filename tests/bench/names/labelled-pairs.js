// Pairs of names, labelled as one person's (TRUE), two persons' (FALSE), or as spellings that two
// names share (AMBIG), beside the metrics that people use.
import { nameModel } from './build.js';
import { readTable } from './data.js';
import { PEERS, peerAgrees } from './peers.js';
import { share, table } from './table.js';
import { isLatin } from './writing.js';

/** One person's aliases that share no hangul. */
const APART = 'list typo / misreading alias';
const SAME = 0.5;

export async function measure() {
  const { prepare, compare } = await nameModel();
  const pairs = readTable('pairs/labelled_pairs_dev.tsv').map((pair) => {
    const [a, b] = [prepare(pair.a), prepare(pair.b)];
    const comparison = compare(a, b);
    const gap = Math.abs(comparison.score - compare(b, a).score);
    return { ...pair, comparison, gap, latin: isLatin(pair.a + pair.b) };
  });
  const ours = { name: 'haechi .5', agrees: ({ comparison }) => comparison.score >= SAME };
  const theirs = PEERS.map((peer) => ({
    name: peer.name,
    agrees: ({ a, b }) => peerAgrees(peer, a, b),
  }));
  const methods = [ours, ...theirs].map((method) => [method.name, ...shares(pairs, method.agrees)]);
  const categories = byCategory(pairs, ours.agrees);
  const uneven = pairs.filter(({ gap }) => gap > 1e-9).length;
  return {
    text:
      table(['method', ...groups(pairs).map(([title]) => title)], methods) +
      table(['label', 'category', 'agree', 'told ambiguous'], categories) +
      `  pairs whose score depends on the order of the two names: ${uneven}\n`,
    figures: { methods, categories, uneven },
    misses: pairs
      .filter((pair) => ours.agrees(pair) === (pair.label === 'FALSE'))
      .map(({ label, a, b, category, comparison: { score, detail } }) => ({
        kind: label === 'FALSE' ? 'raised' : 'missed',
        category,
        a,
        b,
        score,
        detail,
      })),
  };
}

function groups(pairs) {
  const of = (label, latin) => pairs.filter((pair) => pair.label === label && pair.latin === latin);
  const settled = (pair) => pair.category !== APART;
  return [
    ['TRUE Latin', of('TRUE', true).filter(settled)],
    ['TRUE across scripts', of('TRUE', false).filter(settled)],
    ['FALSE', pairs.filter(({ label }) => label === 'FALSE')],
    ['AMBIG', pairs.filter(({ label }) => label === 'AMBIG')],
    ['typo alias (apart)', pairs.filter(({ category }) => category === APART)],
  ];
}

function shares(pairs, agrees) {
  return groups(pairs).map(([, group]) => share(group.filter(agrees).length, group.length));
}

function byCategory(pairs, agrees) {
  const names = new Set(pairs.map(({ label, category }) => `${label}\t${category}`));
  return [...names].sort().map((name) => {
    const group = pairs.filter(({ label, category }) => `${label}\t${category}` === name);
    const raised = group.filter(agrees);
    const told = raised.filter(({ comparison }) => tellsAmbiguous(comparison));
    return [...name.split('\t'), share(raised.length, group.length), told.length];
  });
}

/** Whether a comparison names other hangul that fits as well: `jong: 정 or 종`. */
function tellsAmbiguous({ detail }) {
  return /: \p{Script=Hangul} or /u.test(detail);
}
