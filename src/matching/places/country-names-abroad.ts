import { ALPHA_2_OF_ALPHA_3 } from './alpha-3.ts';
import { countryKey } from './country-key.ts';
import { isUnknownPlace } from './unknown-place.ts';

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
/** Scripts in which a language is written beside its usual one. */
const OTHER_SCRIPTS = ['zh-Hant', 'zh-Hant-HK', 'sr-Latn'];
/** In shorter names as many languages have words of their own. */
const SHORTEST = 3;

let codesByName: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The ISO 3166-1 codes that a country's name may mean in any language of which the platform's Intl has
 * the names (the Unicode CLDR); several where it means another country in another language. Their
 * reading takes some 300 ms: only for a text that is understood in no other way.
 */
export function codesInAnyLanguage(text: string): readonly string[] {
  const key = countryKey(text);
  if (key.length < SHORTEST && /^\p{Script=Latin}*$/u.test(key)) return [];
  if (isUnknownPlace(text)) return [];
  codesByName ??= readNames();
  return codesByName.get(key) ?? [];
}

function readNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const codes = new Set(ALPHA_2_OF_ALPHA_3.values());
  for (const language of languages()) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const key = countryKey(regions.of(code) ?? '');
      const known = names.get(key);
      if (!known) names.set(key, [code]);
      else if (!known.includes(code)) known.push(code);
    }
  }
  return names;
}

/** Every language with a code of two letters (ISO 639-1) that the platform knows. */
function languages(): string[] {
  const all = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));
  return Intl.DisplayNames.supportedLocalesOf([...all, ...OTHER_SCRIPTS]);
}
