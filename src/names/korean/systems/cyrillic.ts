import {
  BARE_MEDIAL_ROWS,
  FINAL_ROWS,
  FINAL_ROWS_BEFORE_H,
  FINAL_ROWS_BEFORE_LIQUID,
  FINAL_ROWS_BEFORE_NASAL,
  FINAL_ROWS_BEFORE_VOWEL,
  INITIAL_ROWS,
  INITIAL_ROWS_AFTER_L,
  INITIAL_ROWS_AFTER_N,
  MEDIAL_ROWS,
  NORTHERN_SHARES,
  SURNAME_SPELLING_ROWS,
  TRADITIONAL_BARE_MEDIAL_ROWS,
  TRADITIONAL_FINAL_ROWS,
  TRADITIONAL_INITIAL_ROWS,
  TRADITIONAL_MEDIAL_ROWS,
  TRADITIONAL_SHARE,
  VOICED_SHARES,
} from '../tables/cyrillic-table.ts';
import { alphabetSystem } from './alphabet-system.ts';
import type { StyleRows } from './jamo-style.ts';

const TRANSCRIPTION: StyleRows = {
  share: 1 - TRADITIONAL_SHARE,
  initials: [INITIAL_ROWS],
  initialsAfter: { n: INITIAL_ROWS_AFTER_N, l: INITIAL_ROWS_AFTER_L },
  medials: [MEDIAL_ROWS],
  bareMedials: [BARE_MEDIAL_ROWS],
  finals: [FINAL_ROWS],
  finalsBefore: {
    vowel: FINAL_ROWS_BEFORE_VOWEL,
    nasal: FINAL_ROWS_BEFORE_NASAL,
    liquid: FINAL_ROWS_BEFORE_LIQUID,
    h: FINAL_ROWS_BEFORE_H,
  },
};

/** What every Cyrillic spelling, and what comes of it in other letters, is read by. */
export const CYRILLIC_STYLES: readonly StyleRows[] = [
  TRANSCRIPTION,
  {
    share: TRADITIONAL_SHARE,
    initials: [INITIAL_ROWS, TRADITIONAL_INITIAL_ROWS],
    initialsAfter: { n: INITIAL_ROWS_AFTER_N, l: INITIAL_ROWS_AFTER_L },
    medials: [MEDIAL_ROWS, TRADITIONAL_MEDIAL_ROWS],
    bareMedials: [BARE_MEDIAL_ROWS, TRADITIONAL_BARE_MEDIAL_ROWS],
    finals: [FINAL_ROWS, TRADITIONAL_FINAL_ROWS],
    finalsBefore: TRANSCRIPTION.finalsBefore,
  },
];

const CYRILLIC = /^[\p{Script=Cyrillic}]+$/u;
const CHANGING_INITIAL = /^[гґджзклнпртцчб]/u;
const CHANGING_FINAL = /[бгдйклмнпрстхцьъ]$/u;

/**
 * Korean names in Cyrillic letters: the system of Kontsevich, syllables joined or apart, with the
 * voicing and assimilation at their boundaries (Канджин, Хвечхан, Согу), the traditional spelling
 * (Ким Чен Ир), the surnames of Koreans of the former Soviet Union (Цой, Тен, Ногай), Ukrainian
 * letters.
 */
export const cyrillic = alphabetSystem({
  name: 'cyrillic',
  longest: 7,
  styles: CYRILLIC_STYLES,
  voiced: VOICED_SHARES,
  surnameRows: SURNAME_SPELLING_ROWS,
  northern: NORTHERN_SHARES,
  toLetters: (piece) => (CYRILLIC.test(piece) ? piece : undefined),
  before(front, letters) {
    if (!CHANGING_INITIAL.test(letters)) return 'head';
    if (/[аеёиоуыэюяєії]$|м$/u.test(front)) return 'voiced';
    if (/н[ъьг]?$/u.test(front)) return 'n';
    return /[лр]ь?$/u.test(front) ? 'l' : 'voiceless';
  },
  after(letters, behind) {
    if (!CHANGING_FINAL.test(letters)) return '';
    if (/^[аеёиоуыэюяєії]/u.test(behind)) return 'vowel';
    if (/^[мн]/u.test(behind)) return 'nasal';
    if (/^[рл]/u.test(behind)) return 'liquid';
    return behind.startsWith('х') ? 'h' : '';
  },
});
