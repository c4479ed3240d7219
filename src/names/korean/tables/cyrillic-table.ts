/**
 * How each jamo is spelt in Cyrillic letters, with probabilities. Two styles, each coherent within a
 * syllable: today's transcription, and the traditional spelling of Soviet books, old documents of
 * the DPRK and the Koreans of the former Soviet Union (Чен, Сен, Ир, Фан). `-` is no letter.
 * Initials have two columns: at the head of a word or after a voiceless sound, and voiced, after a
 * vowel, м, н or л.
 *
 * Sources: the system of L. R. Kontsevich (consonants, vowels, boundaries of syllables) and the
 * Ukrainian letters of the same system; the usage of the Russian press for the rest (Чжэ Ин, Ки Дук,
 * Джун). Counts are not published: the weights are judged.
 */

/** Share of names in the traditional spelling. */
export const TRADITIONAL_SHARE = 0.2;

/**
 * Share of initials that are written voiced, by what is in front: nothing, in a surname and in a
 * given name (a surname before it may end in a vowel: Пан Ги Мун), a voiced and a voiceless sound.
 * Given names written apart keep к, т, п, ч as often as not (Ким Ён Чжу, Ким Ён Гвон).
 */
export const VOICED_SHARES = { surname: 0.05, head: 0.2, voiced: 0.6, voiceless: 0.06 };

/**
 * Written for its northern form: Ли for 이, Рён for 용. In surnames the North is in the lists more
 * often than its share of Koreans; inside given names both halves keep ㄹ alike.
 */
export const NORTHERN_SHARES = { surname: 0.3, given: 0.08 };

/** Transcription: initial consonants. */
export const INITIAL_ROWS = `
ㄱ|к 0.97, кх 0.003|г 0.94, ґ 0.02, к 0.03
ㄲ|кк 0.6, к 0.3, г 0.05|кк 0.6, к 0.2, г 0.15
ㄴ|н 0.985, л 0.003|н 0.985, л 0.003
ㄷ|т 0.97, тх 0.001|д 0.96, т 0.03
ㄸ|тт 0.55, т 0.3, д 0.1|тт 0.55, т 0.2, д 0.2
ㄹ|р 0.86, л 0.12, н 0.01|р 0.86, л 0.12, н 0.01
ㅁ|м 1|м 1
ㅂ|п 0.97, пх 0.002|б 0.94, в 0.02, п 0.03
ㅃ|пп 0.55, п 0.3, б 0.1|пп 0.55, п 0.2, б 0.2
ㅅ|с 0.95, ш 0.025, щ 0.012, сс 0.003|с 0.95, ш 0.025, щ 0.012, сс 0.003
ㅆ|сс 0.6, с 0.37|сс 0.6, с 0.37
ㅇ|- 1|- 1
ㅈ|ч 0.73, чж 0.22, чх 0.002, ц 0.006, цз 0.004|дж 0.78, чж 0.14, ч 0.03, ж 0.015, дз 0.01, з 0.008
ㅉ|чч 0.55, ч 0.3, дж 0.1|чч 0.55, ч 0.2, дж 0.2
ㅊ|чх 0.8, ч 0.17, ц 0.004, цх 0.004, чч 0.002|чх 0.8, ч 0.17, ц 0.004, цх 0.004, чч 0.002
ㅋ|кх 0.7, к 0.28|кх 0.7, к 0.28
ㅌ|тх 0.8, т 0.18|тх 0.8, т 0.18
ㅍ|пх 0.8, п 0.17, ф 0.01|пх 0.8, п 0.17, ф 0.01
ㅎ|х 0.97, г 0.008|х 0.97, г 0.008
`;

/** Transcription: initials after a syllable written with н: ㄹ becomes н (정룡, Чоннён) or л. */
export const INITIAL_ROWS_AFTER_N = `
ㄹ|р 0.72, л 0.12, н 0.14|р 0.72, л 0.12, н 0.14
`;

/** Transcription: initials after л, ль, р: лл is ㄹ and ㄴ, in either order (철남, Чхоллам). */
export const INITIAL_ROWS_AFTER_L = `
ㄴ|н 0.72, л 0.26|н 0.72, л 0.26
ㄹ|р 0.55, л 0.43|р 0.55, л 0.43
`;

/** Transcription: vowels after a consonant. */
export const MEDIAL_ROWS = `
ㅏ|а 0.985, я 0.004
ㅐ|э 0.84, е 0.12, ай 0.01, ей 0.005, є 0.002
ㅑ|я 0.95, йа 0.008, ья 0.005
ㅒ|е 0.4, йя 0.3, я 0.1, э 0.1
ㅓ|о 0.85, у 0.05, е 0.04, э 0.02, ё 0.008, ео 0.004, эо 0.002, а 0.002
ㅔ|е 0.8, э 0.18
ㅕ|ё 0.72, е 0.16, ьо 0.03, йо 0.02, ю 0.015, ьё 0.006, ио 0.003, о 0.006, є 0.003, э 0.003
ㅖ|е 0.84, э 0.07, йе 0.03, є 0.012, ье 0.008
ㅗ|о 0.97, у 0.006, ё 0.002
ㅘ|ва 0.93, уа 0.03, оа 0.008, а 0.004
ㅙ|вэ 0.72, ве 0.16, уэ 0.02
ㅚ|ве 0.64, вэ 0.1, ой 0.08, е 0.03, уе 0.015, ое 0.015, уэ 0.015, э 0.01
ㅛ|ё 0.78, е 0.1, ьо 0.03, йо 0.03, о 0.008, ио 0.004
ㅜ|у 0.965, ю 0.006, о 0.004
ㅝ|во 0.86, уо 0.03, о 0.03, ве 0.008
ㅞ|ве 0.84, вэ 0.08, уе 0.02
ㅟ|ви 0.86, уи 0.04, ві 0.02, уй 0.02, и 0.008, ю 0.004
ㅠ|ю 0.94, у 0.012, ью 0.008, йу 0.008
ㅡ|ы 0.86, у 0.05, и 0.03, ю 0.008, э 0.006, о 0.004, е 0.006
ㅢ|и 0.62, ый 0.2, ы 0.05, і 0.025, уй 0.015, е 0.012, ей 0.008, ий 0.015, ыи 0.012, уи 0.008
ㅣ|и 0.93, і 0.035, ы 0.008, ый 0.002, ий 0.002
`;

/** Transcription: vowels at the head of a syllable, where they are spelt otherwise. */
export const BARE_MEDIAL_ROWS = `
ㅐ|э 0.92, е 0.03, ай 0.012, эй 0.006
ㅑ|я 0.97, йа 0.006
ㅒ|йя 0.4, я 0.2, е 0.2, э 0.1
ㅓ|о 0.88, у 0.03, э 0.03, е 0.008, а 0.004, ео 0.004
ㅔ|э 0.88, е 0.07, є 0.01
ㅕ|ё 0.7, е 0.12, йо 0.09, ю 0.02, о 0.01, э 0.01, є 0.004, йе 0.004
ㅖ|е 0.56, йе 0.22, э 0.06, є 0.04, я 0.008, йэ 0.008
ㅛ|ё 0.74, йо 0.11, е 0.09, ю 0.004, о 0.004
ㅜ|у 0.95, ву 0.015, ю 0.004, во 0.002
ㅝ|во 0.88, уо 0.04, о 0.03, ве 0.006
ㅟ|ви 0.86, уи 0.05, ві 0.025, уй 0.02, и 0.006
ㅠ|ю 0.95, йу 0.015, у 0.006
ㅡ|ы 0.76, у 0.12, и 0.03, э 0.025, е 0.015, ю 0.006, о 0.006
ㅢ|ый 0.5, ы 0.17, и 0.14, уи 0.04, уй 0.03, ий 0.03, ыи 0.03, ей 0.006, ви 0.006
ㅣ|и 0.92, і 0.035, йи 0.004, ы 0.004, ї 0.002
`;

/** Transcription: final consonants at the end of a word or before a consonant that leaves them. */
export const FINAL_ROWS = `
-|- 1
ㄱ|к 0.95, г 0.025, кк 0.003
ㄴ|н 0.985, нь 0.004, нн 0.002
ㄷ|т 0.9, д 0.08
ㄹ|ль 0.77, л 0.14, р 0.06, лл 0.002
ㅁ|м 0.99
ㅂ|п 0.92, б 0.06
ㅅ|т 0.65, с 0.28
ㅇ|н 0.9, нг 0.06, нъ 0.015, нь 0.003, нк 0.001
ㅈ|т 0.75, дж 0.08
ㅊ|т 0.75, ч 0.08
ㅋ|к 0.9
ㅌ|т 0.9
ㅍ|п 0.9
ㅎ|т 0.6, х 0.2
`;

/** Transcription: finals that a following vowel draws over: 석우 Согу, 일우 Иру, 정은 Чонъын. */
export const FINAL_ROWS_BEFORE_VOWEL = `
ㄱ|к 0.6, г 0.37
ㄷ|т 0.6, д 0.36
ㄹ|ль 0.5, р 0.36, л 0.11
ㅂ|п 0.6, б 0.37
ㅅ|с 0.65, т 0.25, ш 0.03
ㅇ|н 0.78, нъ 0.15, нг 0.05
`;

/** Transcription: finals before н or м, a ㄹ that became н among them: 복남 Поннам, 극렬 Кыннёль. */
export const FINAL_ROWS_BEFORE_NASAL = `
ㄱ|к 0.7, н 0.27, г 0.015
ㄷ|т 0.68, н 0.27
ㄹ|ль 0.72, л 0.17, р 0.06, н 0.01
ㅂ|п 0.7, м 0.27, б 0.015
ㅅ|т 0.55, н 0.25, с 0.15
`;

/** Transcription: finals before р or л: 진룡 Чиллён. */
export const FINAL_ROWS_BEFORE_LIQUID = `
ㄴ|н 0.7, л 0.28
ㄱ|к 0.88, н 0.08
ㄹ|ль 0.42, л 0.48, р 0.06
`;

/** Transcription: finals before х: 일호 Ирхо. */
export const FINAL_ROWS_BEFORE_H = `
ㄹ|ль 0.6, р 0.25, л 0.12
`;

/** Traditional spelling, where it differs: initial consonants. */
export const TRADITIONAL_INITIAL_ROWS = `
ㄹ|р 0.58, л 0.37, н 0.03|р 0.62, л 0.35, н 0.02
ㅅ|с 0.86, ш 0.11|с 0.86, ш 0.11
ㅈ|ч 0.7, т 0.13, чж 0.08, ц 0.03|дж 0.42, д 0.26, ч 0.1, з 0.08, чж 0.05, ж 0.04
ㅊ|ч 0.5, чх 0.28, цх 0.05, ц 0.08, т 0.03|ч 0.5, чх 0.28, цх 0.05, ц 0.08, т 0.03
ㅋ|к 0.55, кх 0.4|к 0.55, кх 0.4
ㅌ|т 0.55, тх 0.42|т 0.55, тх 0.42
ㅍ|п 0.55, пх 0.38, ф 0.04|п 0.55, пх 0.38, ф 0.04
ㅎ|х 0.92, ф 0.02, ш 0.01|х 0.92, ф 0.02, ш 0.01
`;

/** Traditional spelling, where it differs: vowels after a consonant. */
export const TRADITIONAL_MEDIAL_ROWS = `
ㅏ|а 0.95, я 0.03
ㅐ|э 0.38, е 0.38, я 0.08, ай 0.08
ㅓ|е 0.62, о 0.25, э 0.05, ё 0.02, у 0.02
ㅔ|е 0.76, э 0.15, и 0.03
ㅕ|е 0.6, ё 0.33, я 0.01, э 0.01
ㅗ|о 0.95, ё 0.03
ㅘ|ва 0.82, а 0.08, оа 0.03, уа 0.03
ㅚ|ой 0.3, ве 0.25, е 0.16, вэ 0.1, уй 0.05, эй 0.03
ㅜ|у 0.94, ю 0.03
ㅝ|во 0.48, о 0.28, ве 0.08, уо 0.06
ㅡ|ы 0.72, и 0.11, е 0.06, у 0.06
ㅢ|и 0.7, ый 0.1, ы 0.08, е 0.05
`;

/** Traditional spelling, where it differs: vowels at the head of a syllable. */
export const TRADITIONAL_BARE_MEDIAL_ROWS = `
ㅏ|а 0.98
ㅐ|э 0.8, е 0.1, ай 0.05
ㅓ|о 0.45, э 0.3, е 0.18
ㅕ|е 0.56, ё 0.36, э 0.04, я 0.01
ㅗ|о 0.98
ㅘ|ва 0.9, уа 0.04, оа 0.03
ㅛ|ё 0.55, е 0.4
ㅜ|у 0.96
ㅡ|ы 0.68, и 0.1, у 0.1, е 0.04, э 0.04
ㅢ|и 0.4, ый 0.25, ы 0.2, уй 0.05
ㅣ|и 0.93, ы 0.05
`;

/** Traditional spelling, where it differs: final consonants; Koryo-mar says р for ㄹ. */
export const TRADITIONAL_FINAL_ROWS = `
ㄹ|р 0.5, ль 0.32, л 0.15
ㅇ|н 0.95, нь 0.01, й 0.01
`;

/**
 * Surnames with spellings of their own, which the jamo do not give: northern sounds of the last
 * century, and those that took 가 `house` as part of the name (Ногай, Хегай). Where the weights do
 * not sum to 1, the rest goes to the jamo. Source: lists of surnames of the Koreans of the former
 * Soviet Union, and the usage of the Russian press; weights judged.
 */
export const SURNAME_SPELLING_ROWS = `
이|ли 0.8, лигай 0.01, ни 0.01, нигай 0.002, игай 0.002
리|ли 0.85, лигай 0.01, ни 0.01, нигай 0.002
최|цой 0.42, чхве 0.28, чой 0.08, цхой 0.02, цхай 0.01, чхвэ 0.02, чхой 0.01
정|тен 0.1, тён 0.01, тян 0.002
조|тё 0.08, те 0.01, дё 0.01
장|тян 0.1, дян 0.01
강|кхан 0.01
유|югай 0.05, нью 0.004, дюгай 0.002, нюгай 0.002
류|лю 0.1, югай 0.02, люгай 0.004
오|огай 0.08
전|тен 0.08, тён 0.01, дён 0.01
서|шегай 0.03, ше 0.02, сегай 0.005
권|кон 0.05
황|фан 0.03
고|когай 0.04
배|пягай 0.02, пя 0.01, пегай 0.004
백|пяк 0.05
허|хегай 0.08, хе 0.1, хо 0.5
노|ногай 0.06, логай 0.002
로|ногай 0.04, логай 0.01
주|тю 0.06, дю 0.03, тюгай 0.003
구|кугай 0.03
차|цхай 0.02, чагай 0.01, цай 0.01, тягай 0.003
우|угай 0.03
진|тин 0.06, дин 0.01
나|нагай 0.02
지|ти 0.06, тигай 0.02
채|цхай 0.03, цай 0.02, тяй 0.01
천|цхен 0.02, тен 0.02
여|егай 0.04
추|цхугай 0.01, чугай 0.01
마|магай 0.02
옥|огай 0.01
어|эгай 0.02
하|хагай 0.005
도|тогай 0.01
소|согай 0.01
`;
