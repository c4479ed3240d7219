import { CHINESE_SURNAMES } from './tables/chinese-surname-table.ts';
import { PINYIN_GIVEN_SYLLABLES } from './tables/pinyin-given-syllable-table.ts';

const MOST_SYLLABLES = 3;
const LONGEST_SYLLABLE = 6;
const CACHE_LIMIT = 50_000;

let syllables: ReadonlySet<string> | undefined;
const known = new Map<string, boolean>();

/**
 * Whether a folded word can be cut into syllables of pinyin, one to three. The syllables are those
 * that surnames and given names have, which is nearly all there are.
 */
export function isPinyin(word: string): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    answer = canBeCut(word, MOST_SYLLABLES);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(word, answer);
  }
  return answer;
}

function canBeCut(word: string, most: number): boolean {
  if (word === '') return most < MOST_SYLLABLES;
  if (most === 0) return false;
  syllables ??= readSyllables();
  for (let end = Math.min(word.length, LONGEST_SYLLABLE); end > 0; end--) {
    if (syllables.has(word.slice(0, end)) && canBeCut(word.slice(end), most - 1)) return true;
  }
  return false;
}

function readSyllables(): ReadonlySet<string> {
  const given = PINYIN_GIVEN_SYLLABLES.trim().split(/\s+/u);
  const surnames = CHINESE_SURNAMES.trim().split('\n');
  return new Set([
    ...given.map((item) => item.slice(0, item.indexOf(':'))),
    ...surnames.map((row) => row.slice(0, row.indexOf(' '))),
  ]);
}
