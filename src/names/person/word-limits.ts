import { isPinyin } from '../background/pinyin-word.ts';
import { ONE_WORD_ALIKE } from '../name-comparison.ts';
import type { NameWords } from '../name-words.ts';
import { isNamePart } from '../romanization/name-particles.ts';
import type { WordAlignment, WordWeight } from '../word-alignment.ts';
import { areOtherNames, isByInitial } from './other-name.ts';
import { likenessOf } from './part-likeness.ts';

/** Below this share of agreeing parts no candidate is looked for. */
const LEAST_SHARE = 0.45;
const TOO_LITTLE = 0.34;
const LONE_WORD = 0.3;
/** With another field that agrees it may be a surname by marriage, or the name that one goes by. */
const OTHER_NAME = 0.45;
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
  // Of names that share initials alone nothing is written out on both sides.
  if (names.every(isByInitial)) return TOO_LITTLE;
  if (names.length < 2) return restingOnOne(a, b, names);
  if (differInPinyin(a, b, alignment)) return ONE_WORD_ALIKE;
  return areOtherNames(a, b, alignment, weight) ? OTHER_NAME : 1;
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
