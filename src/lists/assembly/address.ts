import type { ListedAddress } from '../entry.ts';
import { present } from './present.ts';

type Text = string | undefined;

/** The texts that are there, with the separator between them; empty without any. */
export function joinTexts(texts: readonly Text[], separator: string): string {
  return texts.filter((text) => text !== undefined && text !== '').join(separator);
}

/** Town and province in front of the postcode, as OFAC's CSV prints them: `City, Province Postcode`. */
export function townLine(places: readonly Text[], postcode: Text): string {
  return joinTexts([joinTexts(places, ', '), postcode], ' ');
}

/** An address of the parts that are there; none without any. */
export function addressOf(parts: { [part in keyof ListedAddress]: Text }): ListedAddress[] {
  const { street, city, country, remarks } = parts;
  const address = present({ street, city, country, remarks });
  return Object.keys(address).length === 0 ? [] : [address];
}
