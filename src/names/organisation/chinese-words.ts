import { unifyHan } from '../han/han-forms.ts';
import { CHINESE_PLACES, CHINESE_WORDS } from './chinese-word-table.ts';

/** A word of Chinese names of companies in the English words that stand for it. */
export interface ChineseWord {
  readonly kind: 'country' | 'generic';
  readonly words: readonly string[];
}

/** Town, province, district. */
const DIVISIONS = /[市省区區]$/u;
let index: ReadonlyMap<string, ChineseWord> | undefined;

/** What the tables say of the word, in simplified or other characters. */
export function chineseWord(word: string): ChineseWord | undefined {
  index ??= new Map([
    ...readRows(CHINESE_PLACES, 'country'),
    ...readRows(CHINESE_WORDS, 'generic'),
  ]);
  const known = index.get(unifyHan(word));
  if (known || !DIVISIONS.test(word)) return known;
  const place = index.get(unifyHan(word.replace(DIVISIONS, '')));
  return place?.kind === 'country' ? place : undefined;
}

function readRows(table: string, kind: ChineseWord['kind']): readonly [string, ChineseWord][] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [written = '', ...words] = row.split(' ');
      return [unifyHan(written), { kind, words }];
    });
}
