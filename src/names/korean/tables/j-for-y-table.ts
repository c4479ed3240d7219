/**
 * Korean as languages write it in whose letters `j` is the glide of English `y`: Czech and Slovak,
 * Hungarian, Polish, Slovene and Croatian, the Baltic and Scandinavian languages, German, Dutch. Each
 * jamo with its letters and their probabilities over these languages together; ㅈ is never a bare `j`.
 *
 * Sources: the Czech table (popular and scholarly) of the Czech Wikipedia's guide to transcription
 * (Č/DŽ, ČCH, KCH, TCH, PCH, E/Ä, Ö, Ü, UI/I); the Hungarian Academy's spelling of oriental names as the
 * Hungarian Wikipedia applies it (Han Dokszu, Kim Phjongil, Cshö Szunszil, Pak Kunhje, Kim Dzsongun); the
 * Polish commission on geographical names (Pjongjang, Inczon, Czedżu, Panmundżom) and Kim Dzong Un; the
 * Slovene Kim Džong Un; German tales and lexica (dsch, tsch, ä, ö, ü); Wikidata's Baltic labels. Shares
 * judged.
 */

export const J_INITIAL_ROWS = `
ㄱ|k 0.6, g 0.39
ㄲ|kk 0.9, k 0.1
ㄴ|n 1
ㄷ|t 0.6, d 0.39
ㄸ|tt 0.9, t 0.1
ㄹ|r 0.85, l 0.14
ㅁ|m 1
ㅂ|p 0.6, b 0.39
ㅃ|pp 0.9, p 0.1
ㅅ|s 0.6, sz 0.33, š 0.03, sh 0.02
ㅆ|ss 0.7, s 0.2, ssz 0.1
ㅇ|- 1
ㅈ|č 0.22, dž 0.2, dzs 0.17, dsch 0.08, dz 0.07, ch 0.06, cs 0.05, tsch 0.03, dzh 0.03, cz 0.02, dż 0.02, dj 0.02, tj 0.01, c 0.01, zs 0.005
ㅉ|čč 0.4, ccs 0.3, tch 0.2
ㅊ|čch 0.22, csh 0.17, č 0.12, ch 0.12, tsch 0.12, cs 0.08, tch 0.04, cz 0.04, tj 0.03, čh 0.02, czh 0.01, c 0.01
ㅋ|k 0.4, kh 0.35, kch 0.23
ㅌ|t 0.4, th 0.35, tch 0.23
ㅍ|p 0.4, ph 0.35, pch 0.23
ㅎ|h 0.98, ch 0.01
`;

export const J_MEDIAL_ROWS = `
ㅏ|a 0.98, á 0.015
ㅐ|ae 0.4, e 0.35, ä 0.2, ai 0.03, æ 0.01
ㅑ|ja 0.98, já 0.015
ㅒ|jae 0.4, je 0.35, jä 0.2
ㅓ|o 0.7, o' 0.14, eo 0.08, u 0.02, ó 0.01
ㅔ|e 0.98
ㅕ|jo 0.74, jo' 0.14, jeo 0.08, ju 0.02, jó 0.01
ㅖ|je 0.9, e 0.05, jä 0.01
ㅗ|o 0.97, ó 0.02
ㅘ|wa 0.5, va 0.46, ua 0.02, oa 0.01
ㅙ|wae 0.3, we 0.2, wä 0.1, ve 0.2, vae 0.1, vä 0.05
ㅚ|ö 0.42, oe 0.28, we 0.08, ve 0.08, e 0.06, oi 0.05, oj 0.02
ㅛ|jo 0.98, jó 0.01
ㅜ|u 0.88, oe 0.05, ou 0.03, ú 0.03
ㅝ|wo 0.42, vo 0.4, wo' 0.07, vo' 0.05, uo 0.02
ㅞ|we 0.5, ve 0.45
ㅟ|wi 0.35, ü 0.3, vi 0.25, ui 0.08
ㅠ|ju 0.96, joe 0.01, jú 0.02
ㅡ|u 0.75, u' 0.14, eu 0.05, y 0.02, ü 0.01, ũ 0.01
ㅢ|ui 0.45, i 0.36, u'i 0.1, uj 0.03, ũi 0.02, y 0.01
ㅣ|i 0.98, í 0.01
`;

export const J_FINAL_ROWS = `
-|- 1
ㄱ|k 0.97, g 0.02
ㄴ|n 1
ㄷ|t 0.9
ㄹ|l 0.95, r 0.04
ㅁ|m 1
ㅂ|p 0.9, b 0.09
ㅅ|t 0.8
ㅇ|ng 0.99
ㅈ|t 0.8
ㅊ|t 0.8
ㅋ|k 0.9
ㅌ|t 0.9
ㅍ|p 0.9
`;
