/** A weighted share of agreeing words that two spellings of one name rarely fall below. */
const SAME_WORDS = 0.8;

/** Maps the share of agreeing words onto the common scale, where 0.5 is the border. */
export function scaleShare(share: number): number {
  return share < SAME_WORDS
    ? (share / SAME_WORDS) * 0.5
    : 0.5 + ((share - SAME_WORDS) / (1 - SAME_WORDS)) * 0.48;
}
