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

/** Steps in which names are counted, for each doubling of their number: of all, and of those that have a word. */
const STEPS_OF_ALL = 16;
const STEPS_OF_A_WORD = 2;
/** Counted one by one up to here. */
const COUNTED = 4;

/**
 * The next of the steps: a list that grows by a few names leaves all but a few words the weight that they
 * had, and so the scores of the parties that it did not change. A weight is off by 0.2 nats at most.
 */
function inSteps(count: number, steps: number): number {
  return count <= COUNTED ? count : 2 ** (Math.round(Math.log2(count) * steps) / steps);
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
  const all = inSteps(count + 1, STEPS_OF_ALL);
  return remembered((word) => {
    const times = inSteps(Math.max(1, frequency(word)), STEPS_OF_A_WORD);
    return Math.max(LEAST_WEIGHT, Math.log(all / times));
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
  const all = inSteps(count + PEOPLE_BEHIND, STEPS_OF_ALL);
  return remembered((word) => {
    const listed = Math.log(all / inSteps(frequency(word) + 1, STEPS_OF_A_WORD));
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
