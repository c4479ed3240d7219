import { ALPHA_2_OF_ALPHA_3 } from './alpha-3.ts';
import { countryKey } from './country-key.ts';
import { OTHER_NAMES } from './country-names.ts';
import { codesInAnyLanguage } from './country-names-abroad.ts';
import { CODES_OF_DEMONYM } from './demonym.ts';
import { CODES_OF_REGION } from './regions.ts';
import { withoutStateForm } from './state-form.ts';

let codesByName: ReadonlyMap<string, readonly string[]> | undefined;

/** The Unicode code for no country in particular, and the number 999 for it. */
const UNKNOWN = 'ZZ';
/** Longer texts are no country. */
const LONGEST = 200;

/**
 * The ISO 3166-1 codes (upper case) that a country's name, demonym, two-letter or three-letter code
 * may mean, with or without a place before it (`Vientiane, Laos`); none where it means none. Names
 * come from the Unicode CLDR in English, Korean, Chinese and Russian.
 */
export function countryCodes(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const named = codesOfName(text);
  if (named.length > 0) return named;
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.]+/gu, '');
  if (/^[A-Z]{2}$/u.test(code) && namedCodes().has(`#${code}`)) return [code];
  const alpha2 = ALPHA_2_OF_ALPHA_3.get(code);
  return alpha2 === undefined ? codesAfterComma(text) : [alpha2];
}

/**
 * The codes of each country in a cell, which may name several: `Sample Republic; Other Land`. What is
 * not understood is looked up among the names in every language, and as a number of ISO 3166-1.
 */
export function countriesOfCell(text: string): readonly (readonly string[])[] {
  const whole = countryCodes(text);
  const parts = text.split(/[;/|\r\n]/u);
  const named = whole.length > 0 ? [whole] : parts.map(codesOfPart);
  return named.filter((codes) => codes.length > 0);
}

function codesOfPart(text: string): readonly string[] {
  const codes = countryCodes(text);
  if (codes.length > 0 || text.length > LONGEST) return codes;
  const number = canonical(text.trim());
  return number !== undefined && namedCodes().has(`#${number}`)
    ? [number]
    : codesInAnyLanguage(text);
}

/**
 * The codes of the country that a place lies in, by name alone: after a comma `CA`, `LA` and `DE` are
 * states of the USA as often as countries. Georgia is both.
 */
export function countryCodesOfPlace(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const named = codesOfName(text);
  const codes = named.length > 0 ? named : codesAfterComma(text);
  return codes.length === 1 && codes[0] === 'GE' ? ['GE', 'US'] : codes;
}

function codesOfName(text: string): readonly string[] {
  // OFAC prints regions as a country: `Region: Crimea`.
  const key = countryKey(text.replace(/^\s*region:/iu, ''));
  // A Korean demonym is the country with 인, person, or 국적, nationality, behind it.
  const keys = [key, key.replace(/(?: ?국적|인)$/u, ''), withoutStateForm(key) ?? key];
  return keys.map((name) => namedCodes().get(name)).find((codes) => codes !== undefined) ?? [];
}

/** What stands after commas or in brackets, the longer text first for `Korea, North`, postcodes aside. */
function codesAfterComma(text: string): readonly string[] {
  const parts = text.split(/[,(]/u).filter((part) => /\p{L}/u.test(part));
  const tails = [parts.slice(1).slice(-2), parts.slice(1).slice(-1)];
  const found = tails.map((tail) => codesOfName(tail.join(',')));
  return found.find((codes) => codes.length > 0) ?? [];
}

function namedCodes(): ReadonlyMap<string, readonly string[]> {
  codesByName ??= readNames();
  return codesByName;
}

function readNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>(CODES_OF_DEMONYM);
  // The short names are those of lists and customers: `Hong Kong` for `Hong Kong SAR China`.
  const languages = ['en', 'ko', 'zh', 'ru'].flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style }),
    ),
  );
  for (const first of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    for (const second of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      const code = first + second;
      if (canonical(code) !== code || code === UNKNOWN) continue;
      for (const language of languages) {
        const name = language.of(code);
        if (name === undefined) continue;
        names.set(countryKey(name), [code]);
        names.set(`#${code}`, [code]);
      }
    }
  }
  const byHand = [...CODES_OF_REGION, ...Object.entries(OTHER_NAMES)];
  for (const [name, codes] of byHand) names.set(countryKey(name), codes);
  return names;
}

/**
 * Withdrawn codes (SU, BU, DD) still have names; their canonical form is another code. That of a number
 * of ISO 3166-1 (408) is its two letters.
 */
function canonical(code: string): string | undefined {
  if (!/^(?:[A-Z]{2}|\d{3})$/u.test(code)) return undefined;
  return Intl.getCanonicalLocales(`und-${code}`)[0]?.slice('und-'.length);
}
