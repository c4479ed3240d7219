import { RecentMap } from '../../foundation/recent-map.ts';
import { nameRarity } from '../../names/background/name-rarity.ts';
import type { NameKind, PreparedName } from '../../names/prepared-name.ts';
import type { WordWeight } from '../../names/word-alignment.ts';

/** The least that any word weighs, in nats. */
export const LEAST_WEIGHT = 0.5;
const MOST_KEPT = 20_000;

/** How many names there are, and in how many of them a word stands. */
export interface WordFrequencies {
  readonly count: number;
  frequency(word: string): number;
}

/**
 * How much a word says, in nats: the logarithm of how rarely it stands in the names of the lists
 * (inverse document frequency; Spaerck Jones, 1972). A word that no name has is as rare as one that a
 * single name has.
 */
export function listWordWeights(names: Iterable<readonly string[]>): WordWeight {
  return weightsInLists(countWords(names));
}

/** The same of names that were counted. */
export function weightsInLists({ count, frequency }: WordFrequencies): WordWeight {
  const rarest = Math.max(LEAST_WEIGHT, Math.log(count + 1));
  return remembered((word) => {
    const times = frequency(word);
    return times === 0 ? rarest : Math.max(LEAST_WEIGHT, Math.log((count + 1) / times));
  });
}

/** Names of people that a list is taken to be drawn from: a short one says nothing of what is rare. */
const PEOPLE_BEHIND = 50_000;

/**
 * How much a part of a person's name says, in nats: how rarely it stands in the names of the lists,
 * smoothed as if one of 50,000 further names had it, or how rare it is in the world, whichever
 * says less.
 */
export function personWordWeights(names: Iterable<readonly string[]>): WordWeight {
  return weightsOfPersons(countWords(names));
}

/** The same of names that were counted. */
export function weightsOfPersons({ count, frequency }: WordFrequencies): WordWeight {
  return remembered((word) => {
    const listed = Math.log((count + PEOPLE_BEHIND) / (frequency(word) + 1));
    return Math.max(LEAST_WEIGHT, Math.min(listed, nameRarity(word)));
  });
}

function remembered(weigh: WordWeight): WordWeight {
  const known = new RecentMap<string, number>(MOST_KEPT);
  return (word) => {
    let weight = known.get(word);
    if (weight === undefined) {
      weight = weigh(word);
      known.set(word, weight);
    }
    return weight;
  };
}

function countWords(names: Iterable<readonly string[]>): WordFrequencies {
  const frequencies = new Map<string, number>();
  let count = 0;
  for (const words of names) {
    count += 1;
    for (const word of new Set(words)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return { count, frequency: (word) => frequencies.get(word) ?? 0 };
}

/** The weights that names of this kind are compared with, given all names of the lists. */
export function wordWeightsFor(kind: NameKind, names: readonly PreparedName[]): WordWeight {
  return kind === 'person'
    ? personWordWeights(names.filter((name) => name.kind === kind).map(({ core }) => core))
    : listWordWeights(names.map(({ core }) => core));
}
