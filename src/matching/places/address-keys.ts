import type { SubjectValues } from '../../input/subject.ts';
import type { ListedAddress } from '../../lists/entry.ts';
import { streetOf } from './address-comparison.ts';
import { rowAddresses } from './row-address.ts';
import type { AddressText } from './street.ts';

/** Letters that begin a word: as many as `Chang Bai Shan` and `Changbaishan` have in common. */
const BEGINNING = 4;
/** More words or numbers are no address. */
const MOST = 40;

/** The keys of a listed address; none where it has no street or no house number. */
export function listedAddressKeys(address: ListedAddress): readonly string[] {
  return keysOf(streetOf(address));
}

/** The keys of the addresses of a row: one that may be a listed one shares a key with it. */
export function rowAddressKeys(values: SubjectValues): readonly string[] {
  return rowAddresses(values).flatMap(({ street }) => keysOf(street));
}

/** Each number with the beginning of each word. */
function keysOf(address: AddressText | undefined): readonly string[] {
  const { numbers = [], words = [] } = address ?? {};
  const beginnings = new Set(words.slice(0, MOST).map((word) => word.slice(0, BEGINNING)));
  return numbers
    .slice(0, MOST)
    .flatMap((number) => [...beginnings].map((beginning) => `${number} ${beginning}`));
}
