import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { isPinyin, isPinyinSyllable, taiwaneseSpelling } from '../background/pinyin-word.ts';
import { phoneticKey } from '../phonetic-key.ts';
import { consonantReadings, isArabic } from '../romanization/arabic-consonants.ts';
import { fullNamesOf } from '../romanization/short-names.ts';
import { transcribedSounds } from '../romanization/transcriptions.ts';
import { wordSound } from '../romanization/word-sound.ts';
import { haveSameDigits, INITIAL_SIMILARITY } from '../word-alignment.ts';

/** How two parts of persons' names agree. */
export type PartAgreement =
  | 'equal'
  /** Two romanizations of one name. */
  | 'romanization'
  /** As English writes a name, and as another country does. */
  | 'transcription'
  /** Pinyin and what Taiwan writes for it, which may be pinyin for another name. */
  | 'wade-giles'
  /** A given name and what people make of it: Aleksandr and Sasha. */
  | 'short form'
  /** One with the Arabic article written to it. */
  | 'article'
  /** Latin and Arabic letters with the same consonants. */
  | 'consonants'
  | 'slip'
  | 'two slips'
  | 'initial';

export interface PartLikeness {
  readonly how: PartAgreement;
  /** From 0 to 1. */
  readonly similarity: number;
  /** Letters of the shorter part. */
  readonly letters: number;
  /** Whether a slip changed the first letter, which people seldom get wrong. */
  readonly firstLetter?: boolean;
}

const SIMILARITY = {
  equal: 1,
  romanization: 0.95,
  article: 0.93,
  consonants: 0.9,
  transcription: 0.9,
  'wade-giles': 0.9,
  'short form': 0.85,
} as const;
const SHORTEST_MISSPELT = 3;
const LONGEST_MISSPELT = 64;
const TWICE_MISSPELT = 8;
const FIRST_LETTER = 0.85;
const LEAST_CONSONANTS = 2;
const LETTERS_OF_CONSONANT = 2.5;

/**
 * How two parts of persons' names agree: equal, in two romanizations, in pinyin and Wade-Giles, as
 * a name and its short form, but for the Arabic article, in Latin and Arabic letters, misspelt (Damerau-Levenshtein distance of 1,
 * from eight letters on of 2, confirmed by Jaro-Winkler or by Double Metaphone), or as an initial.
 * Undefined for two parts. Symmetric.
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
  if (isTranscribed(a, b) || isTranscribed(b, a)) return agreement('transcription');
  if (areOneInTaiwan(a, b)) return agreement('wade-giles');
  if (isShortFor(a, b) || isShortFor(b, a)) return agreement('short form');
  if (withoutArticle(a) === b || withoutArticle(b) === a) return agreement('article');
  return misspelt(a, b, letters);
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
  const [arabic] = [a, b].filter(isArabic);
  const vowels = arabic?.slice(1).match(/[اويیى]/gu)?.length ?? 0;
  // A consonant stands for the vowel beside it too, and long vowels are written.
  const letters = longest * LETTERS_OF_CONSONANT + vowels;
  return { how: 'consonants', similarity: SIMILARITY.consonants, letters };
}

/** The rules are of Cyrillic and Arabic: Zhou and Zhu, Han and Khan are two names. */
function areOneRomanized(a: string, b: string): boolean {
  const sound = wordSound(a);
  return sound !== undefined && sound === wordSound(b) && !areReadAsPinyin(a, b);
}

function areReadAsPinyin(a: string, b: string): boolean {
  return isPinyinSyllable(a) || isPinyinSyllable(b) || (isPinyin(a) && isPinyin(b));
}

function isTranscribed(a: string, b: string): boolean {
  const sounds = transcribedSounds(a);
  if (sounds.length === 0) return false;
  const sound = wordSound(b);
  return sound !== undefined && sounds.includes(sound) && !areReadAsPinyin(a, b);
}

function areOneInTaiwan(a: string, b: string): boolean {
  return taiwaneseSpelling(a) === b || taiwaneseSpelling(b) === a;
}

function isShortFor(short: string, full: string): boolean {
  const names = fullNamesOf(short);
  return names.size > 0 && names.has(wordSound(full) ?? full);
}

const ARTICLE = /^[ae]l(?=\p{L}{4})/u;

/** `alhassan` as `hassan`; other words as they are. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}

function misspelt(a: string, b: string, letters: number): PartLikeness | undefined {
  const longer = Math.max(a.length, b.length);
  if (letters < SHORTEST_MISSPELT || longer <= SHORTEST_MISSPELT) return undefined;
  if (longer > LONGEST_MISSPELT || longer - letters > 2 || !haveSameDigits(a, b)) return undefined;
  if (isPinyinSyllable(a) && isPinyinSyllable(b)) return undefined;
  const distance = damerauLevenshtein(a, b);
  if (distance > 2) return undefined;
  const soundSlip = distance === 2 && isSlipOfSound(a, b);
  const firstLetter = a.charAt(0) !== b.charAt(0);
  const similarity = (1 - distance / longer) * (firstLetter ? FIRST_LETTER : 1);
  const likeness = { similarity: Math.min(similarity, 0.98), letters, firstLetter };
  if (distance === 1) return { how: 'slip', ...likeness };
  const confirmed =
    soundSlip ||
    (letters >= TWICE_MISSPELT && jaroWinkler(a, b) >= 0.85) ||
    phoneticKey(a) === phoneticKey(b);
  return confirmed && !firstLetter ? { how: 'two slips', ...likeness } : undefined;
}

/** Zawahry and Zawahiri: two romanizations and a slip. */
function isSlipOfSound(a: string, b: string): boolean {
  const [x, y] = [wordSound(a), wordSound(b)];
  return x !== undefined && y !== undefined && damerauLevenshtein(x, y) === 1;
}
