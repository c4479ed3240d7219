import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { isPinyin } from '../background/pinyin-word.ts';
import { ONE_WORD_ALIKE } from '../name-comparison.ts';
import type { NameWords } from '../name-words.ts';
import { isNamePart, isOptional, isPatronymic } from '../romanization/name-particles.ts';
import type { WordAlignment, WordWeight } from '../word-alignment.ts';
import { areTwoNames } from './part-evidence.ts';
import { likenessOf } from './part-likeness.ts';

/** Below this share of agreeing parts no candidate is looked for. */
const LEAST_SHARE = 0.45;
const TOO_LITTLE = 0.34;
const LONE_WORD = 0.3;
/** With another field that agrees it may be a surname by marriage, or the name that one goes by. */
const OTHER_NAME = 0.45;
/** Jaro-Winkler similarity from which on two words may be spellings of one name. */
const LIKE_SPELLING = 0.7;
/** One slip in a word of eight letters. */
const SURE_SLIP = 0.87;

/** The highest score that two names may reach by their parts, however rare these are. */
export function mostByParts(
  a: NameWords,
  b: NameWords,
  alignment: WordAlignment,
  weight: WordWeight,
): number {
  if (alignment.score < LEAST_SHARE) return TOO_LITTLE;
  const names = alignment.pairs.filter((pair) => isNamePart(pair.a) && isNamePart(pair.b));
  if (names.length < 2) return restingOnOne(a, b, names);
  if (names.every(isByInitial)) return ONE_WORD_ALIKE;
  if (differInPinyin(a, b, alignment)) return ONE_WORD_ALIKE;
  const others =
    haveOtherSurnames(a, b, alignment) ||
    haveOtherPatronymics(alignment) ||
    alignment.pairs.some((pair) => areTwoNames(pair.a, pair.b, weight)) ||
    haveOtherGivenNames(a, b, alignment);
  return others ? OTHER_NAME : 1;
}

/** Igor Ivanovich and Igor Maratovich Sechin. */
function haveOtherPatronymics({ leftOfA, leftOfB }: WordAlignment): boolean {
  return leftOfA.some(isPatronymic) && leftOfB.some(isPatronymic);
}

/**
 * The first given name of a name that shows its surname, and against it another word that is hardly a
 * spelling of it: Raul and Juan Payan Meraz are brothers.
 */
function haveOtherGivenNames(a: NameWords, b: NameWords, alignment: WordAlignment): boolean {
  const { leftOfA, leftOfB } = alignment;
  return againstGiven(a, leftOfA, leftOfB) || againstGiven(b, leftOfB, leftOfA);
}

function againstGiven(
  { core, surname = [] }: NameWords,
  left: readonly string[],
  others: readonly string[],
): boolean {
  if (surname.length === 0) return false;
  const given = core.slice(surname.length).find((word) => !isOptional(word));
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

/** A surname alone is nobody's name; two names of one word each may be one name misspelt. */
function restingOnOne(a: NameWords, b: NameWords, pairs: WordAlignment['pairs']): number {
  const [x, y] = [a, b].map(({ core }) => core.filter(isNamePart).length);
  if (x === 1 && y === 1) return pairs[0] && pairs[0].similarity >= SURE_SLIP ? 1 : ONE_WORD_ALIKE;
  return x === 1 || y === 1 ? LONE_WORD : ONE_WORD_ALIKE;
}

/**
 * Fanghui and Fangwei are two Chinese names, and no slip of the pen: of names that are pinyin from
 * end to end every syllable counts, save that Taiwan may write it otherwise.
 */
function differInPinyin(a: NameWords, b: NameWords, { pairs, left }: WordAlignment): boolean {
  const differ =
    left.length > 0 || pairs.some(({ a, b }) => a !== b && likenessOf(a, b)?.how !== 'wade-giles');
  return differ && a.core.every(isPinyin) && b.core.every(isPinyin);
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

function isByInitial({ a, b }: WordAlignment['pairs'][number]): boolean {
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
