export const HAN_OR_HANGUL = '\\p{Script=Hangul}\\p{Script=Han}';
const TWO_WORDS = /\p{L}\p{M}*\.?[\s,]+\p{L}/u;
export const TWO_SYLLABLES = new RegExp(`[${HAN_OR_HANGUL}]{2}`, 'u');
/** Kana spell a full name with a dot or a blank in it, or with four letters at the least. */
const KANA_NAME = /[\p{Script=Katakana}\p{Script=Hiragana}ー](?:[・·\s]|[\p{L}]{3})/u;

/** Whether a text is long enough for a name of a person or a firm: two words, or two syllables. */
export function hasTwoWords(text: string): boolean {
  return TWO_WORDS.test(text) || TWO_SYLLABLES.test(text);
}

/** A single Latin word in brackets is a remark (`Dev`, `UK`); in hangul it may be a whole name. */
export function isFullName(text: string): boolean {
  return hasTwoWords(text) || KANA_NAME.test(text);
}

/** The text on one line, with single blanks. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
