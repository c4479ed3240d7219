import { compareSyllables } from '../korean/syllable-comparison.ts';
import { type KoreanWord, selfRatioOf, type WordReading } from './korean-word.ts';
import { sum } from './sum.ts';

/** How two words compare as Korean ones. */
export interface WordComparison {
  /** From 0 to 1; 1 for a word with itself. At 0.5 and above one hangul word explains both. */
  readonly score: number;
  /** Natural logarithm of the likelihood ratio "same hangul" against "chance", in nats. */
  readonly logRatio: number;
  /** The hangul that explains both best. */
  readonly hangul: string;
}

/** From this score on one hangul word explains both. */
export const SAME_WORD = 0.5;
/** Highest score of words with a pair of syllables that speaks against one word. */
const MOST_AGAINST = 0.45;

/**
 * Compares two words over all pairs of their readings of equal length, in the way in which
 * `compareKoreanNames` compares names, without a surname. Symmetric; undefined where no readings
 * have the same length.
 */
export function compareKoreanWords(a: KoreanWord, b: KoreanWord): WordComparison | undefined {
  let best:
    | { readonly total: number; readonly x: WordReading; readonly y: WordReading }
    | undefined;
  for (const x of a.readings) {
    for (const y of b.readings) {
      if (x.syllables.length !== y.syllables.length) continue;
      const total = ratioOf(x, y) - x.implausibility - y.implausibility;
      if (!best || total > best.total) best = { total, x, y };
    }
  }
  if (!best) return undefined;
  const { total, x, y } = best;
  const pairs = pairsOf(x, y);
  const against = pairs.some(({ logRatio }) => logRatio < 0);
  const similarity = Math.min(1, Math.max(0, total / ((selfRatioOf(x) + selfRatioOf(y)) / 2)));
  return {
    score: against ? Math.min(MOST_AGAINST, similarity) : similarity,
    logRatio: total,
    hangul: pairs.map(({ hangul }) => hangul[0]?.form ?? '').join(''),
  };
}

function ratioOf(x: WordReading, y: WordReading): number {
  return sum(pairsOf(x, y), ({ logRatio }) => logRatio);
}

function pairsOf(x: WordReading, y: WordReading) {
  return x.syllables.flatMap((syllable, index) => {
    const other = y.syllables[index];
    return other ? [compareSyllables(syllable, other)] : [];
  });
}
