import { addressOf, joinTexts, townLine } from '../assembly/address.ts';
import type { ListedAddress } from '../entry.ts';
import { onOneLine } from './cell.ts';
import type { Parts } from './designation.ts';
import type { PartName } from './parts.ts';

const BIRTH_PLACE: readonly PartName[] = ['TownOfBirth', 'CountryOfBirth'];
const STREET: readonly PartName[] = [
  'AddressLine1',
  'AddressLine2',
  'AddressLine3',
  'AddressLine4',
  'AddressLine5',
];

/** The place of a birth: town, then country. */
export function birthPlace(place: Parts): string {
  return joined(place, BIRTH_PLACE);
}

/** Line 6 is the last before the country: the town, now and then the province. */
export function readAddress(parts: Parts): ListedAddress[] {
  return addressOf({
    street: joined(parts, STREET),
    city: townLine([joined(parts, ['AddressLine6'])], joined(parts, ['AddressPostalCode'])),
    country: joined(parts, ['AddressCountry']),
  });
}

function joined(parts: Parts, names: readonly PartName[]): string {
  return joinTexts(
    names.map((name) => onOneLine(parts[name] ?? '')),
    ', ',
  );
}
