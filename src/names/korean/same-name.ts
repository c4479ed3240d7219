/** From this score on one hangul name explains both. */
export const SAME_NAME = 0.5;

/**
 * A slip or the pinyin of other characters can be read into many names: the rest has to speak for
 * one name this much, in nats (e to the 5th is 148; a list holds some hundreds of North Koreans).
 */
export const LEAST_LIMITED_RATIO = 5;

const WEAK_LINK = 0.5;
const WEAK_LINK_SCALE = 3;
const ROUNDING = 1e-9;

/** What a pair of syllables that hardly agrees leaves of the score, from 0 to 1. */
export function linkOf(weakest: number): number {
  return weakest >= WEAK_LINK ? 1 : Math.exp((weakest - WEAK_LINK) / WEAK_LINK_SCALE);
}

/** What is known of two readings beside the log-ratios of their pairs of syllables, in nats. */
interface Grounds {
  /** The log-ratios of each reading with itself, together. */
  readonly selfRatios: number;
  /** What is taken off for another language at least. */
  readonly foreign: number;
  /** Whether one of them carries no more than a possible match. */
  readonly limited: boolean;
}

/** Whether two readings with these log-ratios may reach `SAME_NAME`. */
export function maybeSameName(
  ratios: readonly number[],
  { selfRatios, foreign, limited }: Grounds,
): boolean {
  let [total, weakest] = [-foreign, Number.POSITIVE_INFINITY];
  for (const ratio of ratios) {
    total += ratio;
    weakest = Math.min(weakest, ratio);
  }
  if (limited && total < LEAST_LIMITED_RATIO - ROUNDING) return false;
  return 2 * total * linkOf(weakest) >= (SAME_NAME - ROUNDING) * selfRatios;
}
