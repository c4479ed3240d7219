import { addressOf } from '../assembly/address.ts';
import { joined } from '../assembly/printed-text.ts';
import { UNKNOWN_VALUES, type Unread } from '../assembly/unread.ts';
import type { IdentifierKind, ListedAddress, ListedIdentifier } from '../entry.ts';
import { readIdentifiers } from '../remarks/identifier.ts';
import { countryOf } from './country.ts';
import type { EuPart } from './record.ts';

/** Keys of `contactInfo`. */
const CONTACT_KINDS: ReadonlyMap<string, IdentifierKind> = new Map([
  ['EMAIL', 'email'],
  ['PHONE', 'phone'],
  ['FAX', 'phone'],
  ['WEB', 'website'],
]);

/** Reads an `address`; the city is written `City, Region Postcode`. One that says nothing is none. */
export function readAddress(part: EuPart): ListedAddress[] {
  const { fields, remarks } = part;
  const box = fields.poBox === undefined ? undefined : `P.O. Box ${fields.poBox}`;
  const street = joined([fields.street, box, fields.place], ', ');
  const city = joined([joined([fields.city, fields.region], ', '), fields.zipCode], ' ');
  const country = countryOf(fields);
  const said = joined(
    [...remarks, fields.asAtListingTime === 'true' ? 'as at the time of listing' : undefined],
    '; ',
  );
  if ((street ?? city ?? country ?? joined(remarks, '; ')) === undefined) return [];
  return addressOf({ street, city, country, remarks: said });
}

/** The contacts beside an address; one value may hold several. A key that is not known is `unread`. */
export function readContacts({ contacts }: EuPart, unread: Unread): ListedIdentifier[] {
  return contacts.flatMap(({ key, value }) => {
    const kind = CONTACT_KINDS.get(key.toUpperCase());
    if (!kind) unread.add(UNKNOWN_VALUES, `contact ${key}`);
    return value.split(/[,;]\s+/).flatMap((one) => readIdentifiers(kind ?? 'other', key, one));
  });
}
