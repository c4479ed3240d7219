import { NORTHERN_SHARES, SURNAME_SPELLING_ROWS, VOICED_SHARES } from '../tables/cyrillic-table.ts';
import { SCHEME_SHARES, TRANSLITERATION_ROWS } from '../tables/cyrillic-transliteration-table.ts';
import { alphabetSystem } from './alphabet-system.ts';
import { CYRILLIC_STYLES } from './cyrillic.ts';
import type { Weights } from './jamo-letters.ts';

/** For each scheme what a Cyrillic letter, with `^` in front at the head of a syllable, becomes. */
type Scheme = ReadonlyMap<string, readonly Writing[]>;
type Writing = readonly [latin: string, probability: number];

/** The parts that the Cyrillic tables hold are few, and stand there many times. */
const romanizations = new Map<string, Weights>();

let schemes: readonly Scheme[] | undefined;

function readSchemes(): readonly Scheme[] {
  const rows = TRANSLITERATION_ROWS.trim()
    .split('\n')
    .map((row) => row.split('|'));
  return SCHEME_SHARES.map(
    (_, index) => new Map(rows.map((row) => [row[0] ?? '', readCell(row[index + 1] ?? '')])),
  );
}

/** Writings of one letter: each half as likely as the one before, together 1. */
function readCell(cell: string): readonly Writing[] {
  const writings = cell.split(' ').map((writing) => (writing === '-' ? '' : writing));
  const whole = 2 ** writings.length - 1;
  return writings.map((writing, index) => [writing, 2 ** (writings.length - 1 - index) / whole]);
}

/** Rarer writings than this are hardly met, and cost time to load. */
const LEAST_SHARE = 0.01;

/**
 * A part of a Cyrillic syllable in Latin letters, in all schemes, with the probability of each; they
 * sum to 1, but for rare ones that are left out.
 */
export function romanizeCyrillic(spelling: string, head: boolean): Weights {
  const key = head ? `^${spelling}` : spelling;
  const known = romanizations.get(key);
  if (known) return known;
  schemes ??= readSchemes();
  const romanized = new Map<string, number>();
  for (const [index, scheme] of schemes.entries()) {
    const share = SCHEME_SHARES[index] ?? 0;
    for (const [latin, probability] of writeIn(scheme, spelling, head)) {
      if (share * probability < LEAST_SHARE) continue;
      romanized.set(latin, (romanized.get(latin) ?? 0) + share * probability);
    }
  }
  romanizations.set(key, romanized);
  return romanized;
}

function writeIn(scheme: Scheme, spelling: string, head: boolean): readonly Writing[] {
  let written: readonly Writing[] = [['', 1]];
  for (let index = 0; index < spelling.length; index++) {
    const letter = spelling.charAt(index);
    const atHead = head && index === 0 ? scheme.get(`^${letter}`) : undefined;
    written = append(written, atHead ?? scheme.get(letter) ?? []);
  }
  return written;
}

function append(written: readonly Writing[], writings: readonly Writing[]): readonly Writing[] {
  const [only, other] = writings;
  const [text, another] = written;
  // Nearly all letters have one writing only, and the tables have to load fast.
  if (only && text && !other && !another) return [[text[0] + only[0], text[1] * only[1]]];
  return written.flatMap(([before, probability]) =>
    writings.map(([writing, share]): Writing => [before + writing, probability * share]),
  );
}

const LATIN = /^[\p{Script=Latin}']+$/u;
const CHANGING_INITIAL = /^[gdjzklnrtcpb]/u;
const CHANGING_FINAL = /[bgdiejklmnprst']$/u;

/**
 * Korean names that went through Cyrillic letters into Latin ones: Tsoi, Khvan, Chkhol, Kim Chen Yr,
 * Khegay. What the Cyrillic letters may stand for is that of `cyrillic`, written in every scheme.
 */
export const romanizedCyrillic = alphabetSystem({
  name: 'romanized cyrillic',
  longest: 9,
  styles: CYRILLIC_STYLES,
  voiced: VOICED_SHARES,
  surnameRows: SURNAME_SPELLING_ROWS,
  northern: NORTHERN_SHARES,
  rewrite: romanizeCyrillic,
  toLetters: (piece) => (LATIN.test(piece) ? piece : undefined),
  before(front, letters) {
    if (!CHANGING_INITIAL.test(letters)) return 'head';
    if (/[aeiouyëèêûâïm]'?$/u.test(front)) return 'voiced';
    if (/n(g|ie)?'?$/u.test(front)) return 'n';
    return /[lr]'?$/u.test(front) ? 'l' : 'voiceless';
  },
  after(letters, behind) {
    if (!CHANGING_FINAL.test(letters)) return '';
    if (/^[aeiouyëèêûâï]/u.test(behind)) return 'vowel';
    if (/^[mn]/u.test(behind)) return 'nasal';
    if (/^[rl]/u.test(behind)) return 'liquid';
    return /^k?h/u.test(behind) ? 'h' : '';
  },
});
