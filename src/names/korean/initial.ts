import { makeSyllable, type Syllable } from './syllable.ts';
import { modelOf } from './syllable-model.ts';

let byLetter: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

/** Whether a word may be an initial: `J` or `J.` in Kim J. U. */
export function isInitial(word: string): boolean {
  return /^[a-z]$/u.test(word);
}

/** A given syllable of which only the first letter is written; undefined where none begins so. */
export function readInitial(letter: string): Syllable | undefined {
  byLetter ??= firstLetters();
  const likelihoods = byLetter.get(letter);
  return likelihoods && makeSyllable(letter, 'given', 'latin', likelihoods);
}

/** P(first letter | hangul), over all spellings of the given syllables. */
function firstLetters(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const letters = new Map<string, Map<string, number>>();
  for (const [spelling, forms] of modelOf('given').spellings) {
    const letter = spelling.charAt(0);
    const sums = letters.get(letter) ?? new Map<string, number>();
    letters.set(letter, sums);
    for (const [form, weight] of forms) sums.set(form, (sums.get(form) ?? 0) + weight);
  }
  return letters;
}
