import type { WordWeight } from '../../names/word-alignment.ts';

const LEAST_WEIGHT = 0.5;

/**
 * How much a word says, in nats: the logarithm of how rarely it stands in the names of the lists
 * (inverse document frequency; Spaerck Jones, 1972). A word that no name has is as rare as one that a
 * single name has.
 */
export function listWordWeights(names: Iterable<readonly string[]>): WordWeight {
  const frequency = new Map<string, number>();
  let count = 0;
  for (const words of names) {
    count += 1;
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const rarest = Math.max(LEAST_WEIGHT, Math.log(count + 1));
  const weights = new Map(
    [...frequency].map(([word, times]) => [
      word,
      Math.max(LEAST_WEIGHT, Math.log((count + 1) / times)),
    ]),
  );
  return (word) => weights.get(word) ?? rarest;
}
