import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import type { NameWords } from '../name-words.ts';
import { isNamePart, isOptional, isPatronymic } from '../romanization/name-particles.ts';
import type { WordAlignment, WordWeight } from '../word-alignment.ts';
import { areTwoNames } from './part-evidence.ts';

type PartPair = WordAlignment['pairs'][number];

/** Jaro-Winkler similarity from which on two words may be spellings of one name. */
const LIKE_SPELLING = 0.7;

/** Whether a surname, a patronymic or the first given name says that these are two people. */
export function areOtherNames(
  a: NameWords,
  b: NameWords,
  alignment: WordAlignment,
  weight: WordWeight,
): boolean {
  const { leftOfA, leftOfB, pairs } = alignment;
  return (
    haveOtherSurnames(a, b, alignment) ||
    (leftOfA.some(isPatronymic) && leftOfB.some(isPatronymic)) ||
    pairs.some((pair) => isOfMainParts(pair, a, b) && areTwoNames(pair.a, pair.b, weight)) ||
    againstGiven(a, leftOfA, leftOfB) ||
    againstGiven(b, leftOfB, leftOfA)
  );
}

/** Whether one of the pair is the first of a surname or the first given name, if its name tells. */
function isOfMainParts(pair: PartPair, a: NameWords, b: NameWords): boolean {
  return isMainPart(pair.a, a) || isMainPart(pair.b, b);
}

function isMainPart(word: string, { core, surname }: NameWords): boolean {
  if (!surname) return false;
  return word === surname.find(isNamePart) || word === givenNameOf({ core, surname });
}

function givenNameOf({ core, surname = [] }: Pick<NameWords, 'core' | 'surname'>) {
  return core.slice(surname.length).find((word) => !isOptional(word));
}

/**
 * The first given name of a name that shows its surname, and against it another word that is hardly a
 * spelling of it: Raul and Juan Payan Meraz are brothers.
 */
function againstGiven(
  { core, surname }: NameWords,
  left: readonly string[],
  others: readonly string[],
): boolean {
  if (!surname) return false;
  const given = givenNameOf({ core, surname });
  if (given === undefined || !left.includes(given)) return false;
  const against = others.filter((word) => !isOptional(word));
  return against.length > 0 && against.every((word) => jaroWinkler(given, word) < LIKE_SPELLING);
}

/**
 * A surname that is known as such, and in its place another word; or, where neither name tells which
 * its surname is, two words against one another at the same end.
 */
function haveOtherSurnames(a: NameWords, b: NameWords, alignment: WordAlignment): boolean {
  const [x, y] = [alignment.leftOfA, alignment.leftOfB].map((left) => left.filter(isNamePart));
  if (!x || !y || x.length === 0 || y.length === 0) return false;
  if (a.surname || b.surname) return withoutSurname(a, b, alignment);
  return [0, -1].some(
    (end) => x.includes(a.core.at(end) ?? '') && y.includes(b.core.at(end) ?? ''),
  );
}

/** Whether a surname that either name shows as such found no counterpart but an initial. */
export function withoutSurname(
  a: NameWords,
  b: NameWords,
  { pairs, leftOfA, leftOfB }: WordAlignment,
): boolean {
  const byInitial = pairs.filter(isByInitial);
  return (
    lacksSurname(a, [...leftOfA, ...byInitial.map((pair) => pair.a)]) ||
    lacksSurname(b, [...leftOfB, ...byInitial.map((pair) => pair.b)])
  );
}

export function isByInitial({ a, b }: PartPair): boolean {
  return Math.min(a.length, b.length) === 1;
}

/**
 * Whether the first word of the name's surname is among these. Of two surnames it is the second that
 * people leave out (Spanish, Portuguese and Latin American usage).
 */
function lacksSurname({ surname = [] }: NameWords, words: readonly string[]): boolean {
  const first = surname.find(isNamePart);
  return first !== undefined && words.includes(first);
}
