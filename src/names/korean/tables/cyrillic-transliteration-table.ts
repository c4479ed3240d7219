/**
 * How Cyrillic letters are written in Latin ones, a row for each letter and a column for each
 * scheme; of several writings the first is twice as likely as the next. `-` is nothing. A letter
 * after `^` is one at the head of a syllable.
 *
 * Sources, by column: BGN/PCGN 1947 (also Russian passports of 1997 to 2010); ICAO Doc 9303
 * (Russian passports since 2010); the press in English; Soviet passports, in French letters; the
 * German rules of Duden; ISO 9:1995, with its marks and without them; GOST 7.79-2000, system B. The
 * Ukrainian letters follow the resolution of 2010 and ISO 9.
 */

/** Judged: how often names in Latin letters that come from Cyrillic follow each scheme. */
export const SCHEME_SHARES: readonly number[] = [0.35, 0.24, 0.25, 0.04, 0.05, 0.03, 0.04];

export const TRANSLITERATION_ROWS = `
а|a|a|a|a|a|a|a
б|b|b|b|b|b|b|b
в|v|v|v w|v|w|v|v
г|g|g|g|g gu|g|g|g
ґ|g|g|g|g|g|g|g
д|d|d|d|d|d|d|d
е|e|e|e|e|e|e|e
^е|ye e|e|e ye|e ie|je e|e|e
ё|yo ë e|e|yo e|io e|jo o|ë e|yo
^ё|yo yë ye|e|yo e|io e|jo|ë e|yo
є|ie e|ie|ie e|ie|je|ê e|ye
^є|ye|ie|ye|ie|je|ê e|ye
ж|zh|zh|zh j|j|sch sh|ž z|zh
з|z|z|z|z|s|z|z
и|i|i|i|i|i|i|i
і|i|i|i|i|i|i|i
ї|i yi|i|i|i|ji|ï i|yi
й|y|i|y i|i|i j|j|j
к|k|k|k|k|k|k|k
л|l|l|l|l|l|l|l
м|m|m|m|m|m|m|m
н|n|n|n|n ne|n|n|n
о|o|o|o|o|o|o|o
п|p|p|p|p|p|p|p
р|r|r|r|r|r|r|r
с|s|s|s|s ss|s ss|s|s
т|t|t|t|t|t|t|t
у|u|u|u|ou|u|u|u
ф|f|f|f|f|f|f|f
х|kh|kh|kh h|kh|ch|h|x kh
ц|ts|ts tc|ts|ts|z|c|cz c
ч|ch|ch|ch|tch|tsch|č c|ch
ш|sh|sh|sh|ch|sch|š s|sh
щ|shch|shch|shch sh|chtch|schtsch|ŝ s|shh
ъ|- '|ie|-|-|-|- '|- '
ы|y|y|y i|y|y|y|y'
ь|- '|-|-|-|- j|- '|- '
э|e|e|e|e|e|è e|e' e
ю|yu|iu|yu iu|iou|ju|û u|yu
я|ya|ia|ya ia|ia|ja|â a|ya
`;
