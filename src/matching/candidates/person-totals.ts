import type { PersonWord } from './person-words.ts';

/** Of a searched name, whatever it is compared with. */
export interface Totals {
  /** Nats that particles tell, which stand in many names, and how many pairs these may make. */
  readonly anywhere: number;
  readonly mayPair: number;
  /** Words that are names by themselves, initials, and words that count where they are left. */
  readonly leading: number;
  readonly initials: number;
  readonly counted: number;
  /** First letters of all words, and the initials among them, as bits. */
  readonly firsts: number;
  readonly letters: number;
}

export function totalsOf(words: readonly PersonWord[]): Totals {
  let anywhere = 0;
  let leading = 0;
  let initials = 0;
  let counted = 0;
  let firsts = 0;
  let letters = 0;
  for (const word of words) {
    anywhere += word.anywhere;
    firsts |= word.first;
    if (word.leads) leading += 1;
    if (word.text.length === 1) {
      initials += 1;
      letters |= word.first;
    }
    if (!word.optional) counted += 1;
  }
  const mayPair = words.length - leading - initials;
  return { anywhere, mayPair, leading, initials, counted, firsts, letters };
}
