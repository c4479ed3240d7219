import type { KoreanComparison } from './korean/comparison.ts';

/** How two names compare. */
export interface NameComparison {
  /** From 0 to 1. From 0.5 on they may well be one name; 1 is the same name. */
  readonly score: number;
  /** The same letters in the same order or in turned order. */
  readonly identical: boolean;
  /** How much agrees, in nats: low for names that many people share. */
  readonly information: number;
  /** In a few words, how the score came about. */
  readonly detail: string;
  /** Why two names that can be read as Korean were compared by their words all the same. */
  readonly notAsKorean?: 'language' | 'length';
  /** How they compare as Korean names, where that decided. */
  readonly korean?: KoreanComparison;
}

/** What names reach that have one word in common, or other numbers. */
export const ONE_WORD_ALIKE = 0.4;
