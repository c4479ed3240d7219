import { UNHEARD_OF } from '../../names/word-alignment.ts';
import type { ListedWords } from '../candidates/listed-words.ts';
import { KINDS } from '../candidates/name-columns.ts';

/**
 * The words that weigh otherwise in a comparison with the one lists than with the other; undefined where
 * all do.
 */
export function reweighedWords(
  one: ListedWords,
  other: ListedWords,
): ReadonlySet<string> | undefined {
  const weighsAlike = (word: string) =>
    KINDS.every((kind) => one.weightOf(kind)(word) === other.weightOf(kind)(word));
  if (!weighsAlike(UNHEARD_OF)) return undefined;
  const words = new Set<string>();
  for (const listed of [one, other]) {
    for (const word of listed) if (!weighsAlike(word)) words.add(word);
  }
  return words;
}
