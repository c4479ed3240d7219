import { nameRarity } from '../../names/background/name-rarity.ts';
import type { NameKind, PreparedName } from '../../names/prepared-name.ts';
import type { WordWeight } from '../../names/word-alignment.ts';

const LEAST_WEIGHT = 0.5;
const CACHE_LIMIT = 200_000;

/**
 * How much a word says, in nats: the logarithm of how rarely it stands in the names of the lists
 * (inverse document frequency; Spaerck Jones, 1972). A word that no name has is as rare as one that a
 * single name has.
 */
export function listWordWeights(names: Iterable<readonly string[]>): WordWeight {
  const { frequency, count } = countWords(names);
  const rarest = Math.max(LEAST_WEIGHT, Math.log(count + 1));
  const weights = new Map(
    [...frequency].map(([word, times]) => [
      word,
      Math.max(LEAST_WEIGHT, Math.log((count + 1) / times)),
    ]),
  );
  return (word) => weights.get(word) ?? rarest;
}

function countWords(names: Iterable<readonly string[]>) {
  const frequency = new Map<string, number>();
  let count = 0;
  for (const words of names) {
    count += 1;
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return { frequency, count };
}

/** Names of people that a list is taken to be drawn from: a short one says nothing of what is rare. */
const PEOPLE_BEHIND = 50_000;

/**
 * How much a part of a person's name says, in nats: how rarely it stands in the names of the lists,
 * smoothed as if one of 50,000 further names had it, or how rare it is in the world, whichever
 * says less.
 */
export function personWordWeights(names: Iterable<readonly string[]>): WordWeight {
  const { frequency, count } = countWords(names);
  const known = new Map<string, number>();
  return (word) => {
    let weight = known.get(word);
    if (weight === undefined) {
      const listed = Math.log((count + PEOPLE_BEHIND) / ((frequency.get(word) ?? 0) + 1));
      weight = Math.max(LEAST_WEIGHT, Math.min(listed, nameRarity(word)));
      if (known.size >= CACHE_LIMIT) known.clear();
      known.set(word, weight);
    }
    return weight;
  };
}

/** The weights that names of this kind are compared with, given all names of the lists. */
export function wordWeightsFor(kind: NameKind, names: readonly PreparedName[]): WordWeight {
  return kind === 'person'
    ? personWordWeights(names.filter((name) => name.kind === kind).map(({ core }) => core))
    : listWordWeights(names.map(({ core }) => core));
}
