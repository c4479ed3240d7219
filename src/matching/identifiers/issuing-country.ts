import { isCountryCode } from './document-labels.ts';

/** The first line of a passport's machine-readable zone (ICAO Doc 9303): `P<` and who issued it. */
const MACHINE_READABLE = /(?<![\p{L}\p{N}])P<(?=[A-Z]{3})([A-Z]{3})/giu;
/** `RU: 1077746003334`: as `RU/`, so that the code stays beside its number among words. */
const CODE_AND_COLON = /(?<![\p{L}\p{N}])([A-Z]{2,3})\s*:\s*(?=[\p{L}\p{N}])/giu;
const IN_FRONT = /^([A-Z]{2,3})([^\p{L}\p{N}]*)(.+)$/isu;

/** The text with each code of a country that a colon or the machine-readable zone sets apart as `RUS//`. */
export function withCountryApart(text: string): string {
  return text
    .replace(MACHINE_READABLE, '$1//')
    .replace(CODE_AND_COLON, (written, code: string) =>
      isCountryCode(code) ? `${code}//` : written,
    );
}

/** What stands behind a country's code in front of a number. */
export interface BehindCountry {
  readonly text: string;
  /** Whether a border shows the code to be none of the number's own letters. */
  readonly apart: boolean;
}

/**
 * A number without the code of its country in front (`RU7736581290`, `PRK/754420338`); undefined where
 * there is none. Glued to letters it would be any series: `LR0123456`, `AUS` of `AUSTR12`.
 */
export function behindCountry(number: string): BehindCountry | undefined {
  const [, code = '', border = '', text = ''] = IN_FRONT.exec(number) ?? [];
  if (!isCountryCode(code) || (border === '' && !/^\p{N}/u.test(text))) return undefined;
  return { text, apart: border.includes('//') || (code.length === 3 && border.includes('/')) };
}
