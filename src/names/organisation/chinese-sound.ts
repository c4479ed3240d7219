import { meantBy } from '../han/han-forms.ts';
import { PINYIN_ROWS } from '../korean/tables/han-pinyin-table.ts';

let syllables: ReadonlyMap<string, string> | undefined;

/**
 * The first reading of each character as pinyin without tones, all in one word, as names of companies
 * are mostly printed; undefined where the table lacks a character.
 */
export function pinyinOf(text: string): string | undefined {
  syllables ??= readSyllables();
  let pinyin = '';
  for (const written of text) {
    const [syllable] = meantBy(written).flatMap(({ character }) => syllables?.get(character) ?? []);
    if (syllable === undefined) return undefined;
    pinyin += syllable;
  }
  return pinyin;
}

/** ü as most print it, who have no other letter for it: LU. */
function readSyllables(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of PINYIN_ROWS.trim().split('\n')) {
    const [spellings = '', , characters = ''] = row.split('|');
    const [pinyin = ''] = spellings.split('/');
    for (const character of characters) found.set(character, pinyin.replace('ü', 'u'));
  }
  return found;
}
