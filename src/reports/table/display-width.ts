/**
 * Characters that take two columns of a terminal, as ranges of code points: East Asian Wide and
 * Fullwidth of Unicode Standard Annex 11, without the emoji, which a property names.
 */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f], // leading hangul jamo
  [0x2329, 0x232a],
  [0x2e80, 0x303e], // radicals, ideographic marks
  [0x3041, 0x3247], // kana, bopomofo, compatibility jamo
  [0x3250, 0xa4cf], // enclosed letters, ideographs, yi
  [0xa960, 0xa97c], // leading hangul jamo, extended
  [0xac00, 0xd7a3], // hangul syllables
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60], // fullwidth forms
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff], // tangut, khitan
  [0x1aff0, 0x1b2ff], // kana, extended
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd], // ideographs, extended
];

/** Marks that sit on the letter before, and the vowels and finals of hangul taken apart. */
const NO_WIDTH = /[\p{Mn}\p{Me}\u{1160}-\u{11ff}\u{d7b0}-\u{d7ff}]/u;

const EMOJI = /\p{Emoji_Presentation}/u;

/** The columns that a single character (one code point) takes: 0, 1 or 2. */
export function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) || EMOJI.test(character)
    ? 2
    : 1;
}

/** The columns that a text without control characters takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
