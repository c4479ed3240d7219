import type { PersonWord } from './person-words.ts';

/** Of a searched name, whatever it is compared with. */
export interface Totals {
  readonly words: readonly PersonWord[];
  /** Nats that words tell which stand in many names, and how many pairs these may make. */
  readonly anywhere: number;
  readonly mayPair: number;
  /** Words that are names by themselves, initials, and words that count where they are left. */
  readonly leading: number;
  readonly initials: number;
  readonly counted: number;
  /** First letters, as bits. */
  readonly firsts: number;
}

export function totalsOf(words: readonly PersonWord[]): Totals {
  let [anywhere, leading, initials, counted, firsts] = [0, 0, 0, 0, 0];
  for (const word of words) {
    anywhere += word.anywhere;
    firsts |= word.first;
    if (word.leads) leading += 1;
    if (word.text.length === 1) initials += 1;
    if (!word.optional) counted += 1;
  }
  const mayPair = words.length - leading;
  return { words, anywhere, mayPair, leading, initials, counted, firsts };
}

/** How many words begin with one of these letters. */
export function countFirsts(words: readonly PersonWord[], letters: number): number {
  let count = 0;
  if (letters !== 0) for (const { first } of words) if ((first & letters) !== 0) count += 1;
  return count;
}

/** What initials of a listed name tell at most beside parts that begin so. */
export function toldByInitials(initials: number, words: readonly PersonWord[]): number {
  return words.reduce(
    (told, { first, initialRarity }) => told + ((first & initials) === 0 ? 0 : initialRarity),
    0,
  );
}
