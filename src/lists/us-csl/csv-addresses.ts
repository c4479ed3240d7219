import { addressOf, joinTexts, townLine } from '../assembly/address.ts';
import type { ListedAddress } from '../entry.ts';
import { cleanText } from './record.ts';

const COUNTRY = /^[A-Z]{2}$/;
const POSTCODE = /^(?=.*\d)[A-Z\d][A-Z\d -]{1,9}$/;
const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' });

/**
 * Reads the cell of addresses: `street, town, state, postcode, country`, of which any may be missing, the
 * country as a code of ISO 3166-1. Where the Bureau of Industry and Security enumerates places in one
 * address (`...; and ...`), its country is that of all.
 */
export function readCsvAddresses(cell: string): ListedAddress[] {
  const addresses: ListedAddress[] = [];
  let following: string | undefined;
  for (const printed of cleanText(cell)
    .split(/;(?:\s|$)/)
    .reverse()) {
    const enumerated = printed.trim().startsWith('and ');
    const address = readOne(printed.trim().replace(/^and /, ''), following);
    if (address) addresses.unshift(address);
    following = enumerated ? address?.country : undefined;
  }
  return addresses;
}

/**
 * The town is the last part before the state and the postcode; a state that is written out takes its
 * place, as nothing tells the two apart. The name of the country now and then stands before its code.
 * Without any number there is no street.
 */
function readOne(text: string, following: string | undefined): ListedAddress | undefined {
  const parts = text.split(',').flatMap((part) => part.trim() || []);
  if (parts.length === 0) return undefined;
  const takeLast = (form: (part: string) => boolean): string | undefined =>
    parts.length > 1 && form(parts.at(-1) ?? '') ? parts.pop() : undefined;
  const own = COUNTRY.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  const country = own ?? following;
  const named = country === undefined ? undefined : COUNTRY_NAMES.of(country);
  const postcode = takeLast((part) => POSTCODE.test(part));
  takeLast((part) => part === named);
  const state = takeLast((part) => COUNTRY.test(part));
  const hasStreet = parts.slice(0, -1).some((part) => /\d/.test(part));
  const places = [...parts.splice(hasStreet ? -1 : 0), ...(state === undefined ? [] : [state])];
  return addressOf({
    street: joinTexts(parts, ', '),
    city: townLine(places, postcode),
    country,
  })[0];
}
