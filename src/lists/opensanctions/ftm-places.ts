import { present } from '../assembly/present.ts';
import type { ListedAddress } from '../entry.ts';
import { countryNames } from './country-name.ts';
import { type FtmEntity, valuesOf } from './ftm-entity.ts';

/** An Address: its parts where it has them, else the whole in one text. */
export function toAddress(address: FtmEntity): ListedAddress {
  const join = (...names: readonly string[]): string => valuesOf(address, ...names).join(', ');
  const parts = join('street', 'street2', 'street3', 'postOfficeBox', 'place');
  const city = join('city', 'postalCode', 'region', 'state');
  const street = parts === '' && city === '' ? join('full') : parts;
  const country = countryNames(valuesOf(address, 'country'))[0];
  const remarks = join('remarks', 'summary');
  return {
    ...present({ street, city, country, remarks }),
  };
}

/** What a party with addresses of its own says in a text beside them. */
export function wholeText(address: FtmEntity): string {
  return valuesOf(address, 'full')[0] ?? address.caption;
}

/** Countries with which a party has to do; of a person the nationality is none of them. */
const COUNTRIES = ['country', 'jurisdiction', 'mainCountry'];

export const PLACE_PROPERTIES: readonly string[] = [...COUNTRIES, 'address', 'addressEntity'];

/**
 * The addresses of a party: those with parts, then those that are only a text, then the countries that
 * no address has.
 *
 * @param structured the party's Address entities, with their whole text
 */
export function addressesOf(
  entity: FtmEntity,
  structured: readonly { readonly address: ListedAddress; readonly text: string }[],
): ListedAddress[] {
  const texts = new Set(structured.map(({ text }) => text));
  const addresses = structured
    .map(({ address }) => address)
    .filter((address) => Object.keys(address).length > 0);
  const countries = new Set(addresses.map(({ country }) => country));
  return [
    ...addresses,
    ...valuesOf(entity, 'address')
      .filter((street) => !texts.has(street))
      .map((street) => ({ street })),
    ...countryNames(valuesOf(entity, ...COUNTRIES))
      .filter((country) => !countries.has(country))
      .map((country) => ({ country })),
  ];
}
