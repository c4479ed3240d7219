/**
 * Cyrillic letters of Russian, Ukrainian, Belarusian, Serbian, Macedonian, Bulgarian and Kazakh in
 * Latin ones, lower case. Source: ICAO Doc 9303 part 3 section 6, the table of passports, with `y` for
 * the Russian ы and й as BGN/PCGN has it.
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

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** A folded word in Cyrillic as passports write it in Latin letters; any other word as it is. */
export function romanizeCyrillic(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  return [...word].map((letter) => LETTERS[letter] ?? letter).join('');
}
