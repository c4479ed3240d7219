/**
 * How each jamo is spelt in plain Latin letters, with probabilities over mixed sources: South Korean
 * passports and artists, DPRK usage, McCune-Reischauer, the press. `-` is no letter. A row of two
 * jamo is the first of them before or after the second.
 *
 * Sources: aligned counts of 1,451 names of South Korean artists; the aliases of the OFAC and United
 * Nations lists; the published systems (Revised Romanization 2000, McCune-Reischauer 1939, DPRK
 * 1992/2002/2012, Yale); spellings that the South Korean foreign ministry names as held by fewer than
 * one bearer in a hundred (cases of passports changed); where these are silent, judged.
 *
 * Left out on purpose: spellings seen once or twice that are the regular spelling of another jamo in
 * the same place (ㅇ as `n`, ㄴ as `ng`, ㅏ as `u`, ㅐ as `a`, ㅓ as `a`, ㅗ as `u` or `oo`, ㅜ as `o`,
 * ㅕ without its glide, ㅝ as `wa` or `woo`, ㅊ as `j`, ㄷ as `th`). Jon and Jong, Su and Sun, Pak and
 * Paek are two names each, and as ㅇ is far commoner than ㄴ in some syllables one such row in a
 * hundred would make them one.
 */

/** Initial consonants; the row of ㅇ is a syllable that begins with its vowel. */
export const INITIAL_ROWS = `
ㄱ|k 0.56, g 0.42, kh 0.006, gh 0.006, c 0.003, q 0.001
ㄲ|kk 0.6, k 0.2, gg 0.15, g 0.05
ㄴ|n 0.995, nh 0.003
ㄷ|d 0.56, t 0.43, dh 0.003, dd 0.002
ㄸ|tt 0.4, dd 0.35, d 0.2, t 0.05
ㄹ|r 0.85, l 0.11, rh 0.02, ll 0.004
ㅁ|m 1
ㅂ|b 0.56, p 0.43, v 0.005, bh 0.002
ㅃ|pp 0.5, bb 0.4, b 0.1
ㅅ|s 0.965, sh 0.03, ss 0.002
ㅅㅣ|s 0.63, sh 0.36, ss 0.001, c 0.002, sch 0.001
ㅅㅟ|s 0.3, sh 0.7
ㅆ|ss 0.7, s 0.3
ㅇ|- 1
ㅈ|j 0.67, ch 0.3, z 0.01, jh 0.004, dj 0.003, zh 0.002, c 0.002, tj 0.001, dz 0.001, tch 0.001
ㅉ|jj 0.6, j 0.3, tch 0.1
ㅊ|ch 0.93, ch' 0.05, tch 0.005, chh 0.003, c 0.003
ㅋ|k 0.75, kh 0.2, k' 0.04, c 0.01
ㅌ|t 0.62, th 0.3, t' 0.07
ㅍ|p 0.62, ph 0.29, p' 0.07, f 0.01
ㅎ|h 0.99, kh 0.003, hh 0.001
`;

/** Vowels after a consonant. */
export const MEDIAL_ROWS = `
ㅏ|a 0.985, ar 0.004, aa 0.004
ㅐ|ae 0.86, ai 0.07, ay 0.02, e 0.015, ea 0.015, ei 0.003
ㅑ|ya 0.975, ia 0.012, yaa 0.001
ㅒ|yae 0.9, ye 0.1
ㅓ|o 0.33, eo 0.31, u 0.22, o' 0.06, ou 0.022, uh 0.015, e 0.015, eou 0.003, er 0.003, ur 0.003, eu 0.001
ㅔ|e 0.95, ae 0.02, ei 0.006, ey 0.004, ay 0.004, ea 0.003
ㅕ|yo 0.32, yeo 0.28, yu 0.19, you 0.1, yo' 0.06, ye 0.012, yeu 0.006, yeou 0.004, io 0.004, y'o 0.004, yuh 0.003, yoe 0.001
ㅖ|ye 0.87, e 0.04, yae 0.03, ie 0.015, yea 0.008, ae 0.008
ㅗ|o 0.985, ou 0.005, ow 0.003
ㅘ|wa 0.965, oa 0.012, ua 0.008, woa 0.002
ㅙ|wae 0.8, wai 0.06, we 0.06, oae 0.05
ㅚ|oe 0.58, oi 0.25, we 0.06, oy 0.02, wae 0.02, ue 0.005, oui 0.002
ㅛ|yo 0.975, io 0.008, you 0.003
ㅜ|u 0.6, oo 0.33, ou 0.03, wu 0.012, woo 0.006
ㅝ|wo 0.79, weo 0.07, wo' 0.06, uo 0.025, ueo 0.003
ㅞ|we 0.92, wei 0.05, ue 0.02
ㅟ|wi 0.84, ui 0.06, wee 0.04, uy 0.01, wie 0.005
ㅠ|yu 0.84, yoo 0.09, you 0.03, iu 0.008, yew 0.003, ue 0.002
ㅡ|eu 0.43, u 0.42, u' 0.06, e 0.015, ue 0.01, oo 0.004, eou 0.004, uh 0.003, y 0.003
ㅢ|ui 0.4, ee 0.23, i 0.13, eui 0.08, u'i 0.04, ie 0.01, y 0.01, e 0.008, uy 0.005, ei 0.003, ea 0.002, ey 0.002
ㅣ|i 0.91, ee 0.045, y 0.018, ie 0.008, ea 0.006, yi 0.002, ey 0.001
`;

/** Vowels at the head of a syllable, where they are spelt otherwise than after a consonant. */
export const BARE_MEDIAL_ROWS = `
ㅜ|woo 0.44, u 0.35, wu 0.1, oo 0.05, ou 0.02, wou 0.004
ㅣ|i 0.93, yi 0.03, ee 0.02, y 0.005, ie 0.004
ㅡ|eu 0.57, u 0.3, u' 0.05, e 0.02, oo 0.004, uh 0.003, ue 0.006, y 0.004
ㅓ|eo 0.36, o 0.29, u 0.25, o' 0.05, uh 0.02, er 0.003
ㅢ|ui 0.39, eui 0.29, yi 0.09, i 0.04, u'i 0.04, eu 0.02, ee 0.02, wi 0.01, y 0.002
ㅕ|yo 0.31, yeo 0.28, you 0.18, yu 0.11, yo' 0.06, ye 0.006, yeu 0.006, yeou 0.004, io 0.004, yuh 0.003, y'o 0.003, yoe 0.001
ㅠ|yu 0.64, yoo 0.2, you 0.12, iu 0.005, yew 0.003
ㅝ|wo 0.83, weo 0.07, wo' 0.06, uo 0.012, wuo 0.001
`;

/** Vowels that are the whole syllable, where they differ again: 아 as Ah, 오 as Oh, 어 as Uh. */
export const BARE_OPEN_MEDIAL_ROWS = `
ㅏ|a 0.62, ah 0.37
ㅗ|o 0.6, oh 0.38, ou 0.01
ㅓ|eo 0.5, uh 0.16, o 0.18, o' 0.05, eoh 0.04, oh 0.03, ur 0.02, er 0.01
ㅕ|yeo 0.58, yo 0.27, yo' 0.05, yuh 0.03, yu 0.03, you 0.015, yea 0.003, ye 0.003
ㅣ|i 0.62, yi 0.22, ee 0.06, lee 0.05, yee 0.02, e 0.005, y 0.003
`;

/** Vowels at the end of a syllable after a consonant, where they differ: ㅓ is hardly ever `u` there. */
export const OPEN_MEDIAL_ROWS = `
ㅓ|eo 0.48, o 0.38, o' 0.06, uh 0.05, ur 0.004, u 0.004, er 0.004, eu 0.003
ㅕ|yeo 0.45, yo 0.4, yo' 0.06, yuh 0.02, yu 0.02, you 0.015, ye 0.005, yea 0.003, io 0.003
ㅜ|u 0.58, oo 0.34, ou 0.03, ue 0.012, wu 0.008, woo 0.004, ew 0.001
ㅣ|i 0.83, ee 0.12, y 0.018, ie 0.008, ea 0.006, yi 0.002, ey 0.002
`;

/** Final consonants. */
export const FINAL_ROWS = `
-|- 1
ㄱ|k 0.94, g 0.03, ck 0.018, c 0.003
ㄴ|n 0.99, ne 0.002, nh 0.001
ㄷ|t 0.8, d 0.2
ㄹ|l 0.97, r 0.012, le 0.002
ㅁ|m 0.99, mb 0.0005
ㅂ|p 0.84, b 0.14
ㅅ|t 0.6, s 0.35, d 0.03
ㅇ|ng 0.995, ngh 0.001
ㅈ|t 0.6, j 0.3
ㅊ|t 0.5, ch 0.4
ㅋ|k 0.9
ㅌ|t 0.9, th 0.05
ㅍ|p 0.85, f 0.05
ㅎ|h 0.5, t 0.4
`;
