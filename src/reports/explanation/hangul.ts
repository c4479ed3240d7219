import type { KoreanComparison } from '../../names/korean/comparison.ts';
import { hangulOf } from '../../names/korean/short-form.ts';

/** What the syllables come to together; all weights in nats. */
export interface ExplainedHangul {
  /** The likeliest name behind both; a syllable that does not fit is `?`. */
  readonly name: string;
  /** Sum over the syllables. */
  readonly sum: number;
  /** Taken off because a name is seldom read so. */
  readonly takenForReading: number;
  /** Taken off because a name reads well in another language. */
  readonly takenForLanguage: number;
  /** What is left of the sum. */
  readonly weight: number;
}

export function explainHangul(comparison: KoreanComparison): ExplainedHangul {
  const sum = comparison.pairs.reduce((total, { logRatio }) => total + logRatio, 0);
  const { logRatio: weight, takenForReading, takenForLanguage } = comparison;
  return { name: hangulOf(comparison), sum, takenForReading, takenForLanguage, weight };
}
