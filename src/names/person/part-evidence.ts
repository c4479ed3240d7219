import { initialRarity } from '../background/name-rarity.ts';
import { isNamePart } from '../romanization/name-particles.ts';
import { UNHEARD_OF, type WordWeight } from '../word-alignment.ts';
import type { PartLikeness } from './part-agreement.ts';
import { likenessOf } from './part-likeness.ts';

/** Of a pair of which one is a particle. */
export const MOST_OF_PARTICLE = 0.5;
/** A slip seldom makes another name of one, and people often have it. */
const TWO_NAMES = 4;
/** Letters up to which one edit makes another name; longer names have few neighbours. */
const LONGEST_OTHER = 8;

/**
 * Nats that a pair of parts tells: how rare the commoner of the two is, less what it agrees less than
 * letter by letter, and no more than so short a word can. Judged after how often people and sources
 * write a name so; 0 for two parts.
 */
export function toldBy(a: string, b: string, weight: WordWeight): number {
  const likeness = likenessOf(a, b);
  if (!likeness) return 0;
  if (!isNamePart(a) || !isNamePart(b)) return MOST_OF_PARTICLE * likeness.similarity;
  const rarity = Math.min(weight(a), weight(b));
  if (likeness.how === 'initial') return Math.min(rarity, initialRarity(a.charAt(0)));
  const known = areTwoNames(a, b, weight, likeness) ? TWO_NAMES : 0;
  return Math.max(0, Math.min(rarity - lossOf(likeness) - known, mostOf(likeness)));
}

/**
 * Whether two parts are alike as one misspelt and yet two names: short, both known to the lists or the
 * tables, and apart in a consonant or in the ending of the other gender. Goran and Zoran, Luis and
 * Luisa; Salem and Salim may be one name.
 */
export function areTwoNames(
  a: string,
  b: string,
  weight: WordWeight,
  likeness = likenessOf(a, b),
): boolean {
  const how = likeness?.how;
  if (how !== 'slip' && how !== 'two slips') return false;
  if (Math.max(a.length, b.length) > LONGEST_OTHER) return false;
  return isKnown(a, weight) && isKnown(b, weight) && !differInVowels(a, b);
}

function differInVowels(a: string, b: string): boolean {
  const [x, y] = [a, b].map((word) => word.replace(/[aeiouy]/gu, ''));
  const ofOtherGender = a.replace(/i?[ao]$/u, '') === b.replace(/i?[ao]$/u, '');
  return x === y && !ofOtherGender;
}

function isKnown(word: string, weight: WordWeight): boolean {
  return weight(word) < weight(UNHEARD_OF);
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
    case 'transcription':
    case 'short form':
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
    case 'transcription':
    case 'short form':
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
