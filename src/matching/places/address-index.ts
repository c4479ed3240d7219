import type { SubjectValues } from '../../input/subject.ts';
import type { Entry } from '../../lists/entry.ts';
import { streetOf } from './address-comparison.ts';
import { rowAddresses } from './row-address.ts';
import type { AddressText } from './street.ts';

/** Finds the entries whose address a row may have. */
export interface AddressIndex {
  entriesNear(values: SubjectValues): readonly Entry[];
}

/** Letters that begin a word: as many as `Chang Bai Shan` and `Changbaishan` have in common. */
const BEGINNING = 4;
/** More words or numbers are no address. */
const MOST = 40;

/** Indexes the listed addresses that have a street and a house number. */
export function indexAddresses(entries: readonly Entry[]): AddressIndex {
  const byKey = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const key of entry.addresses.flatMap((address) => keysOf(streetOf(address)))) {
      const known = byKey.get(key);
      if (known) known.add(entry);
      else byKey.set(key, new Set([entry]));
    }
  }
  return {
    entriesNear: (values) =>
      rowAddresses(values)
        .flatMap(({ street }) => keysOf(street))
        .flatMap((key) => [...(byKey.get(key) ?? [])]),
  };
}

/** Each number with the beginning of each word. */
function keysOf(address: AddressText | undefined): string[] {
  const { numbers = [], words = [] } = address ?? {};
  const beginnings = new Set(words.slice(0, MOST).map((word) => word.slice(0, BEGINNING)));
  return numbers
    .slice(0, MOST)
    .flatMap((number) => [...beginnings].map((beginning) => `${number} ${beginning}`));
}
