import type { NameComparison } from './name-comparison.ts';
import type { NameWords } from './name-words.ts';
import type { WordWeight } from './word-alignment.ts';

const IDENTICAL = 1;

/** By their letters alone: the same name or another one. */
export function compareWhole(
  a: NameWords,
  b: NameWords,
  identical: boolean,
  weight: WordWeight,
): NameComparison {
  const both = [...a.core, ...b.core].reduce((sum, word) => sum + weight(word), 0);
  const information = identical ? both / 2 : 0;
  return {
    score: identical ? IDENTICAL : 0,
    identical,
    information,
    detail: identical ? 'the same letters' : 'not the same letters',
  };
}
