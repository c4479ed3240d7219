import { RecentMap } from '../../foundation/recent-map.ts';
import { CHINESE_SURNAMES } from './tables/chinese-surname-table.ts';
import { PINYIN_GIVEN_SYLLABLES } from './tables/pinyin-given-syllable-table.ts';
import { toWadeGiles } from './wade-giles.ts';

const MOST_SYLLABLES = 3;
const LONGEST_SYLLABLE = 6;
const MOST_KEPT = 4_000;

let syllables: ReadonlySet<string> | undefined;
const known = new RecentMap<string, boolean>(MOST_KEPT);
const spellings = new RecentMap<string, string>(MOST_KEPT);

/**
 * Whether a folded word can be cut into syllables of pinyin, one to three. The syllables are those
 * that surnames and given names have, which is nearly all there are.
 */
export function isPinyin(word: string): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    answer = word !== '' && cut(word, MOST_SYLLABLES) !== undefined;
    known.set(word, answer);
  }
  return answer;
}

/** Whether a folded word is one syllable of pinyin. */
export function isPinyinSyllable(word: string): boolean {
  syllables ??= readSyllables();
  return syllables.has(word);
}

/** What Taiwan writes for a word of pinyin, without hyphens; undefined where it is no pinyin. */
export function taiwaneseSpelling(word: string): string | undefined {
  let spelling = spellings.get(word);
  if (spelling === undefined) {
    spelling = cut(word, MOST_SYLLABLES)?.map(toWadeGiles).join('') ?? '';
    spellings.set(word, spelling);
  }
  return spelling === '' ? undefined : spelling;
}

function cut(word: string, most: number): readonly string[] | undefined {
  if (word === '') return [];
  if (most === 0) return undefined;
  syllables ??= readSyllables();
  for (let end = Math.min(word.length, LONGEST_SYLLABLE); end > 0; end--) {
    if (!syllables.has(word.slice(0, end))) continue;
    const rest = cut(word.slice(end), most - 1);
    if (rest) return [word.slice(0, end), ...rest];
  }
  return undefined;
}

function readSyllables(): ReadonlySet<string> {
  const given = PINYIN_GIVEN_SYLLABLES.trim().split(/\s+/u);
  const surnames = CHINESE_SURNAMES.trim().split('\n');
  return new Set([
    ...given.map((item) => item.slice(0, item.indexOf(':'))),
    ...surnames.map((row) => row.slice(0, row.indexOf(' '))),
  ]);
}
