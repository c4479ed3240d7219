import { addressOf, joinTexts, townLine } from '../../assembly/address.ts';
import { present } from '../../assembly/present.ts';
import type { ListedAddress } from '../../entry.ts';
import { childrenOf, childText } from '../../reading/xml-children.ts';
import type { XmlElement } from '../../reading/xml-elements.ts';
import { type ReferenceValues, saysNothing } from './reference-values.ts';

/** A `Location`, which features name by its number: a country, or an address. */
export interface Location {
  /** The country, or the words that stand in its place. */
  readonly country?: string;
  /** One for each script that it is given in; none for a location that names no place. */
  readonly addresses: readonly ListedAddress[];
}

/** The parts of one address, by `LocPartType`. */
type Parts = ReadonlyMap<string, string>;

const STREET = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3'];
const TOWN = ['CITY', 'STATE/PROVINCE'];
const POSTCODE = 'POSTAL CODE';
const REGION = 'REGION';
const READ: ReadonlySet<string> = new Set([...STREET, ...TOWN, POSTCODE, REGION]);

/**
 * Reads a location, its parts joined as the CSV prints the same address: `City, Province Postcode`,
 * and `Region: Gaza` where no country is given. A part of any other type stands with the street.
 * Values that are not the primary ones are the same address in another script; OFAC names it in their
 * comment, and so do the address's remarks.
 * Throws LIST, with the line, for numbers that are not among the reference values.
 */
export function readLocation(element: XmlElement, references: ReferenceValues): Location {
  const country = countryOf(element, references);
  const comment = childText(element, 'Comment');
  const readings = readParts(element, references);
  if (readings.size === 0) readings.set('', new Map());
  const addresses = [...readings].flatMap(([script, parts]) =>
    joinAddress(parts, country, script === '' ? comment : script),
  );
  const words = country ?? addresses[0]?.country ?? addresses[0]?.street;
  return { ...present({ country: words }), addresses };
}

/** By script: nothing for the primary values. */
function readParts(
  element: XmlElement,
  references: ReferenceValues,
): Map<string, Map<string, string>> {
  const readings = new Map<string, Map<string, string>>();
  for (const part of childrenOf(element, 'LocationPart')) {
    const type = references.of('LocPartType', part)?.text ?? '';
    for (const value of childrenOf(part, 'LocationPartValue')) {
      const text = childText(value, 'Value');
      if (text === undefined) continue;
      const other = value.attributes.Primary === 'false';
      const script = other ? (childText(value, 'Comment') ?? 'in another script') : '';
      const parts = readings.get(script) ?? new Map<string, string>();
      const before = parts.get(type);
      parts.set(type, before === undefined ? text : `${before}, ${text}`);
      readings.set(script, parts);
    }
  }
  return readings;
}

function joinAddress(
  parts: Parts,
  country: string | undefined,
  remarks: string | undefined,
): ListedAddress[] {
  const region = parts.get(REGION);
  const others = [...parts.keys()].filter((type) => !READ.has(type));
  const land = country ?? (region && `Region: ${region.replace(/^Region: /, '')}`);
  const place = addressOf({
    street: joinTexts(textsOf(parts, [...STREET, ...others]), ', '),
    city: townLine(
      textsOf(parts, country === undefined ? TOWN : [...TOWN, REGION]),
      parts.get(POSTCODE),
    ),
    country: land,
  });
  return place.map((address) => ({ ...address, ...present({ remarks }) }));
}

function textsOf(parts: Parts, types: readonly string[]): string[] {
  return types.flatMap((type) => parts.get(type) ?? []);
}

/** `LocationCountry`, else the country that the area code is described as. */
function countryOf(element: XmlElement, references: ReferenceValues): string | undefined {
  for (const country of childrenOf(element, 'LocationCountry')) {
    const words = references.words('Country', country);
    if (words !== undefined) return words;
  }
  for (const area of childrenOf(element, 'LocationAreaCode')) {
    const words = references.of('AreaCode', area)?.attributes.Description ?? '';
    if (!saysNothing(words)) return words;
  }
  return undefined;
}
