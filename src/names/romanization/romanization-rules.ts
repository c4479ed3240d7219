import type { SpellingRule } from './spelling-rule.ts';

const ANY = 'abcdefghijklmnopqrstuvwxyz';

/** What one romanization writes for what another writes otherwise; applied in this order. */
export interface RomanizationRule extends SpellingRule {
  /** Two spellings that are one by this rule alone, and two names that must stay two under it. */
  readonly same: readonly [string, string];
  readonly other: readonly [string, string];
}

/**
 * Letters that differ between the romanizations of Russian, Ukrainian, Arabic and Persian, on a folded
 * word. Sources: BGN/PCGN, ICAO Doc 9303 part 3, GOST 7.79 and ISO 9 for Cyrillic; ALA-LC and what
 * passports print for Arabic and Persian; French and German spellings of emigrants (-off, sch, ou).
 */
export const ROMANIZATION_RULES: readonly RomanizationRule[] = [
  {
    from: /dzh|dsch|zh|dj|j(?=[aeou])/gu,
    letters: 'dzj',
    to: 'Z',
    same: ['zhukov', 'jukov'],
    other: ['zhukov', 'zukov'],
  },
  {
    from: /shch|schtsch|chtch/gu,
    letters: 'c',
    to: 'sh',
    same: ['shcherbakov', 'sherbakov'],
    other: ['shchukin', 'chukin'],
  },
  {
    from: /t[cs]ch|tch/gu,
    letters: 'c',
    to: 'ch',
    same: ['petrovitch', 'petrovich'],
    other: ['tchernov', 'tsernov'],
  },
  {
    from: /sch/gu,
    letters: 'c',
    to: 'sh',
    same: ['schukin', 'shukin'],
    other: ['schukin', 'sukin'],
  },
  { from: /kh/gu, letters: 'k', to: 'h', same: ['khalil', 'halil'], other: ['khalil', 'kalil'] },
  { from: /gh/gu, letters: 'g', to: 'g', same: ['ghani', 'gani'], other: ['ghani', 'hani'] },
  // Ukrainian and Belarusian write h where Russian has g; no other language begins a name so.
  {
    from: /^h(?=[lnr])/gu,
    letters: 'h',
    to: 'g',
    same: ['hrytsenko', 'grytsenko'],
    other: ['hromin', 'romin'],
  },
  { from: /th/gu, letters: 'h', to: 't', same: ['thabit', 'tabit'], other: ['thabit', 'habit'] },
  { from: /dh/gu, letters: 'h', to: 'd', same: ['dhafir', 'dafir'], other: ['dhafir', 'tafir'] },
  { from: /ph/gu, letters: 'p', to: 'f', same: ['latiph', 'latif'], other: ['latiph', 'latip'] },
  {
    from: /c(?=[aoulr])/gu,
    letters: 'c',
    to: 'k',
    same: ['camara', 'kamara'],
    other: ['camara', 'samara'],
  },
  {
    from: /q|ck/gu,
    letters: 'qc',
    to: 'k',
    same: ['qasimov', 'kasimov'],
    other: ['qasimov', 'gasimov'],
  },
  // Uzbek and Tatar in the Latin letters of their own.
  {
    from: /^x(?!e)|x(?=[dlmnr])/gu,
    letters: 'x',
    to: 'h',
    same: ['axmatov', 'akhmatov'],
    other: ['axmatov', 'aksmatov'],
  },
  { from: /x/gu, letters: 'x', to: 'ks', same: ['maxim', 'maksim'], other: ['maxim', 'masim'] },
  { from: /w/gu, letters: 'w', to: 'v', same: ['wardak', 'vardak'], other: ['wardak', 'bardak'] },
  {
    from: /off$/gu,
    letters: 'f',
    to: 'ov',
    same: ['smirnoff', 'smirnov'],
    other: ['smirnoff', 'smirno'],
  },
  {
    from: /eff$/gu,
    letters: 'f',
    to: 'ev',
    same: ['andreeff', 'andreev'],
    other: ['andreeff', 'andree'],
  },
  {
    from: /(?<!^[^aeiou]e)[iy]+(?=e)/gu,
    letters: 'iy',
    to: '',
    same: ['andreyev', 'andreev'],
    other: ['anyev', 'anov'],
  },
  {
    from: /[iy]+(?=[aou])/gu,
    letters: 'iy',
    to: 'i',
    same: ['yakovlev', 'iakovlev'],
    other: ['dyana', 'dana'],
  },
  {
    from: /ou|oo/gu,
    letters: 'o',
    to: 'u',
    same: ['masoud', 'masood'],
    other: ['masoud', 'masod'],
  },
  // `al-Din`, of the faith, behind the word that it belongs to.
  {
    from: /(?<=.)[aeou][ld]d(?:i|ee)ne?$/gu,
    letters: 'd',
    to: 'udin',
    same: ['fakhreddine', 'fakhruddin'],
    other: ['fakhreddine', 'fakhri'],
  },
  {
    from: /ee(?!v)/gu,
    letters: 'e',
    to: 'i',
    same: ['latheef', 'lathif'],
    other: ['latheef', 'lathef'],
  },
  {
    from: /[ae][iy](?=.)/gu,
    letters: 'iy',
    to: 'ei',
    same: ['zaydan', 'zeidan'],
    other: ['zaydan', 'zadan'],
  },
  {
    from: /[iy]{2,}$/gu,
    letters: 'iy',
    to: 'i',
    same: ['polonskyi', 'polonski'],
    other: ['polonskyi', 'polonska'],
  },
  {
    from: /(?<=[aeiou])h$/gu,
    letters: 'h',
    to: '',
    same: ['salamah', 'salama'],
    other: ['salamah', 'salam'],
  },
  {
    from: /[yj](?=[^aeiou]|$)/gu,
    letters: 'yj',
    to: 'i',
    same: ['rybkin', 'ribkin'],
    other: ['rybkin', 'rabkin'],
  },
  { from: /(.)\1+/gu, letters: ANY, to: '$1', same: ['attar', 'atar'], other: ['attar', 'asar'] },
];
