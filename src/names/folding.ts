import { withoutLookAlikes } from './look-alikes.ts';

// Accents and points. The vowel signs of Indian scripts and the voicing marks of kana are letters of
// their own: without them other names would become one.
const MARKS = /(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7]/gu;
/** Zero-width blanks, soft hyphens, direction marks: a reader does not see them. */
const INVISIBLE = /\p{Cf}/gu;
/** Latin letters with a stroke or of their own that have no decomposition, after lower-casing. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ŧ', 't'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);
const APOSTROPHES = /[\u0027\u0060\u00b4\u02bb-\u02bf\u2018\u2019\u201b\u2032\uff07]/gu;
const SEPARATORS = /[^\p{L}\p{M}\p{N}\u0027]+/gu;

/**
 * A name with everything taken off that does not tell two names apart: case, diacritics (so that
 * McCune-Reischauer's breves go), letters of another
 * alphabet within Latin words, width, the many shapes of an apostrophe, punctuation. What remains
 * are words of letters, digits and straight apostrophes, one blank between them. Hangul stays
 * composed. Source of the method: Unicode Standard Annex 15 (compatibility decomposition).
 */
export function fold(text: string): string {
  const bare = unifyApostrophes(text)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC');
  return unifyApostrophes(withoutLookAlikes(bare))
    .toLowerCase()
    .replace(/[đðħıłøŧßæœþ]/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(SEPARATORS, ' ')
    .trim();
}

/** Every shape of an apostrophe as `'`. */
export function unifyApostrophes(text: string): string {
  return text.replace(APOSTROPHES, "'");
}

/** The folded words of a name, apostrophes gone: `CH'OE, Ch'o'l-ryong` gives `choe`, `chol`, `ryong`. */
export function words(text: string): string[] {
  return fold(text)
    .replaceAll("'", '')
    .split(' ')
    .filter((word) => word !== '');
}

/** The letters of a name in alphabetical order: equal for all orders and segmentations of it. */
export function lettersOf(words: readonly string[]): string {
  return [...words.join('')].sort().join('');
}

/**
 * Whether two names have the same letters in the same order, if need be after moving words from the
 * front to the back (`In Chol Jong` and `JONG, In Chol`), or the same words in any order.
 */
export function areLetterIdentical(a: readonly string[], b: readonly string[]): boolean {
  if (areTurned(a, b)) return true;
  return (
    a.length > 0 && a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ')
  );
}

/** Whether two names have the same letters in the same order, words moved from front to back at most. */
export function areTurned(a: readonly string[], b: readonly string[]): boolean {
  const whole = b.join('');
  return whole !== '' && (turns(a).includes(whole) || turns(b).includes(a.join('')));
}

function turns(words: readonly string[]): string[] {
  return words.map((_, turn) => [...words.slice(turn), ...words.slice(0, turn)].join(''));
}
