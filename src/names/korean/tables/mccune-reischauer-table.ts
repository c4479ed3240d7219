/**
 * McCune-Reischauer with its marks, for a syllable by itself: each jamo with its letters and how often
 * a name that keeps the marks has them. Breves stand as apostrophes behind their vowels (`o'`, `u'`),
 * as American and United Nations lists print them; an apostrophe behind k t p ch is aspiration. The
 * rest of each row is what such lists mix in: the initials of the North's own system (`j`, `kh`), an
 * aspiration mark left out, a breve put before its vowel (`ky'ong`) or on an open ㅗ (`ho'`).
 *
 * Sources: McCune and Reischauer (1939); BGN/PCGN; aliases of the OFAC and United Nations lists.
 */

export const MARKED_INITIAL_ROWS = `
ㄱ|k 0.97, g 0.02
ㄲ|kk 1
ㄴ|n 1
ㄷ|t 0.97, d 0.02
ㄸ|tt 1
ㄹ|r 0.95
ㅁ|m 1
ㅂ|p 0.97, b 0.02
ㅃ|pp 1
ㅅ|s 0.99
ㅅㅟ|sh 0.8, s 0.2
ㅆ|ss 1
ㅇ|- 1
ㅈ|ch 0.9, j 0.08
ㅉ|tch 0.9, jj 0.1
ㅊ|ch' 0.91, ch 0.08
ㅋ|k' 0.9, kh 0.09
ㅌ|t' 0.9, th 0.09
ㅍ|p' 0.9, ph 0.09
ㅎ|h 1
`;

export const MARKED_MEDIAL_ROWS = `
ㅏ|a 1
ㅐ|ae 1
ㅑ|ya 1
ㅒ|yae 1
ㅓ|o' 0.98
ㅔ|e 1
ㅕ|yo' 0.95, y'o 0.03
ㅖ|ye 1
ㅗ|o 0.99
ㅘ|wa 1
ㅙ|wae 1
ㅚ|oe 0.95, oi 0.05
ㅛ|yo 1
ㅜ|u 1
ㅝ|wo' 0.96, w'o 0.02
ㅞ|we 1
ㅟ|wi 1
ㅠ|yu 1
ㅡ|u' 0.98
ㅢ|u'i 0.95, ui 0.04
ㅣ|i 1
`;

/** Vowels that end a syllable, where they differ. */
export const MARKED_OPEN_MEDIAL_ROWS = `
ㅗ|o 0.98, o' 0.01
`;

export const MARKED_FINAL_ROWS = `
-|- 1
ㄱ|k 0.99
ㄴ|n 1
ㄷ|t 1
ㄹ|l 0.99
ㅁ|m 1
ㅂ|p 0.99
ㅅ|t 1
ㅇ|ng 1
ㅈ|t 1
ㅊ|t 1
ㅋ|k 1
ㅌ|t 1
ㅍ|p 1
`;
