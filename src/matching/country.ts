/**
 * Names of countries that the Unicode names do not cover: OFAC's own, what customers write, and the
 * two Koreas under every name. A value is the ISO 3166-1 code; several where the word leaves it open.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'korea north': ['KP'],
  'north korea': ['KP'],
  'north korean': ['KP'],
  dprk: ['KP'],
  'd p r k': ['KP'],
  'dpr korea': ['KP'],
  'n korea': ['KP'],
  prk: ['KP'],
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
  kor: ['KR'],
  'republic of korea': ['KR'],
  'korea republic of': ['KR'],
  한국: ['KR'],
  남한: ['KR'],
  korea: ['KP', 'KR'],
  korean: ['KP', 'KR'],
  prc: ['CN'],
  'peoples republic of china': ['CN'],
  chinese: ['CN'],
  'russian federation': ['RU'],
  russian: ['RU'],
  'viet nam': ['VN'],
  vietnamese: ['VN'],
  lao: ['LA'],
  'lao pdr': ['LA'],
  'lao peoples democratic republic': ['LA'],
  burma: ['MM'],
  usa: ['US'],
  'united states of america': ['US'],
  american: ['US'],
  uk: ['GB'],
  'great britain': ['GB'],
  british: ['GB'],
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
  eritrean: ['ER'],
  'virgin islands british': ['VG'],
  'man isle of': ['IM'],
  palestinian: ['PS'],
  'west bank': ['PS'],
  'bosnia and herzegovina': ['BA'],
};

let codesByName: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The ISO 3166-1 codes (upper case) that a country's name, demonym or two-letter code may mean;
 * none where it means none. Names come from the Unicode CLDR in English, Korean, Chinese and
 * Russian.
 */
export function countryCodes(text: string): readonly string[] {
  codesByName ??= readNames();
  const key = countryKey(text);
  const named = codesByName.get(key);
  if (named) return named;
  const code = key.toUpperCase();
  return /^[A-Z]{2}$/u.test(code) && codesByName.has(`#${code}`) ? [code] : [];
}

function countryKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}#]+/gu, ' ')
    .replace(/\b(?:and|the)\b/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
}

function readNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  // The short names are those of lists and customers: `Hong Kong` for `Hong Kong SAR China`.
  const languages = ['en', 'ko', 'zh', 'ru'].flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style }),
    ),
  );
  for (const first of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    for (const second of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      const code = first + second;
      if (canonical(code) !== code) continue;
      for (const language of languages) {
        const name = language.of(code);
        if (name === undefined) continue;
        names.set(countryKey(name), [code]);
        names.set(`#${code}`, [code]);
      }
    }
  }
  for (const [name, codes] of Object.entries(OTHER_NAMES)) names.set(countryKey(name), codes);
  return names;
}

/** Withdrawn codes (SU, BU, DD) still have names; their canonical form is another code. */
function canonical(code: string): string | undefined {
  return Intl.getCanonicalLocales(`und-${code}`)[0]?.slice('und-'.length);
}
