import type { Entry } from '../../lists/entry.ts';
import { countryCodes } from '../places/country.ts';
import { programmeCodes } from '../places/programme-country.ts';
import type { Reason } from './reason.ts';

/** A country that two entries have in common, as `other` prints it. */
export function sharedCountry(
  kind: 'country' | 'nationality',
  one: readonly Whereabouts[],
  other: readonly Whereabouts[],
): Reason[] {
  const known = new Set(one.flatMap(({ codes }) => codes));
  const shared = other.find(({ codes }) => codes.some((code) => known.has(code)));
  return shared ? [{ kind, verdict: 'equal', value: shared.text }] : [];
}

/** A text of an entry with the ISO 3166-1 codes that it may stand for. */
export interface Whereabouts {
  readonly text: string;
  readonly codes: readonly string[];
}

/** The countries whose nationals a person is. */
export function nationalitiesOf({ nationalities }: Entry): Whereabouts[] {
  return nationalities.map((text) => ({ text, codes: countryCodes(text) }));
}

/** The countries that an entry is connected with: of its addresses, nationality and programmes. */
export function countriesOf(entry: Entry): Whereabouts[] {
  return [
    ...entry.addresses.flatMap(({ country: text }) =>
      text === undefined ? [] : [{ text, codes: countryCodes(text) }],
    ),
    ...nationalitiesOf(entry),
    ...entry.programs.map((text) => ({ text, codes: programmeCodes(text) })),
  ];
}
