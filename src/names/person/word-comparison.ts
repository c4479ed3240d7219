import { initialRarity } from '../background/name-rarity.ts';
import { isPinyin } from '../background/pinyin-word.ts';
import { ONE_WORD_ALIKE } from '../comparison-by-words.ts';
import type { NameComparison } from '../name-comparison.ts';
import type { NameWords } from '../name-words.ts';
import { isParticle } from '../romanization/name-particles.ts';
import { alignWords, type WordAlignment, type WordWeight } from '../word-alignment.ts';
import { likenessOf, type PartLikeness, partSimilarity } from './part-likeness.ts';

/**
 * Nats that the parts of two names must tell before the names may well be one. A list has some 20,000
 * names of persons: parts that agree by chance once in e^12 (160,000) people agree with one of them in
 * about one of eight searches if all were as common; most are far rarer, see the figures in README.
 */
const ENOUGH = 12.5;
/** Log-odds that move the score by one half. */
const SPAN = 24;
const MOST = 0.98;
const SAME_PARTS = 0.97;
/** Below this share of agreeing parts no candidate is looked for. */
const LEAST_SHARE = 0.45;
const TOO_LITTLE = 0.34;
const LONE_WORD = 0.3;
/** With another field that agrees it may be a surname by marriage. */
const OTHER_SURNAME = 0.45;

/** What a part that stands in one name only takes off: middle names and patronymics come and go. */
const MISSING = 1.2;
/** A listed surname that is not there at all: given names alone are many people's. */
const NO_SURNAME = 2.5;
/** Nothing missing on either side: namesakes by chance seldom agree in their number of parts as well. */
const COMPLETE = 1.5;
/** A part of each that stand against one another: another given name. */
const CONFLICT = 5;
const MOST_OF_PARTICLE = 0.5;

/**
 * Compares the names of two persons by their parts in any order, as Fellegi and Sunter (1969) weigh
 * records: what agrees tells as many nats as it is rare on the lists and in the world, less where it
 * agrees only as a slip or an initial; what stands in one name only takes off little, and what stands
 * against one another much. Symmetric.
 */
export function comparePersonWords(a: NameWords, b: NameWords, weight: WordWeight): NameComparison {
  const alignment = alignWords(a.core, b.core, weight, partSimilarity);
  const information = alignment.pairs.reduce(
    (sum, pair) => sum + toldBy(pair.a, pair.b, weight),
    0,
  );
  const complete = alignment.left.every(isParticle) ? COMPLETE : 0;
  const surnames = withoutSurname(a, alignment) || withoutSurname(b, alignment) ? NO_SURNAME : 0;
  if (alignment.pairs.length === 0) return unlike(alignment);
  const evidence = information + complete - surnames - takenOff(alignment) - ENOUGH;
  const spelt = haveSameParts(a, b) ? SAME_PARTS : scaled(evidence);
  const score = Math.min(spelt, mostFor(a, b, alignment));
  return { score, identical: false, information, detail: describe(alignment) };
}

/** In another script, or but for forms of address. */
function haveSameParts(a: NameWords, b: NameWords): boolean {
  const [x, y] = [a, b].map(({ core }) => [...core].sort().join(' '));
  return x === y;
}

function unlike(alignment: WordAlignment): NameComparison {
  return { score: 0, identical: false, information: 0, detail: describe(alignment) };
}

/** Nats that a pair of parts tells. */
function toldBy(a: string, b: string, weight: WordWeight): number {
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

function takenOff({ leftOfA, leftOfB }: WordAlignment): number {
  const [x, y] = [leftOfA, leftOfB].map((left) => left.filter((word) => !isParticle(word)).length);
  const against = Math.min(x ?? 0, y ?? 0);
  return against * CONFLICT + (Math.max(x ?? 0, y ?? 0) - against) * MISSING;
}

/**
 * Whether the first word of a surname that is known as such found no counterpart. Of two surnames it is
 * the second that people leave out (Spanish, Portuguese and Latin American usage).
 */
function withoutSurname({ surname = [] }: NameWords, { left }: WordAlignment): boolean {
  const first = surname.find((word) => !isParticle(word));
  return first !== undefined && left.includes(first);
}

/** Maps nats onto the common scale, where 0.5 is the border; it rises ever more slowly. */
function scaled(evidence: number): number {
  if (evidence <= 0) return Math.max(0, 0.5 + evidence / SPAN);
  return MOST - (MOST - 0.5) * Math.exp(-evidence / (SPAN / 3));
}

function mostFor(a: NameWords, b: NameWords, alignment: WordAlignment): number {
  if (alignment.score < LEAST_SHARE) return TOO_LITTLE;
  const names = alignment.pairs.filter((pair) => !isParticle(pair.a) && !isParticle(pair.b));
  if (names.length < 2) return restingOnOne(a, b, names);
  if (differInPinyin(a, b, alignment)) return ONE_WORD_ALIKE;
  return haveOtherSurnames(a, b, alignment) ? OTHER_SURNAME : 1;
}

/** A surname that is known as such, and in its place another word. */
function haveOtherSurnames(a: NameWords, b: NameWords, alignment: WordAlignment): boolean {
  const lacking = withoutSurname(a, alignment) || withoutSurname(b, alignment);
  const { leftOfA, leftOfB } = alignment;
  return lacking && [leftOfA, leftOfB].every((left) => left.some((word) => !isParticle(word)));
}

/** A surname alone is nobody's name; two names of one word each may be one name misspelt. */
function restingOnOne(a: NameWords, b: NameWords, pairs: WordAlignment['pairs']): number {
  const [x, y] = [a, b].map(({ core }) => core.filter((word) => !isParticle(word)).length);
  if (x === 1 && y === 1) return pairs[0] && pairs[0].similarity >= SURE_SLIP ? 1 : ONE_WORD_ALIKE;
  return x === 1 || y === 1 ? LONE_WORD : ONE_WORD_ALIKE;
}

/** One slip in a word of eight letters. */
const SURE_SLIP = 0.87;

/**
 * Fanghui and Fangwei are two Chinese names, and no slip of the pen: of names that are pinyin from
 * end to end every syllable counts, save that Taiwan may write it otherwise.
 */
function differInPinyin(a: NameWords, b: NameWords, { pairs, left }: WordAlignment): boolean {
  const differ =
    left.length > 0 || pairs.some(({ a, b }) => a !== b && likenessOf(a, b)?.how !== 'wade-giles');
  return differ && a.core.every(isPinyin) && b.core.every(isPinyin);
}

function describe({ pairs, left }: WordAlignment): string {
  const equal = pairs.filter((pair) => pair.a === pair.b).map((pair) => pair.a);
  const altered = pairs
    .filter((pair) => pair.a !== pair.b)
    .map((pair) => `${pair.a} / ${pair.b}${note(pair.a, pair.b)}`);
  return [
    equal.length > 0 ? `same: ${equal.join(' ')}` : '',
    altered.length > 0 ? `alike: ${altered.join(', ')}` : '',
    left.length > 0 ? `only in one: ${left.join(' ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function note(a: string, b: string): string {
  const how = likenessOf(a, b)?.how;
  switch (how) {
    case 'romanization':
      return ' (one name romanized in two ways)';
    case 'wade-giles':
      return ' (pinyin and Wade-Giles)';
    case 'consonants':
      return ' (the same consonants)';
    default:
      return '';
  }
}
