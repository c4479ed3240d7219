/** What one romanization writes for what another writes otherwise; applied in this order. */
export interface RomanizationRule {
  readonly from: RegExp;
  readonly to: string;
  /** Two spellings that the rule makes one, and two names that must stay two. */
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
    from: /shch|schtsch/gu,
    to: 'sh',
    same: ['shcherbakov', 'scherbakov'],
    other: ['shchukin', 'chukin'],
  },
  { from: /sch/gu, to: 'sh', same: ['schukin', 'shukin'], other: ['schukin', 'lukin'] },
  {
    from: /tsch|tch/gu,
    to: 'ch',
    same: ['ivanovitch', 'ivanovich'],
    other: ['chernov', 'tsernov'],
  },
  {
    from: /dzh|zh|dj|j(?=[aeou])/gu,
    to: 'Z',
    same: ['zhukov', 'jukov'],
    other: ['zhukov', 'zukov'],
  },
  { from: /kh/gu, to: 'h', same: ['khalil', 'halil'], other: ['khalil', 'kalil'] },
  { from: /gh/gu, to: 'g', same: ['ghani', 'gani'], other: ['ghani', 'hani'] },
  { from: /[td]h/gu, to: 't', same: ['thabit', 'tabit'], other: ['thabit', 'habit'] },
  { from: /ph/gu, to: 'f', same: ['mustapha', 'mustafa'], other: ['mustapha', 'mustasha'] },
  { from: /q|ck/gu, to: 'k', same: ['qadir', 'kadir'], other: ['qadir', 'nadir'] },
  { from: /x/gu, to: 'ks', same: ['maxim', 'maksim'], other: ['maxim', 'masim'] },
  { from: /w/gu, to: 'v', same: ['walid', 'valid'], other: ['walid', 'khalid'] },
  { from: /off$|ow$/gu, to: 'ov', same: ['smirnoff', 'smirnov'], other: ['smirnov', 'smirnin'] },
  { from: /eff$|ew$/gu, to: 'ev', same: ['andreeff', 'andreev'], other: ['andreev', 'andronov'] },
  {
    from: /y(?=[aeou])|i(?=[aou])/gu,
    to: '',
    same: ['yakovlev', 'iakovlev'],
    other: ['yanin', 'zanin'],
  },
  { from: /ou|oo/gu, to: 'u', same: ['mahmoud', 'mahmood'], other: ['mahmoud', 'mahmad'] },
  { from: /ee(?!v)/gu, to: 'i', same: ['kareem', 'karim'], other: ['kareem', 'karam'] },
  {
    from: /[ae][iy](?=.)/gu,
    to: 'ei',
    same: ['sulayman', 'suleiman'],
    other: ['hussain', 'hassan'],
  },
  {
    from: /(?<=.)(?:[iy][jiy]|[iy])$/gu,
    to: 'i',
    same: ['zaporozhskiy', 'zaporozhsky'],
    other: ['bely', 'belo'],
  },
  { from: /(?<=[aeiou])h$/gu, to: '', same: ['fatimah', 'fatima'], other: ['fatima', 'fatim'] },
  {
    from: /[yj](?=[^aeiou]|$)/gu,
    to: 'i',
    same: ['mikhaylov', 'mikhailov'],
    other: ['mikhaylov', 'mikhalkov'],
  },
  { from: /(.)\1+/gu, to: '$1', same: ['hussein', 'husein'], other: ['hussein', 'hunsein'] },
];
