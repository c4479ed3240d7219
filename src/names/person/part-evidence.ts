import { initialRarity } from '../background/name-rarity.ts';
import { isParticle } from '../romanization/name-particles.ts';
import type { WordWeight } from '../word-alignment.ts';
import { likenessOf, type PartLikeness } from './part-likeness.ts';

const MOST_OF_PARTICLE = 0.5;

/**
 * Nats that a pair of parts tells: how rare the commoner of the two is, less what it agrees less than
 * letter by letter, and no more than so short a word can. Judged after how often people and sources
 * write a name so; 0 for two parts.
 */
export function toldBy(a: string, b: string, weight: WordWeight): number {
  const likeness = likenessOf(a, b);
  if (!likeness) return 0;
  if (isParticle(a) || isParticle(b)) return MOST_OF_PARTICLE * likeness.similarity;
  const rarity = Math.min(weight(a), weight(b));
  if (likeness.how === 'initial') return Math.min(rarity, initialRarity(a.charAt(0)));
  return Math.max(0, Math.min(rarity - lossOf(likeness), mostOf(likeness)));
}

/** Nats that an agreement tells less for not being in every letter. */
function lossOf({ how, firstLetter }: PartLikeness): number {
  switch (how) {
    case 'equal':
    case 'initial':
      return 0;
    case 'romanization':
    case 'article':
    case 'consonants':
      return 1;
    case 'wade-giles':
      return 2;
    case 'slip':
      return firstLetter ? 4 : 3;
    case 'two slips':
      return 4.5;
  }
}

/** A short word has neighbours among names whatever its rarity: Wang and Yang. */
function mostOf({ how, letters, firstLetter }: PartLikeness): number {
  switch (how) {
    case 'equal':
    case 'romanization':
    case 'wade-giles':
    case 'article':
    case 'initial':
      return Number.POSITIVE_INFINITY;
    case 'consonants':
      return letters;
    case 'slip':
      return letters - (firstLetter ? 2 : 1);
    case 'two slips':
      return letters - 2.5;
  }
}
