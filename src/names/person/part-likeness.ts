import { consonantReadings, isArabic } from '../romanization/arabic-consonants.ts';
import { mayHaveVowelsOf } from '../romanization/arabic-vowels.ts';
import { haveSameDigits, INITIAL_SIMILARITY } from '../word-alignment.ts';
import type { PartLikeness } from './part-agreement.ts';
import { misspelt } from './slip.ts';
import {
  areOneInTaiwan,
  areOneRomanized,
  areShortAndFull,
  areTranscribed,
  differByArticle,
} from './spellings-of-one.ts';

const SIMILARITY = {
  equal: 1,
  romanization: 0.95,
  article: 0.93,
  consonants: 0.9,
  transcription: 0.9,
  'wade-giles': 0.9,
  'short form': 0.85,
} as const;
const LEAST_CONSONANTS = 2;
const LETTERS_OF_CONSONANT = 2.5;

/**
 * How two parts of persons' names agree, by the first way that fits; undefined where they are two.
 * Symmetric.
 */
export function likenessOf(a: string, b: string): PartLikeness | undefined {
  const letters = Math.min(a.length, b.length);
  const agreement = (how: keyof typeof SIMILARITY): PartLikeness => ({
    how,
    similarity: SIMILARITY[how],
    letters,
  });
  if (letters === 1) {
    const similarity = a === b ? 1 : INITIAL_SIMILARITY;
    const same = a.charAt(0) === b.charAt(0) && haveSameDigits(a, b);
    return same ? { how: 'initial', similarity, letters } : undefined;
  }
  if (a === b) return agreement('equal');
  if (isArabic(a) !== isArabic(b)) return sameConsonants(a, b);
  if (areOneRomanized(a, b)) return agreement('romanization');
  if (areTranscribed(a, b)) return agreement('transcription');
  if (areOneInTaiwan(a, b)) return agreement('wade-giles');
  if (areShortAndFull(a, b)) return agreement('short form');
  if (differByArticle(a, b)) return agreement('article');
  return misspelt(a, b);
}

/** From 0 to 1; 0 for two parts that are not one. */
export function partSimilarity(a: string, b: string): number {
  return likenessOf(a, b)?.similarity ?? 0;
}

function sameConsonants(a: string, b: string): PartLikeness | undefined {
  const others = consonantReadings(b);
  const shared = consonantReadings(a).filter((reading) => others.includes(reading));
  const longest = Math.max(0, ...shared.map(({ length }) => length));
  if (longest < LEAST_CONSONANTS) return undefined;
  const [arabic, latin] = isArabic(a) ? [a, b] : [b, a];
  if (!mayHaveVowelsOf(latin, arabic)) return undefined;
  const vowels = arabic.slice(1).match(/[اويیى]/gu)?.length ?? 0;
  // A consonant stands for the vowel beside it too, and long vowels are written.
  const letters = longest * LETTERS_OF_CONSONANT + vowels;
  return { how: 'consonants', similarity: SIMILARITY.consonants, letters };
}
