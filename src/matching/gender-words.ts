export type Gender = 'male' | 'female';

/** The words of one language, in lower case and NFC; the abbreviations are those of its forms. */
interface GenderWords {
  readonly language: string;
  readonly male: string;
  readonly female: string;
}

/**
 * What files and lists write for a person's sex: the word, how forms shorten it, the title, and the
 * pronouns where they are the column. Source: the field `sex` of passports (ICAO Doc 9303: M, F) and
 * the national forms of each language, written by hand. `m` and `f` mean what they do in passports,
 * though beside `h` (`hombre`) a Spanish form means `mujer` by `m`; the single letters of other
 * languages in Latin script (`h`, `w`, `k`, `v`) are left away, as they mean several things. German
 * `Frau` and Spanish `Sra` are titles as well; titles that boys or doctors of either sex bear are none.
 */
const GENDER_WORDS: readonly GenderWords[] = [
  {
    language: 'English',
    male: 'm male man boy masc masculine mr mister he him his',
    female: 'f female woman girl fem feminine mrs ms miss she her hers',
  },
  { language: 'Korean', male: '남 남성 남자', female: '여 여성 여자' },
  { language: 'Chinese, Japanese', male: '男 男性 先生', female: '女 女性 女士 小姐' },
  { language: 'Russian', male: 'м муж мужской мужчина', female: 'ж жен женский женщина' },
  { language: 'Ukrainian', male: 'чол чоловік чоловіча', female: 'жін жінка жіноча' },
  { language: 'Vietnamese', male: 'nam', female: 'nữ' },
  {
    language: 'Spanish',
    male: 'hombre masculino varón sr señor',
    female: 'mujer femenino sra señora',
  },
  { language: 'Portuguese', male: 'masculino homem senhor', female: 'feminino mulher senhora' },
  { language: 'French', male: 'homme masculin mâle monsieur', female: 'femme féminin mme madame' },
  { language: 'German', male: 'mann männlich herr', female: 'frau weiblich' },
  { language: 'Italian', male: 'maschio uomo maschile', female: 'femmina donna femminile' },
  { language: 'Dutch', male: 'man mannelijk meneer', female: 'vrouw vrouwelijk mevrouw' },
  { language: 'Polish', male: 'mężczyzna męska pan', female: 'kobieta żeńska pani' },
  { language: 'Turkish', male: 'erkek bay', female: 'kadın bayan' },
  { language: 'Indonesian, Malay', male: 'laki-laki pria lelaki', female: 'perempuan wanita' },
  { language: 'Arabic', male: 'ذكر رجل', female: 'أنثى انثى امرأة' },
  { language: 'Persian, Urdu', male: 'مرد مذکر', female: 'زن مونث مؤنث' },
  { language: 'Hebrew', male: 'זכר', female: 'נקבה' },
  { language: 'Hindi', male: 'पुरुष', female: 'महिला स्त्री' },
];

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (['male', 'female'] as const).flatMap((gender) =>
    GENDER_WORDS.flatMap((words) =>
      words[gender].split(' ').map((word): [string, Gender] => [letters(word), gender]),
    ),
  ),
);

/** The gender that a word means, whatever its case and its points; undefined where it means none. */
export function genderOf(word: string): Gender | undefined {
  return GENDERS.get(letters(word));
}

/** Vowel signs are letters of Hindi; Turkish capitals do not tell `ı` from `i` in other lower cases. */
function letters(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]|\u0307/gu, '')
    .replaceAll('ı', 'i');
}
