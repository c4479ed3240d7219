import type { Entry } from '../../lists/entry.ts';
import { countryCodes } from '../places/country.ts';
import type { Reason } from './reason.ts';

/**
 * Programmes for one country whose names are none of it. Source: the programme tags of OFAC's lists and
 * the list types of the Security Council's. All others are read as they stand: `DPRK3`, `IRAQ2`.
 */
const CODES_OF_PROGRAMME: ReadonlyMap<string, string> = new Map([
  ['DRC', 'CD'],
  ['DRCONGO', 'CD'],
  ['CAR', 'CF'],
  ['GB', 'GW'],
]);
/** Shorter tags are codes of countries by chance: `NS-PLC`, `SDGT`, `GB`. */
const SHORTEST_NAME = 4;

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

function programmeCodes(programme: string): readonly string[] {
  const known = CODES_OF_PROGRAMME.get(programme.toUpperCase());
  if (known !== undefined) return [known];
  const name = programme.replace(/[-\s]*\d+$/u, '');
  return name.length < SHORTEST_NAME ? [] : countryCodes(name);
}
