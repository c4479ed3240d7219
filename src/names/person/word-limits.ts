import { isPinyin } from '../background/pinyin-word.ts';
import { ONE_WORD_ALIKE } from '../name-comparison.ts';
import type { NameWords } from '../name-words.ts';
import { isParticle } from '../romanization/name-particles.ts';
import type { WordAlignment } from '../word-alignment.ts';
import { likenessOf } from './part-likeness.ts';

/** Below this share of agreeing parts no candidate is looked for. */
const LEAST_SHARE = 0.45;
const TOO_LITTLE = 0.34;
const LONE_WORD = 0.3;
/** With another field that agrees it may be a surname by marriage. */
const OTHER_SURNAME = 0.45;
/** One slip in a word of eight letters. */
const SURE_SLIP = 0.87;

/** The highest score that two names may reach by their parts, however rare these are. */
export function mostByParts(a: NameWords, b: NameWords, alignment: WordAlignment): number {
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

/**
 * Fanghui and Fangwei are two Chinese names, and no slip of the pen: of names that are pinyin from
 * end to end every syllable counts, save that Taiwan may write it otherwise.
 */
function differInPinyin(a: NameWords, b: NameWords, { pairs, left }: WordAlignment): boolean {
  const differ =
    left.length > 0 || pairs.some(({ a, b }) => a !== b && likenessOf(a, b)?.how !== 'wade-giles');
  return differ && a.core.every(isPinyin) && b.core.every(isPinyin);
}

/**
 * Whether the first word of a surname that is known as such found no counterpart. Of two surnames it is
 * the second that people leave out (Spanish, Portuguese and Latin American usage).
 */
export function withoutSurname({ surname = [] }: NameWords, { left }: WordAlignment): boolean {
  const first = surname.find((word) => !isParticle(word));
  return first !== undefined && left.includes(first);
}
