import { commonSpelling } from './word-sound.ts';

/**
 * Arabic and Persian letters by the consonant that romanizations write, several for one where these
 * fall together. Vowels, hamza and ain are not written in Latin letters, or not always; waw and yeh are
 * as often vowels. Source: ALA-LC romanization tables, Arabic and Persian.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 't',
  ج: 'j',
  چ: 'c',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  ژ: 'j',
  س: 's',
  ش: 'x',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: '',
  ى: '',
  ہ: 'h',
  ھ: 'h',
  ګ: 'g',
  ټ: 't',
  ډ: 'd',
  ړ: 'r',
  ښ: 'x',
  ځ: 'z',
  څ: 's',
  ی: '',
  ي: '',
  و: '',
  ا: '',
  أ: '',
  إ: '',
  آ: '',
  ء: '',
  ؤ: '',
  ئ: '',
  ع: '',
};

/** What Persian pronounces otherwise. */
const PERSIAN: Readonly<Record<string, string>> = {
  ث: 's',
  ذ: 'z',
  ض: 'z',
  ق: 'g',
  ة: 't',
};

const ARABIC = /^[\p{Script=Arabic}\p{M}]+$/u;
const LATIN = /^[a-z]+$/u;
/** The article, which Latin letters write apart. */
const ARTICLE = /^ال(?=.{3})/u;

/** Whether a word is written in Arabic letters. */
export function isArabic(word: string): boolean {
  return ARABIC.test(word);
}

/**
 * The consonants that a folded word may have in either script, as one string for each way to read a
 * Latin spelling: as English writes it, as French does (`ch`), in Egypt (`g`), behind a Slavic ending
 * (`-ov`), and as the commonest spelling of the same name has it. None for other scripts.
 */
export function consonantReadings(word: string): readonly string[] {
  if (isArabic(word)) {
    return nonEmpty(
      [LETTERS, { ...LETTERS, ...PERSIAN }].map((letters) => inLetters(word, letters)),
    );
  }
  if (!LATIN.test(word)) return [];
  const common = commonSpelling(word);
  return nonEmpty(
    [word, ...READINGS.map(([from, to]) => word.replace(from, to)), common].flatMap(plain),
  );
}

/** Of the letters for h only one is as often a sign of the ending. */
const SILENT = /(?<=...)[هہھ]$/u;

function inLetters(word: string, letters: Readonly<Record<string, string>>): string {
  const sounded = [...word.replace(ARTICLE, '').replace(SILENT, '')];
  return undoubled(sounded.map((letter) => letters[letter] ?? '').join(''));
}

/** Spellings that stand for another English one. */
const READINGS: readonly (readonly [from: RegExp, to: string])[] = [
  [/ch/gu, 'sh'],
  [/g(?!h)/gu, 'j'],
  [/q/gu, 'g'],
  [/(?<=[eo])v(?=a?$)/gu, 'f'],
];

/** The consonants with an h at the end and without, where it may stand for no sound. */
function plain(word: string): string[] {
  const consonants = word
    .replace(/sh/gu, 'x')
    .replace(/ch/gu, 'c')
    .replace(/kh/gu, 'h')
    .replace(/gh/gu, 'g')
    .replace(/th/gu, 't')
    .replace(/dh/gu, 'd')
    .replace(/zh|dj/gu, 'j')
    .replace(/q/gu, 'k')
    .replace(/[aeiouyvw]/gu, '');
  const whole = undoubled(consonants);
  return word.endsWith('h') ? [whole, whole.replace(/(?<=..)h$/u, '')] : [whole];
}

function nonEmpty(readings: readonly string[]): readonly string[] {
  return [...new Set(readings)].filter((reading) => reading !== '');
}

/** Doubled letters are written once in Arabic. */
function undoubled(letters: string): string {
  return letters.replace(/(.)\1+/gu, '$1');
}
