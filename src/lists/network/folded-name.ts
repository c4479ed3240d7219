const MARKS = /(?![\u3099\u309a])\p{Script=Inherited}/gu;
const APOSTROPHES = /['\u0060\u00b4\u02bb-\u02bf\u2018\u2019\u2032\uff07]/gu;

/**
 * The words of a name without case, accents, apostrophes and punctuation: `JONG, In-chol` gives
 * `jong`, `in`, `chol`. For looking up what somebody typed; the comparison of names is another matter.
 */
export function foldedName(name: string): string[] {
  const bare = name.normalize('NFKD').replace(MARKS, '').normalize('NFC').replace(APOSTROPHES, '');
  return bare.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The letters of a name, words moved from the front to the back as often as there are words. */
export function turnsOf(words: readonly string[]): string[] {
  return words.map((_, turn) => [...words.slice(turn), ...words.slice(0, turn)].join(''));
}
