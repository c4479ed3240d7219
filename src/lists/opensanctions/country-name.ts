/**
 * Codes of FollowTheMoney's country type that are none of ISO 3166-1: parts of states and states that
 * are no more. Source: the country type of the FollowTheMoney model.
 */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ['suhh', 'Soviet Union'],
  ['yucs', 'Yugoslavia'],
  ['csxx', 'Serbia and Montenegro'],
  ['cshh', 'Czechoslovakia'],
  ['ddde', 'East Germany'],
  ['eu', 'European Union'],
  ['xk', 'Kosovo'],
  ['ua-cri', 'Crimea, Ukraine'],
  ['ua-dpr', 'Donetsk, Ukraine'],
  ['ua-lpr', 'Luhansk, Ukraine'],
  ['ge-ab', 'Abkhazia, Georgia'],
  ['ge-os', 'South Ossetia, Georgia'],
  ['md-pmr', 'Transnistria, Moldova'],
  ['cy-trnc', 'Northern Cyprus'],
]);

const UNKNOWN = 'zz';
const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region', style: 'short', fallback: 'none' });

/**
 * The English name of a country that OpenSanctions gives as a code in lower case: `kp` is
 * `North Korea`. A code of no country in particular gives undefined; one that is not known stands as it
 * is.
 */
export function countryName(code: string): string | undefined {
  if (code === UNKNOWN) return undefined;
  const name = /^[a-z]{2}$/.test(code) ? ENGLISH.of(code.toUpperCase()) : undefined;
  return OTHER_CODES.get(code) ?? name ?? code;
}

/** The names of these codes, each once. */
export function countryNames(codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((code) => countryName(code.toLowerCase()) ?? []))];
}
