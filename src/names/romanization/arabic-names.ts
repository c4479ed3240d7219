import { isArabic } from './arabic-consonants.ts';
import { ARABIC_NAMES } from './arabic-name-table.ts';

/** What is written apart, and how it sounds behind a name: without the article that follows the sound. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['الله', 'الله'],
  ['الدين', 'دين'],
]);
const ARTICLE = /^ال(?=\p{L}{3})/u;
/** Letters that Persian and Urdu have another sign for, and endings that are written either way. */
const OTHER_SIGNS: readonly (readonly [from: RegExp, to: string])[] = [
  [/[یىے]/gu, 'ي'],
  [/[ک]/gu, 'ك'],
  [/[ةہھ]/gu, 'ه'],
  [/ء/gu, ''],
];

let names: ReadonlyMap<string, string> | undefined;

/**
 * The folded words of a name with those in Arabic letters in Latin ones where they are among the
 * commonest names, others as they are. `of God` and `of the faith` belong to the word before them.
 */
export function romanizeArabicName(words: readonly string[]): readonly string[] {
  if (!words.some(isArabic)) return words;
  return words.flatMap((word, index) => {
    if (ENDINGS.has(word) && isArabic(words[index - 1] ?? '')) return [];
    const ending = isArabic(word) ? ENDINGS.get(words[index + 1] ?? '') : undefined;
    return [romanizeWord(`${word}${ending ?? ''}`)];
  });
}

function romanizeWord(word: string): string {
  if (!isArabic(word)) return word;
  names ??= readNames();
  const plain = inOneWriting(word);
  return names.get(plain) ?? names.get(plain.replace(ARTICLE, '')) ?? word;
}

function inOneWriting(word: string): string {
  return OTHER_SIGNS.reduce((text, [from, to]) => text.replace(from, to), word);
}

function readNames(): ReadonlyMap<string, string> {
  return new Map(
    ARABIC_NAMES.trim()
      .split('\n')
      .map((row) => {
        const [arabic = '', latin = ''] = row.split(' ');
        return [inOneWriting(arabic), latin];
      }),
  );
}
