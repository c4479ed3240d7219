import { wordSound } from '../romanization/word-sound.ts';
import { wordSimilarity } from './word-similarity.ts';

const ROMANIZED_OTHERWISE = 0.93;
/** Shorter words fall together too easily. */
const SHORTEST_ROMANIZED = 6;

/** The one form of a long word in all its romanizations; undefined for a short one. */
export function longWordSound(word: string): string | undefined {
  return word.length < SHORTEST_ROMANIZED ? undefined : wordSound(word);
}

/** Whether two words are two romanizations of one long word. */
export function areRomanizedOtherwise(a: string, b: string): boolean {
  const sound = longWordSound(a);
  return a !== b && sound !== undefined && sound === longWordSound(b);
}

/**
 * How alike two words of companies' own are, from 0 to 1: as any words, or as two romanizations of one
 * word (Rosoboroneksport, Rosoboronexport). Symmetric.
 */
export function ownWordSimilarity(a: string, b: string): number {
  const similarity = wordSimilarity(a, b);
  if (similarity >= ROMANIZED_OTHERWISE) return similarity;
  return areRomanizedOtherwise(a, b) ? ROMANIZED_OTHERWISE : similarity;
}
