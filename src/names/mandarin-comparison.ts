import { taiwaneseSpelling } from './background/pinyin-word.ts';
import type { MandarinName } from './mandarin/mandarin-reading.ts';
import type { NameComparison } from './name-comparison.ts';
import { comparePersonWords } from './person/word-comparison.ts';
import type { PreparedName } from './prepared-name.ts';
import { compareWhole } from './whole-comparison.ts';
import type { WordWeight } from './word-alignment.ts';

/**
 * Highest scores of characters beside Latin letters. Many names in characters have one pinyin, so
 * that by name alone such a hit is `possible`; with a given name of one syllable hardly so.
 */
const MOST = 0.7;
const MOST_OF_ONE_SYLLABLE = 0.55;
/** Characters tell which part is the surname, and that one syllable of a given name is all of it. */
const OTHER_NAME = 0.3;

/**
 * Compares two names of persons of which Chinese characters write one or both: two in characters by
 * these, in whatever form; one in Latin letters with the pinyin of the other. Undefined where neither
 * is in characters. Symmetric.
 */
export function compareMandarinNames(
  a: PreparedName,
  b: PreparedName,
  weight: WordWeight,
): NameComparison | undefined {
  const read = a.mandarin ?? b.mandarin;
  if (!read) return undefined;
  const byWords = comparePersonWords(a, b, weight);
  if (a.mandarin && b.mandarin) {
    const same = a.mandarin.characters === b.mandarin.characters;
    return same ? byWords : compareWhole(a, b, false, weight);
  }
  return {
    ...byWords,
    score: Math.min(byWords.score, mostOf(read, a.mandarin ? b : a)),
    get detail() {
      const pinyin = `${read.surname} ${read.syllables.join('')}`;
      return `read in pinyin, ${pinyin}, as other characters are too; ${byWords.detail}`;
    },
  };
}

function mostOf({ surname, syllables }: MandarinName, latin: PreparedName): number {
  const [listed] = latin.surname ?? [];
  // Nobody misspells it in characters, and what is pinyin here is not Taiwan's spelling of another.
  const other = listed !== surname && listed !== taiwaneseSpelling(surname);
  if (listed !== undefined && other) return OTHER_NAME;
  if (syllables.length > 1) return MOST;
  return latin.core.length > 2 ? OTHER_NAME : MOST_OF_ONE_SYLLABLE;
}
