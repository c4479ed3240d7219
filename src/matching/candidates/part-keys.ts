import { taiwaneseSpelling } from '../../names/background/pinyin-word.ts';
import { withoutArticle } from '../../names/person/spellings-of-one.ts';
import { consonantReadings, isArabic } from '../../names/romanization/arabic-consonants.ts';
import { fullNamesOf } from '../../names/romanization/short-names.ts';
import { transcribedSounds } from '../../names/romanization/transcriptions.ts';
import { wordSound } from '../../names/romanization/word-sound.ts';

/** Which of two words that are looked up one by the other. */
export type Side = 'listed' | 'searched';

/**
 * Keys under which two parts of persons' names meet that are one name in two writings: romanizations,
 * transcriptions, scripts, with the article and without, short and in full. A slip of the pen has none.
 */
export function partKeys(word: string, side: Side): readonly string[] {
  return [...ownPartKeys(word), ...joinedPartKeys(word, side)];
}

/** Those of them that neighbouring parts written as one have not. */
export function ownPartKeys(word: string): readonly string[] {
  const fulls = [...fullNamesOf(word)].map((full) => `^${full}`);
  return [`=${word}`, `=${withoutArticle(word)}`, ...fulls];
}

/** Those under which neighbouring parts, written as one, meet the part that the other name writes. */
export function joinedPartKeys(word: string, side: Side): readonly string[] {
  return [...spellingKeys(word), ...consonantKeys(word, side)];
}

/** The keys to search joined parts with, of lists that have names in Arabic script or none. */
export function searchedKeys(haveArabic: boolean): (word: string) => readonly string[] {
  return (word) =>
    haveArabic || isArabic(word) ? joinedPartKeys(word, 'searched') : spellingKeys(word);
}

/** The same of Latin words alone. */
function spellingKeys(word: string): readonly string[] {
  const sound = wordSound(word);
  if (sound === undefined) return [];
  // What Taiwan writes may itself be pinyin, for another word: chiang.
  const spellings = [sound, word, taiwaneseSpelling(word) ?? word, ...transcribedSounds(word)];
  return spellings.map((spelling) => `^${spelling}`);
}

/** An Arabic and a Latin word meet by their consonants; two Latin ones do not. */
function consonantKeys(word: string, side: Side): readonly string[] {
  const sign = isArabic(word) === (side === 'listed') ? '%' : '&';
  return consonantReadings(word).map((consonants) => sign + consonants);
}
