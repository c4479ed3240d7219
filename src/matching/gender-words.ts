export type Gender = 'male' | 'female';

/** The words of one language, in lower case and NFC; the abbreviations are those of its forms. */
interface GenderWords {
  readonly language: string;
  readonly male: string;
  readonly female: string;
}

/**
 * What files and lists write for a person's sex. Source: the field `sex` of passports (ICAO Doc 9303:
 * M, F) and the national forms of each language, written by hand. `m` and `f` mean what they do in
 * passports, though beside `h` (`hombre`) a Spanish form means `mujer` by `m`; the single letters of
 * other languages in Latin script (`h`, `w`, `k`, `v`) are left away, as they mean several things.
 */
const GENDER_WORDS: readonly GenderWords[] = [
  { language: 'English', male: 'm male man masculine', female: 'f female woman feminine' },
  { language: 'Korean', male: '남 남성 남자', female: '여 여성 여자' },
  { language: 'Chinese, Japanese', male: '男 男性', female: '女 女性' },
  { language: 'Russian', male: 'м муж мужской', female: 'ж жен женский' },
  { language: 'Vietnamese', male: 'nam', female: 'nữ' },
  { language: 'Spanish', male: 'hombre masculino varón', female: 'mujer femenino' },
  { language: 'Portuguese', male: 'masculino', female: 'feminino' },
  { language: 'French', male: 'homme masculin', female: 'femme féminin' },
  { language: 'German', male: 'mann männlich', female: 'frau weiblich' },
];

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (['male', 'female'] as const).flatMap((gender) =>
    GENDER_WORDS.flatMap((words) =>
      words[gender].split(' ').map((word): [string, Gender] => [word, gender]),
    ),
  ),
);

/** The gender that a word means, whatever its case and its points; undefined where it means none. */
export function genderOf(word: string): Gender | undefined {
  return GENDERS.get(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, ''),
  );
}
