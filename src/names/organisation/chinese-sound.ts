import { pinyinReading } from '../han/pinyin-reading.ts';

/**
 * The first reading of each character in pinyin, all in one word, as names of companies are mostly
 * printed; undefined where the table lacks a character.
 */
export function pinyinOf(text: string): string | undefined {
  const syllables = [...text].map(pinyinReading);
  return syllables.includes(undefined) ? undefined : syllables.join('');
}
