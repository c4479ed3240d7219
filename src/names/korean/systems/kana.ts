import {
  BARE_MEDIAL_ROWS,
  FINAL_ROWS,
  FINAL_ROWS_BEFORE_B,
  FINAL_ROWS_BEFORE_G,
  FINAL_ROWS_BEFORE_M,
  FINAL_ROWS_BEFORE_N,
  FINAL_ROWS_BEFORE_R,
  INITIAL_ROWS,
  INITIAL_ROWS_AFTER_L,
  INITIAL_ROWS_AFTER_N,
  INITIAL_ROWS_AFTER_VOWEL,
  MEDIAL_ROWS,
  NORTHERN_SHARES,
  SURNAME_SPELLING_ROWS,
  VOICED_SHARES,
} from '../tables/kana-table.ts';
import { alphabetSystem } from './alphabet-system.ts';
import type { StyleRows } from './jamo-style.ts';
import { kanaLetters } from './kana-letters.ts';

const STYLE: StyleRows = {
  share: 1,
  initials: [INITIAL_ROWS],
  initialsAfter: {
    n: INITIAL_ROWS_AFTER_N,
    l: INITIAL_ROWS_AFTER_L,
    vowel: INITIAL_ROWS_AFTER_VOWEL,
  },
  medials: [MEDIAL_ROWS],
  bareMedials: [BARE_MEDIAL_ROWS],
  finals: [FINAL_ROWS],
  finalsBefore: {
    n: FINAL_ROWS_BEFORE_N,
    m: FINAL_ROWS_BEFORE_M,
    r: FINAL_ROWS_BEFORE_R,
    g: FINAL_ROWS_BEFORE_G,
    b: FINAL_ROWS_BEFORE_B,
  },
};

/**
 * Korean names in kana as Japanese documents write them (キム・ジョンウン, パク・ヨンシク), joined
 * or apart, in katakana or hiragana. Half-width kana have to be composed before (NFKC).
 */
export const kana = alphabetSystem({
  name: 'kana',
  longest: 6,
  styles: [STYLE],
  voiced: VOICED_SHARES,
  surnameRows: SURNAME_SPELLING_ROWS,
  northern: NORTHERN_SHARES,
  toLetters: kanaLetters,
  before(front) {
    if (/N(gu)?$/u.test(front)) return 'n';
    if (front.endsWith('ru')) return 'l';
    if (/(Q|ku|pu|to)$/u.test(front)) return 'voiceless';
    return front.endsWith('mu') ? 'voiced' : 'vowel';
  },
  after: (_, behind) => /^[nmrgb]/u.exec(behind)?.[0] ?? '',
});
