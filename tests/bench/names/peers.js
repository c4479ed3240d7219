// What people use instead: string metrics over folded names, at customary thresholds.
import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import doubleMetaphone from 'talisman/phonetics/double-metaphone.js';
import { folded, wordsOf } from './writing.js';

const sorted = (name) => wordsOf(name).sort().join(' ');
const sounds = (name) =>
  wordsOf(name)
    .map((word) => doubleMetaphone(word)[0])
    .sort()
    .join(' ');

/** Similarity from 0 to 1 by edits, swaps of neighbours among them. */
function editSimilarity(a, b) {
  return 1 - damerauLevenshtein(a, b) / Math.max(a.length, b.length, 1);
}

/** The most that Jaro-Winkler can give two texts that have this many letters in common. */
function mostByJaroWinkler(a, b, common) {
  const jaro = (common / a.length + common / b.length + 1) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + 0.1 * prefix * (1 - jaro);
}

/** The most that edits can give two texts that have this many letters in common. */
const mostByEdits = (a, b, common) => common / Math.max(a.length, b.length);

/** It knows Latin letters only; of other scripts it leaves nothing. */
function sameSounds(a, b) {
  return a === b && a.trim() !== '' ? 1 : 0;
}

const winkler = { similarity: jaroWinkler, most: mostByJaroWinkler };

/** `key` is what is compared of a name; `most` an upper bound, so that few pairs need comparing. */
export const PEERS = [
  { name: 'Jaro-Winkler .85', key: folded, least: 0.85, ...winkler },
  { name: 'Jaro-Winkler .95', key: folded, least: 0.95, ...winkler },
  { name: 'Jaro-Winkler .85, words sorted', key: sorted, least: 0.85, ...winkler },
  {
    name: 'Damerau-Levenshtein .85',
    key: folded,
    least: 0.85,
    similarity: editSimilarity,
    most: mostByEdits,
  },
  {
    name: 'Double Metaphone',
    key: sounds,
    least: 1,
    similarity: sameSounds,
    most: sameSounds,
  },
];

export function peerAgrees(peer, a, b) {
  return peer.similarity(peer.key(a), peer.key(b)) >= peer.least;
}

/** Finds among these names those that a peer takes for the one that is asked for. */
export function peerSearch(peer, names) {
  const listed = names.map((name, index) => {
    const key = peer.key(name);
    return { key, bag: bagOf(key), index };
  });
  const meets = (key, bag) => (other) =>
    peer.most(key, other.key, inCommon(bag, other.bag)) >= peer.least &&
    peer.similarity(key, other.key) >= peer.least;
  return {
    any(name) {
      const key = peer.key(name);
      return listed.some(meets(key, bagOf(key)));
    },
    /** Indices and similarities, best first. */
    all(name) {
      const key = peer.key(name);
      return listed
        .filter(meets(key, bagOf(key)))
        .map((other) => ({ index: other.index, score: peer.similarity(key, other.key) }))
        .sort((a, b) => b.score - a.score);
    },
  };
}

/** How often each of 32 classes of letters occurs. */
function bagOf(key) {
  const bag = new Uint8Array(32);
  for (let at = 0; at < key.length; at++) bag[key.charCodeAt(at) % 32] += 1;
  return bag;
}

function inCommon(a, b) {
  let common = 0;
  for (let at = 0; at < 32; at++) common += Math.min(a[at], b[at]);
  return common;
}
