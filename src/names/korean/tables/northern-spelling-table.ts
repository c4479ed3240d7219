/**
 * What the two northern systems have in common once their marks are left out, by which press and
 * lists print names as they sound (Pongnam, Kungnyol, Jillyong): McCune-Reischauer (1939) and the
 * system of the DPRK (1992, 2002, 2012). Between their letters it is even.
 */

export const NORTHERN_INITIAL_ROWS = `
ㄱ|k 0.6, g 0.4
ㄴ|n 1
ㄷ|t 0.6, d 0.4
ㄹ|r 1
ㅁ|m 1
ㅂ|p 0.6, b 0.4
ㅅ|s 1
ㅇ|- 1
ㅈ|j 0.6, ch 0.4
ㅊ|ch 1
ㅋ|k 0.5, kh 0.5
ㅌ|t 0.5, th 0.5
ㅍ|p 0.5, ph 0.5
ㅎ|h 1
`;

export const NORTHERN_MEDIAL_ROWS = `
ㅏ|a 1
ㅐ|ae 1
ㅑ|ya 1
ㅓ|o 1
ㅔ|e 1
ㅕ|yo 1
ㅖ|ye 1
ㅗ|o 1
ㅘ|wa 1
ㅙ|wae 1
ㅚ|oe 0.8, oi 0.2
ㅛ|yo 1
ㅜ|u 1
ㅝ|wo 1
ㅞ|we 1
ㅟ|wi 1
ㅠ|yu 1
ㅡ|u 1
ㅢ|ui 1
ㅣ|i 1
`;

export const NORTHERN_FINAL_ROWS = `
-|- 1
ㄱ|k 1
ㄴ|n 1
ㄹ|l 1
ㅁ|m 1
ㅂ|p 1
ㅇ|ng 1
`;
