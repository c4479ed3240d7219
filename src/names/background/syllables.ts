import type { WordModel } from './letter-model.ts';
import type { Shares } from './shares.ts';

/**
 * Given names of one syllable of `last` (with probability `oneSyllable`) or of two, the first of
 * `first`. The written word is cut in every way, because what Korean reads as two syllables can be
 * one (`ji an`, Jian) and the other way round.
 */
export function givenOfSyllables(first: Shares, last: Shares, oneSyllable: number): WordModel {
  return (word) => {
    let two = 0;
    for (let cut = 1; cut < word.length; cut++) {
      const before = first.get(word.slice(0, cut));
      if (before === undefined) continue;
      two += before * (last.get(word.slice(cut)) ?? 0);
    }
    return oneSyllable * (last.get(word) ?? 0) + (1 - oneSyllable) * two;
  };
}
