/**
 * How each jamo is spelt in kana, with probabilities. Kana unite consonant and vowel, so the rows
 * are in the Latin letters that `KANA_ROWS` gives them: ョ in ジョ is `jo`, ッ is `Q`, ン is `N`, ー
 * is `~`, クヮ is `kWa`. `-` is no letter. Initials have two columns: at the head of a word or after a voiceless
 * sound, and voiced (ジョン, ガン).
 *
 * Sources: the usual katakana of Korean personal names as the Japanese press and foreign ministry
 * write them (first sounds unvoiced in surnames, voiced inside; ク, ル, ム, プ and ン for finals),
 * and its common variants; counts are not published: the weights are judged.
 */

/** The syllabary: consonant and vowels ア イ ウ エ オ, of which some do not exist. */
export const KANA_ROWS = `
|アイウエオ
k|カキクケコ
g|ガギグゲゴ
s|サシスセソ
z|ザ・ズゼゾ
c|・チ・・・
ts|・・ツ・・
j|・ジ・・・
t|タ・・テト
d|ダ・・デド
n|ナニヌネノ
h|ハヒフヘホ
b|バビブベボ
p|パピプペポ
m|マミムメモ
y|ヤ・ユ・ヨ
r|ラリルレロ
w|ワ・・・・
v|・・ヴ・・
`;

/** Share of initials that are written voiced, by what is in front: see the Cyrillic ones. */
export const VOICED_SHARES = { surname: 0.05, head: 0.45, voiced: 0.75, voiceless: 0.15 };

/** Japanese names the people of the DPRK by their northern forms: リ, リム, リョン, ロ. */
export const NORTHERN_SHARES = { surname: 0.3, given: 0.08 };

/** Initial consonants. */
export const INITIAL_ROWS = `
ㄱ|k 0.98|g 0.98
ㄲ|k 0.85, g 0.1|k 0.8, g 0.15
ㄴ|n 0.98|n 0.98
ㄷ|t 0.96, ts 0.02|d 0.97
ㄸ|t 0.85, d 0.1|t 0.8, d 0.15
ㄹ|r 0.97, n 0.01|r 0.97, n 0.01
ㅁ|m 0.99|m 0.99
ㅂ|p 0.97|b 0.96, v 0.005
ㅃ|p 0.85, b 0.1|p 0.8, b 0.15
ㅅ|s 0.98|s 0.98
ㅆ|s 0.98|s 0.98
ㅇ|- 1|- 1
ㅈ|c 0.96, ts 0.015|j 0.94, z 0.03
ㅉ|c 0.85, j 0.1|c 0.8, j 0.15
ㅊ|c 0.96, ts 0.015, j 0.01|c 0.96, ts 0.01, j 0.015
ㅋ|k 0.97, g 0.005|k 0.97, g 0.01
ㅌ|t 0.95, ts 0.02, c 0.008|t 0.95, ts 0.02, c 0.008
ㅍ|p 0.96, h 0.015|p 0.96, h 0.015
ㅎ|h 0.98|h 0.98
`;

/** After ン a ㄹ may be heard as ㄴ: 명록 ミョンノク. */
export const INITIAL_ROWS_AFTER_N = `
ㄹ|r 0.72, n 0.26|r 0.72, n 0.26
`;

/** After ル a ㄴ may be heard as ㄹ: 철남 チョルラム. */
export const INITIAL_ROWS_AFTER_L = `
ㄴ|n 0.72, r 0.26|n 0.72, r 0.26
`;

/**
 * After a vowel ㅇ and ㅎ may stand for a final that was drawn over to them: 현우 ヒョヌ, 준호 ジュノ,
 * 석우 ソグ, 일우 イル.
 */
export const INITIAL_ROWS_AFTER_VOWEL = `
ㅇ|- 0.85, n 0.08, r 0.03, g 0.02, m 0.01, b 0.004|- 0.85, n 0.08, r 0.03, g 0.02, m 0.01, b 0.004
ㅎ|h 0.9, n 0.05, r 0.02, m 0.01|h 0.9, n 0.05, r 0.02, m 0.01
`;

/** Vowels after a consonant; `~` is the long mark. */
export const MEDIAL_ROWS = `
ㅏ|a 0.975, a~ 0.008, ya 0.004
ㅐ|e 0.96, ai 0.012, e~ 0.006
ㅑ|ya 0.95, a 0.02
ㅒ|ye 0.7, e 0.2, ya 0.05
ㅓ|o 0.95, u 0.012, o~ 0.008, a 0.004, yo 0.006
ㅔ|e 0.97, ei 0.006, e~ 0.006
ㅕ|yo 0.94, o 0.012, yu 0.012, io 0.006, ye 0.006, yo~ 0.004
ㅖ|e 0.68, ye 0.24, ie 0.03, we 0.008
ㅗ|o 0.97, o~ 0.01, u 0.003
ㅘ|wa 0.88, Wa 0.03, ua 0.03, oa 0.01, a 0.015
ㅙ|we 0.86, e 0.06, ue 0.04
ㅚ|we 0.84, e 0.06, ue 0.04, oe 0.025
ㅛ|yo 0.96, io 0.008, o 0.01, yo~ 0.006
ㅜ|u 0.97, u~ 0.008, yu 0.006, o 0.002
ㅝ|wo 0.9, uo 0.04, o 0.03
ㅞ|we 0.9, ue 0.05
ㅟ|wi 0.84, ui 0.08, i 0.03, yu 0.01
ㅠ|yu 0.94, u 0.03, yu~ 0.005
ㅡ|u 0.96, i 0.01, u~ 0.004, o 0.004
ㅢ|i 0.76, wi 0.17, ui 0.04
ㅣ|i 0.97, i~ 0.01
`;

/** Vowels at the head of a syllable, where they are spelt otherwise. */
export const BARE_MEDIAL_ROWS = `
ㅑ|ya 0.98
ㅒ|ye 0.6, ie 0.15, e 0.1, ya 0.1
ㅓ|o 0.96, o~ 0.01, u 0.006, a 0.004
ㅕ|yo 0.96, yu 0.01, yo~ 0.006
ㅖ|ye 0.82, ie 0.06, e 0.08
ㅘ|wa 0.97, oa 0.01
ㅙ|we 0.92, ue 0.04
ㅚ|we 0.93, ue 0.03, oe 0.015, e 0.008
ㅛ|yo 0.97, yo~ 0.006
ㅝ|wo 0.92, uo 0.04, o 0.015
ㅟ|wi 0.86, ui 0.09, i 0.006
ㅠ|yu 0.97, yu~ 0.006
ㅢ|wi 0.76, ui 0.13, i 0.07
`;

/** Final consonants. */
export const FINAL_ROWS = `
-|- 1
ㄱ|ku 0.91, Q 0.05, gu 0.012, Qku 0.005, ki 0.004
ㄴ|N 0.985, nu 0.004
ㄷ|to 0.45, Q 0.4, tsu 0.06
ㄹ|ru 0.97, ri 0.005
ㅁ|mu 0.95, N 0.04
ㅂ|pu 0.87, Q 0.06, bu 0.04, Qpu 0.01
ㅅ|Q 0.4, su 0.2, to 0.2, tsu 0.05, Qto 0.03, si 0.02
ㅇ|N 0.96, Ngu 0.02, Nku 0.003
ㅈ|to 0.4, Q 0.35, ju 0.05
ㅊ|to 0.4, Q 0.35, cu 0.05
ㅋ|ku 0.9, Q 0.05
ㅌ|to 0.6, Q 0.3
ㅍ|pu 0.85, Q 0.08
ㅎ|Q 0.4, to 0.3, hu 0.1
`;

/**
 * Finals before ナ and its row: assimilated (복남 ポンナム, 극렬 クンニョル), or drawn over (민아
 * ミナ), so that nothing of them is left here.
 */
export const FINAL_ROWS_BEFORE_N = `
ㄱ|ku 0.62, N 0.3, Q 0.03, gu 0.008
ㄴ|N 0.72, - 0.26, nu 0.002
ㄷ|N 0.4, to 0.3, Q 0.2
ㅂ|pu 0.6, mu 0.27, N 0.06, Q 0.02
ㅅ|N 0.35, Q 0.2, to 0.2, su 0.15
`;

/** Finals before マ and its row. */
export const FINAL_ROWS_BEFORE_M = `
ㄱ|ku 0.62, N 0.3, Q 0.03, gu 0.008
ㄷ|N 0.4, to 0.3, Q 0.2
ㅁ|mu 0.72, N 0.06, - 0.2
ㅂ|pu 0.6, mu 0.27, N 0.06, Q 0.02
ㅅ|N 0.35, Q 0.2, to 0.2, su 0.15
`;

/** Finals before ラ and its row: 진룡 チルリョン, 일우 イル. */
export const FINAL_ROWS_BEFORE_R = `
ㄴ|N 0.75, ru 0.22
ㄹ|ru 0.83, - 0.15
`;

/** Finals before ガ and its row: 석우 ソグ. */
export const FINAL_ROWS_BEFORE_G = `
ㄱ|ku 0.82, Q 0.04, - 0.12
`;

/** Finals before バ and its row. */
export const FINAL_ROWS_BEFORE_B = `
ㅂ|pu 0.82, Q 0.05, - 0.1
`;

/**
 * Surnames that one usage alone or a spelling of its own writes: 이 of the North is リ, of the South
 * イ. Where the weights do not sum to 1, the rest goes to the jamo. Weights judged.
 */
export const SURNAME_SPELLING_ROWS = `
이|i 0.62, ri 0.24, i~ 0.03, ri~ 0.03
최|ce 0.93, coe 0.01, cwe 0.01, coi 0.015
노|no 0.66, ro 0.22, no~ 0.02
박|paku 0.92, baku 0.02, paQku 0.01
`;
