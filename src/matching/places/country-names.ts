/**
 * Regions that lists print under Ukraine or under Russia, as addresses write them; those of Executive
 * Orders 13685 (Crimea) and 14065 (Donetsk, Luhansk).
 */
const REGIONS = `
crimea krimea krym krim qirim
republic of crimea|autonomous republic of crimea|crimea region of ukraine
крым крим 크림 크림반도 克里米亚
sevastopol севастополь
donetsk donetska донецк донецьк dnr
donetsk peoples republic|so called donetsk peoples republic
luhansk lugansk луганск луганськ lnr
luhansk peoples republic|lugansk peoples republic|so called luhansk peoples republic
`;

/**
 * Names of countries that the Unicode names do not cover: OFAC's own, what customers write, and the
 * two Koreas under every name. A value is the ISO 3166-1 code; several where the word leaves it open.
 */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'korea north': ['KP'],
  'north korea': ['KP'],
  'north korean': ['KP'],
  dprk: ['KP'],
  'd p r k': ['KP'],
  'dpr korea': ['KP'],
  'n korea': ['KP'],
  'democratic peoples republic of korea': ['KP'],
  'korea democratic peoples republic of': ['KP'],
  북한: ['KP'],
  북조선: ['KP'],
  조선: ['KP'],
  조선민주주의인민공화국: ['KP'],
  'korea south': ['KR'],
  'south korea': ['KR'],
  'south korean': ['KR'],
  's korea': ['KR'],
  rok: ['KR'],
  'republic of korea': ['KR'],
  'korea republic of': ['KR'],
  한국: ['KR'],
  남한: ['KR'],
  korea: ['KP', 'KR'],
  korean: ['KP', 'KR'],
  prc: ['CN'],
  'peoples republic of china': ['CN'],
  'russian federation': ['RU'],
  'viet nam': ['VN'],
  'lao pdr': ['LA'],
  'lao peoples democratic republic': ['LA'],
  burma: ['MM'],
  usa: ['US'],
  'united states of america': ['US'],
  uk: ['GB'],
  'great britain': ['GB'],
  uae: ['AE'],
  'congo democratic republic of the': ['CD'],
  'congo republic of the': ['CG'],
  'ivory coast': ['CI'],
  'cote d ivoire': ['CI'],
  'czech republic': ['CZ'],
  turkey: ['TR'],
  macedonia: ['MK'],
  'north macedonia the republic of': ['MK'],
  'macedonia the former yugoslav republic of': ['MK'],
  'cabo verde': ['CV'],
  'saint kitts and nevis': ['KN'],
  'saint vincent and the grenadines': ['VC'],
  macau: ['MO'],
  'virgin islands british': ['VG'],
  'man isle of': ['IM'],
  'west bank': ['PS'],
  'bosnia and herzegovina': ['BA'],
  ...regions(),
};

function regions(): Record<string, readonly string[]> {
  const names = REGIONS.trim()
    .split('\n')
    .flatMap((row) => row.split(row.includes('|') ? '|' : ' '));
  return Object.fromEntries(names.map((name) => [name, ['UA', 'RU']]));
}
