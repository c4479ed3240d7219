import { printedPlace } from '../assembly/printed-text.ts';
import type { EuFields } from './record.ts';

/** The code of no country in particular; its description is `UNKNOWN`. */
const NO_COUNTRY = '00';

/** The country of a part: its description, else its ISO 3166-1 code of two letters. */
export function countryOf({ countryIso2Code, countryDescription }: EuFields): string | undefined {
  const code = countryIso2Code === NO_COUNTRY ? undefined : countryIso2Code;
  return printedPlace(countryDescription) ?? code;
}
