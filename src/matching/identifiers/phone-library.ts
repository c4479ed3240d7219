import { createRequire } from 'node:module';
import { isPlaceholder } from './document-number.ts';

type Library = typeof import('libphonenumber-js/min');

// 30 to 45 ms to load: only for a file with a number that needs it. Matching cannot wait for import().
const require = createRequire(import.meta.url);
let library: Library | undefined;

/** `+86 0136`: what to dial at home stands behind the country's code. */
const TRUNK_PREFIX = /^\+\d{1,3}[\s.-]*\(?0/u;
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 17;

/**
 * The number in the digits of E.164, its country's code first, as the numbering plans in
 * libphonenumber-js have it: read as one of each region (ISO 3166-1) and, where it is written with a
 * `+`, as it is. None where no plan allows its length. Only a trunk prefix, an international prefix
 * and signs are ever taken away: every digit of the number itself stays.
 */
export function internationalDigits(number: string, regions: readonly string[]): string[] {
  const text = number.trim().replace(/^00/u, '+');
  const abroad = text.startsWith('+');
  // What has its country's code and nothing beside it is read without the library.
  if (abroad ? !TRUNK_PREFIX.test(text) : regions.length === 0) return [];
  const digits = text.replace(/\D/gu, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return [];
  if (isPlaceholder(digits)) return [];
  const { parsePhoneNumberFromString, isSupportedCountry } = loaded();
  const known = regions.flatMap((region) => (isSupportedCountry(region) ? [region] : []));
  const plans = abroad ? [undefined] : known;
  return plans.flatMap((plan) => {
    const found = parsePhoneNumberFromString(text, plan);
    return found?.isPossible() ? [found.number.slice('+'.length)] : [];
  });
}

function loaded(): Library {
  library ??= require('libphonenumber-js/min') as Library;
  return library;
}
