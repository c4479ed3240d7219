/** What one romanization writes for what another writes otherwise; applied in this order. */
export interface RomanizationRule {
  readonly from: RegExp;
  readonly to: string;
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
    to: 'Z',
    same: ['zhukov', 'jukov'],
    other: ['zhukov', 'zukov'],
  },
  {
    from: /shch|schtsch|chtch/gu,
    to: 'sh',
    same: ['shcherbakov', 'sherbakov'],
    other: ['shchukin', 'chukin'],
  },
  {
    from: /t[cs]ch|tch/gu,
    to: 'ch',
    same: ['petrovitch', 'petrovich'],
    other: ['tchernov', 'tsernov'],
  },
  { from: /sch/gu, to: 'sh', same: ['schukin', 'shukin'], other: ['schukin', 'sukin'] },
  { from: /kh/gu, to: 'h', same: ['khalil', 'halil'], other: ['khalil', 'kalil'] },
  { from: /gh/gu, to: 'g', same: ['ghani', 'gani'], other: ['ghani', 'hani'] },
  // Ukrainian and Belarusian write h where Russian has g; no other language begins a name so.
  { from: /^h(?=[lnr])/gu, to: 'g', same: ['hrytsenko', 'grytsenko'], other: ['hromin', 'romin'] },
  { from: /th/gu, to: 't', same: ['thabit', 'tabit'], other: ['thabit', 'habit'] },
  { from: /dh/gu, to: 'd', same: ['dhafir', 'dafir'], other: ['dhafir', 'tafir'] },
  { from: /ph/gu, to: 'f', same: ['latiph', 'latif'], other: ['latiph', 'latip'] },
  { from: /c(?=[aoulr])/gu, to: 'k', same: ['camara', 'kamara'], other: ['camara', 'samara'] },
  { from: /q|ck/gu, to: 'k', same: ['qasimov', 'kasimov'], other: ['qasimov', 'gasimov'] },
  // Uzbek and Tatar in the Latin letters of their own.
  {
    from: /^x(?!e)|x(?=[dlmnr])/gu,
    to: 'h',
    same: ['axmatov', 'akhmatov'],
    other: ['axmatov', 'aksmatov'],
  },
  { from: /x/gu, to: 'ks', same: ['maxim', 'maksim'], other: ['maxim', 'masim'] },
  { from: /w/gu, to: 'v', same: ['wardak', 'vardak'], other: ['wardak', 'bardak'] },
  { from: /off$/gu, to: 'ov', same: ['smirnoff', 'smirnov'], other: ['smirnoff', 'smirno'] },
  { from: /eff$/gu, to: 'ev', same: ['andreeff', 'andreev'], other: ['andreeff', 'andree'] },
  {
    from: /(?<!^[^aeiou]e)[iy]+(?=e)/gu,
    to: '',
    same: ['andreyev', 'andreev'],
    other: ['anyev', 'anov'],
  },
  {
    from: /[iy]+(?=[aou])/gu,
    to: 'i',
    same: ['yakovlev', 'iakovlev'],
    other: ['dyana', 'dana'],
  },
  { from: /ou|oo/gu, to: 'u', same: ['masoud', 'masood'], other: ['masoud', 'masod'] },
  // `al-Din`, of the faith, behind the word that it belongs to.
  {
    from: /(?<=.)[aeou][ld]d(?:i|ee)ne?$/gu,
    to: 'udin',
    same: ['fakhreddine', 'fakhruddin'],
    other: ['fakhreddine', 'fakhri'],
  },
  { from: /ee(?!v)/gu, to: 'i', same: ['latheef', 'lathif'], other: ['latheef', 'lathef'] },
  {
    from: /[ae][iy](?=.)/gu,
    to: 'ei',
    same: ['zaydan', 'zeidan'],
    other: ['zaydan', 'zadan'],
  },
  {
    from: /[iy]{2,}$/gu,
    to: 'i',
    same: ['polonskyi', 'polonski'],
    other: ['polonskyi', 'polonska'],
  },
  { from: /(?<=[aeiou])h$/gu, to: '', same: ['salamah', 'salama'], other: ['salamah', 'salam'] },
  {
    from: /[yj](?=[^aeiou]|$)/gu,
    to: 'i',
    same: ['rybkin', 'ribkin'],
    other: ['rybkin', 'rabkin'],
  },
  { from: /(.)\1+/gu, to: '$1', same: ['attar', 'atar'], other: ['attar', 'asar'] },
];
