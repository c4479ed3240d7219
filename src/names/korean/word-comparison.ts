import { compareSyllables } from './comparison.ts';
import { readGivenName } from './segmentation.ts';

/** How two words compare as words of hangul. */
export interface WordComparison {
  /** From 0 to 1; 1 for a word with itself; from 0.5 on one hangul word explains both. */
  readonly score: number;
  /** Natural logarithm of the likelihood ratio "same hangul" against "chance". */
  readonly logRatio: number;
  readonly hangul: string;
}

/** Compares two words, hangul or romanized, of up to three syllables each; undefined where one is none. */
export function compareKoreanWords(a: string, b: string): WordComparison | undefined {
  let best: WordComparison | undefined;
  for (const x of readGivenName([a])) {
    for (const y of readGivenName([b])) {
      if (x.length !== y.length) continue;
      const pairs = x.flatMap((syllable, index) => {
        const other = y[index];
        return other ? [compareSyllables(syllable, other)] : [];
      });
      const self = [...x, ...y].reduce((sum, s) => sum + compareSyllables(s, s).logRatio, 0) / 2;
      const logRatio = pairs.reduce((sum, pair) => sum + pair.logRatio, 0);
      const weakest = Math.min(...pairs.map((pair) => pair.logRatio));
      const score = Math.min(1, Math.max(0, logRatio / self)) * (weakest < 0 ? 0.5 : 1);
      if (!best || logRatio > best.logRatio) {
        best = { score, logRatio, hangul: pairs.map(({ hangul }) => hangul).join('') };
      }
    }
  }
  return best;
}
