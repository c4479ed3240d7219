/**
 * How each jamo is spelt in Latin letters, with probabilities over mixed sources: South Korean
 * passports and artists, DPRK usage, McCune-Reischauer, the press. `-` is no letter.
 *
 * Sources: aligned counts of 1,451 names of South Korean artists, the aliases of the OFAC and
 * United Nations lists, and the published systems (Revised Romanization 2000, McCune-Reischauer
 * 1939, DPRK 1992/2002/2012, Yale); where these are silent, judged.
 */

/** Initial consonants; the row of ㅇ is a syllable that begins with its vowel. */
export const INITIAL_ROWS = `
ㄱ|k 0.55, g 0.42, kh 0.008, gh 0.004, c 0.003, kk 0.002, q 0.001
ㄲ|kk 0.6, k 0.2, gg 0.15, g 0.05
ㄴ|n 0.985, l 0.004, r 0.003, nh 0.002
ㄷ|d 0.55, t 0.43, th 0.006, dh 0.003, dd 0.002
ㄸ|tt 0.4, dd 0.35, d 0.2, t 0.05
ㄹ|r 0.8, l 0.1, n 0.05, rh 0.01, ll 0.01
ㅁ|m 1
ㅂ|b 0.55, p 0.43, v 0.003, ph 0.003, bh 0.001
ㅃ|pp 0.5, bb 0.4, b 0.1
ㅅ|s 0.87, sh 0.12, ss 0.002, x 0.001, sch 0.001, sz 0.001
ㅆ|ss 0.7, s 0.3
ㅇ|- 1
ㅈ|j 0.66, ch 0.29, z 0.012, zh 0.004, dj 0.003, c 0.003, dzh 0.003, jh 0.002, tj 0.001, dz 0.001, g 0.001, ts 0.001, dsch 0.0005, tsch 0.0005, dž 0.0005
ㅉ|jj 0.6, j 0.3, tch 0.1
ㅊ|ch 0.9, ch' 0.06, c 0.008, j 0.006, tch 0.004, ts 0.004, chh 0.004, tsch 0.001, q 0.001, x 0.001, č 0.001, tj 0.0005
ㅋ|k 0.75, kh 0.2, k' 0.04, c 0.01
ㅌ|t 0.62, th 0.3, t' 0.07
ㅍ|p 0.62, ph 0.29, p' 0.07, f 0.01
ㅎ|h 0.97, kh 0.012, x 0.001, hh 0.001, ch 0.001
`;

/** Vowels after a consonant. */
export const MEDIAL_ROWS = `
ㅏ|a 0.96, ah 0.02, ar 0.005, aa 0.004, u 0.003, au 0.001, á 0.0005
ㅐ|ae 0.8, ai 0.07, e 0.05, ay 0.02, a 0.015, ea 0.015, eh 0.004, ei 0.003, ee 0.001, ä 0.001
ㅑ|ya 0.97, ia 0.012, ja 0.006, yah 0.004, yaa 0.001
ㅒ|yae 0.9, ye 0.1
ㅓ|o 0.31, eo 0.28, u 0.2, o' 0.06, uh 0.03, ou 0.022, e 0.02, eu 0.018, ŏ 0.01, oh 0.004, er 0.004, ur 0.003, au 0.003, a 0.003, oe 0.002, eou 0.002, or 0.001, uo 0.001, aw 0.0005, ó 0.0005
ㅔ|e 0.94, ae 0.025, eh 0.01, ei 0.006, ey 0.004, ay 0.004, ea 0.002, ee 0.002
ㅕ|yo 0.31, yeo 0.26, yu 0.19, you 0.11, yo' 0.06, ye 0.012, yŏ 0.01, yeu 0.008, yuh 0.006, yeou 0.004, io 0.004, eo 0.004, y'o 0.004, yau 0.003, jo 0.002, yoo 0.002, o 0.002, u 0.002, yuo 0.001, iu 0.001, eu 0.001, yoe 0.001, e 0.001, yeoo 0.0005
ㅖ|ye 0.84, e 0.07, yae 0.03, ie 0.015, yeh 0.008, yea 0.008, ae 0.004, yeo 0.003
ㅗ|o 0.945, oh 0.025, ou 0.005, oo 0.004, ow 0.003, au 0.002, u 0.002, oe 0.002, or 0.001
ㅘ|wa 0.965, oa 0.008, ua 0.006, wha 0.006, wah 0.002, hwa 0.001
ㅙ|wae 0.8, wai 0.06, we 0.06, oae 0.05
ㅚ|oe 0.56, oi 0.24, we 0.06, oy 0.02, wae 0.02, ue 0.005, ui 0.004, ö 0.002, oui 0.002
ㅛ|yo 0.965, io 0.008, yoh 0.008, you 0.004, jo 0.003
ㅜ|u 0.58, oo 0.31, ou 0.03, wu 0.012, woo 0.012, o 0.004, uh 0.002, w 0.001, ú 0.0005, oe 0.0005
ㅝ|wo 0.74, weo 0.06, wo' 0.05, uo 0.02, o 0.015, wŏ 0.008, oo 0.008, woo 0.008, wu 0.006, we 0.004, ueo 0.003, u 0.002, ou 0.002
ㅞ|we 0.9, wei 0.05, ue 0.03
ㅟ|wi 0.8, ui 0.05, wee 0.04, we 0.04, uy 0.01, whi 0.01, wie 0.005, hwi 0.003, ü 0.002
ㅠ|yu 0.74, yoo 0.1, you 0.07, u 0.012, iu 0.008, yuh 0.004, ju 0.003, yew 0.002, ue 0.002, eu 0.001, yoou 0.0005
ㅡ|eu 0.4, u 0.4, u' 0.05, oo 0.025, e 0.025, ue 0.01, ŭ 0.008, uh 0.008, i 0.004, eo 0.004, o 0.004, y 0.003, ou 0.002, eur 0.0005, ũ 0.0005
ㅢ|ui 0.38, ee 0.22, i 0.12, eui 0.08, u'i 0.03, e 0.012, ie 0.01, y 0.01, ŭi 0.004, uy 0.004, ea 0.003, ei 0.003, ey 0.002, ih 0.002, u 0.002, eei 0.0005
ㅣ|i 0.81, ee 0.11, y 0.018, ie 0.008, ea 0.006, e 0.006, ih 0.005, yi 0.002, ey 0.002, ii 0.001, í 0.0005
`;

/** Vowels at the head of a syllable, where they are spelt otherwise than after a consonant. */
export const BARE_MEDIAL_ROWS = `
ㅜ|woo 0.42, u 0.33, wu 0.1, oo 0.05, ou 0.02, uh 0.01, wou 0.004, w 0.002, ooh 0.001
ㅣ|i 0.6, yi 0.1, ee 0.08, lee 0.02, yee 0.02, e 0.02, ie 0.008, ri 0.006, y 0.005, li 0.005, ih 0.004, ii 0.001
ㅡ|eu 0.55, u 0.27, u' 0.04, e 0.03, oo 0.01, ŭ 0.008, uh 0.008, ue 0.006, y 0.004, eo 0.003
ㅓ|eo 0.45, o 0.2, u 0.09, uh 0.09, o' 0.03, oh 0.02, ur 0.02, ŏ 0.01, er 0.01, au 0.01, eu 0.005
ㅢ|ui 0.38, eui 0.28, yi 0.09, i 0.08, u'i 0.03, eu 0.02, ee 0.02, wi 0.01, ŭi 0.004, y 0.002
ㅕ|yo 0.3, yeo 0.27, you 0.19, yu 0.11, yo' 0.06, yŏ 0.01, ye 0.006, yeu 0.006, yeou 0.004, io 0.004, yuh 0.004, jo 0.003, y'o 0.003, yau 0.002, eo 0.002, yoo 0.002, yoe 0.001, yuo 0.001
ㅠ|yu 0.62, yoo 0.19, you 0.12, iu 0.005, u 0.005, ju 0.004, yew 0.003, yuu 0.001, ew 0.0005
ㅝ|wo 0.78, weo 0.06, wo' 0.05, woo 0.02, uo 0.012, wu 0.012, wŏ 0.008, o 0.006, wa 0.004, oo 0.002
`;

/** Vowels at the end of a syllable after a consonant, where they differ: ㅓ is hardly ever `u` there. */
export const OPEN_MEDIAL_ROWS = `
ㅓ|eo 0.46, o 0.36, o' 0.06, uh 0.05, u 0.02, ŏ 0.01, oh 0.006, ur 0.004, er 0.004, eu 0.004, e 0.004, oe 0.003, ou 0.003, au 0.001
ㅕ|yeo 0.44, yo 0.38, yo' 0.06, yuh 0.02, yu 0.02, you 0.015, yŏ 0.01, ye 0.01, io 0.003, yea 0.003
`;

/** Final consonants. */
export const FINAL_ROWS = `
-|- 1
ㄱ|k 0.93, g 0.028, ck 0.018, c 0.004, kk 0.002, ng 0.002, gk 0.001, q 0.001
ㄴ|n 0.985, nn 0.004, hn 0.004, ng 0.003, ne 0.001, nh 0.001
ㄷ|t 0.8, d 0.2
ㄹ|l 0.93, r 0.02, ll 0.016, hl 0.005, rl 0.003, le 0.003, el 0.001
ㅁ|m 0.99, mm 0.005, hm 0.003
ㅂ|p 0.84, b 0.14, pp 0.004, bb 0.002, f 0.001
ㅅ|t 0.6, s 0.35, d 0.03
ㅇ|ng 0.975, n 0.012, g 0.002, nk 0.001, ngh 0.001, nng 0.001, gn 0.001, m 0.0005
ㅈ|t 0.6, j 0.3
ㅊ|t 0.5, ch 0.4
ㅋ|k 0.9
ㅌ|t 0.9, th 0.05
ㅍ|p 0.85, f 0.05
ㅎ|h 0.5, t 0.4
`;
