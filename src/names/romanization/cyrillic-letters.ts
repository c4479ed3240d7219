/**
 * Cyrillic letters in Latin ones, lower case. Sources: BGN/PCGN for Russian and Kazakh, as the lists
 * mostly have it, without apostrophes; ICAO Doc 9303 part 3 section 6 for letters of other languages.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'dj',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
};

/** Letters that another alphabet reads otherwise than Russian, and those that only it has. */
interface Alphabet {
  readonly sign: RegExp;
  readonly letters: Readonly<Record<string, string>>;
}

/**
 * Ukrainian (resolution 55 of 2010) and Belarusian (Latin of passports, 2007); Serbian and Macedonian
 * as in their own Latin letters, without marks. Folding takes the marks of й and ї too.
 */
const ALPHABETS: readonly Alphabet[] = [
  { sign: /[ђјљњћџ]/u, letters: { ж: 'z', х: 'h', ц: 'c', ч: 'c', ш: 's' } },
  { sign: /[іїєґў]/u, letters: { г: 'h', и: 'y' } },
];
/** Kazakh has the Ukrainian і, and reads the others as Russian does. */
const KAZAKH = /[әғқңөұүһ]/u;

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Bulgarian alone has the letter between consonants. */
const BULGARIAN_VOWEL = /(?<=[бвгджзклмнпрстфхцчшщ])ъ(?=[бвгджзклмнпрстфхцчшщ])/gu;

/** A folded word in Cyrillic as passports write it in Latin letters; any other word as it is. */
export function romanizeCyrillic(word: string): string {
  return romanize(word, lettersOf(word));
}

/** The words of one name, of which one may tell the alphabet of all. */
export function romanizeCyrillicName(words: readonly string[]): readonly string[] {
  const letters = lettersOf(words.join(' '));
  return words.map((word) => romanize(word, letters));
}

function lettersOf(text: string): Alphabet['letters'] {
  if (KAZAKH.test(text)) return {};
  return ALPHABETS.find(({ sign }) => sign.test(text))?.letters ?? {};
}

function romanize(word: string, others: Alphabet['letters']): string {
  if (!CYRILLIC.test(word)) return word;
  return [...word.replace(BULGARIAN_VOWEL, 'а')]
    .map((letter) => others[letter] ?? LETTERS[letter] ?? letter)
    .join('');
}
