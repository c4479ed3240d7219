import type { NameComparison } from '../../names/comparison.ts';
import type { KoreanComparison } from '../../names/korean/comparison.ts';
import type { ExplainedHangul } from './hangul.ts';

/**
 * What holds the score of two names down:
 * - `syllable`: two of their syllables are no spellings of one
 * - `missing syllable`: one of them has a syllable more
 * - `length`: both are Korean names, of lengths that no reading makes equal
 * - `initial`, `slip`, `pinyin`: an initial, a repaired letter, a Chinese reading
 * - `other language`: one of them reads better in another language
 * - `unlikely reading`: one of them is seldom read so
 */
export type Obstacle =
  | 'syllable'
  | 'missing syllable'
  | 'length'
  | 'initial'
  | 'slip'
  | 'pinyin'
  | 'other language'
  | 'unlikely reading';

/** Nats that are too few to hold anything down. */
const LITTLE = 0.5;

/** What holds a score down, gravest first; nothing where all agrees. */
export function obstaclesOf(
  { korean, identical, notAsKorean }: NameComparison,
  hangul: ExplainedHangul | undefined,
): readonly Obstacle[] {
  if (identical) return [];
  if (korean && hangul) return ofKorean(korean, hangul);
  if (!notAsKorean) return [];
  return [notAsKorean === 'length' ? 'length' : 'other language'];
}

function ofKorean(
  { weakest, limit }: KoreanComparison,
  { takenForLanguage, takenForReading }: ExplainedHangul,
): readonly Obstacle[] {
  return [
    ...(weakest.logRatio < 0 ? (['syllable'] as const) : []),
    ...(limit ? [limit] : []),
    ...(takenForLanguage > LITTLE ? (['other language'] as const) : []),
    ...(takenForReading > LITTLE ? (['unlikely reading'] as const) : []),
  ];
}
