/**
 * The three published systems for Korean in Latin letters, a row for each jamo: Revised Romanization,
 * McCune-Reischauer, the system of the DPRK. `-` is no letter.
 *
 * Sources: Revised Romanization of the South Korean ministry of culture (2000, 2014);
 * McCune-Reischauer (1939) as BGN/PCGN and the Library of Congress apply it; the North's own system
 * of 1992 (UNGEGN working paper 46), 2002 (E/CONF.94/INF.78) and 2012.
 */

export const OFFICIAL_INITIAL_ROWS = `
ㄱ|g|k|k
ㄲ|kk|kk|kk
ㄴ|n|n|n
ㄷ|d|t|t
ㄸ|tt|tt|tt
ㄹ|r|r|r
ㅁ|m|m|m
ㅂ|b|p|p
ㅃ|pp|pp|pp
ㅅ|s|s|s
ㅆ|ss|ss|ss
ㅇ|-|-|-
ㅈ|j|ch|j
ㅉ|jj|tch|jj
ㅊ|ch|ch'|ch
ㅋ|k|k'|kh
ㅌ|t|t'|th
ㅍ|p|p'|ph
ㅎ|h|h|h
`;

export const OFFICIAL_MEDIAL_ROWS = `
ㅏ|a|a|a
ㅐ|ae|ae|ae
ㅑ|ya|ya|ya
ㅒ|yae|yae|yae
ㅓ|eo|ŏ|ŏ
ㅔ|e|e|e
ㅕ|yeo|yŏ|yŏ
ㅖ|ye|ye|ye
ㅗ|o|o|o
ㅘ|wa|wa|wa
ㅙ|wae|wae|wae
ㅚ|oe|oe|oe
ㅛ|yo|yo|yo
ㅜ|u|u|u
ㅝ|wo|wŏ|wŏ
ㅞ|we|we|we
ㅟ|wi|wi|wi
ㅠ|yu|yu|yu
ㅡ|eu|ŭ|ŭ
ㅢ|ui|ŭi|ŭi
ㅣ|i|i|i
`;

export const OFFICIAL_FINAL_ROWS = `
-|-|-|-
ㄱ|k|k|k
ㄲ|k|k|k
ㄴ|n|n|n
ㄷ|t|t|t
ㄹ|l|l|l
ㅁ|m|m|m
ㅂ|p|p|p
ㅅ|t|t|t
ㅆ|t|t|t
ㅇ|ng|ng|ng
ㅈ|t|t|t
ㅊ|t|t|t
ㅋ|k|k|k
ㅌ|t|t|t
ㅍ|p|p|p
ㅎ|t|t|t
`;
