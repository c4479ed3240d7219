import type { Entry } from '../../lists/entry.ts';
import { listedKeys } from '../identifiers/identifier.ts';
import { listedAddressKeys } from '../places/address-keys.ts';
import { writeBirthDates } from './birth-dates.ts';
import type { ColumnWriter } from './columns.ts';
import { PostingsBuilder } from './hash-postings.ts';
import { hashOf } from './text-hash.ts';

/** Writes under what entries are found beside their names; they are known by their number. */
export function writeEntries(columns: ColumnWriter, entries: readonly Entry[]): void {
  const identifiers = new PostingsBuilder();
  const addresses = new PostingsBuilder();
  for (const [number, entry] of entries.entries()) {
    for (const identifier of entry.identifiers) {
      for (const key of listedKeys(identifier)) identifiers.add(hashOf(key), number);
    }
    for (const address of entry.addresses) {
      for (const key of listedAddressKeys(address)) addresses.add(hashOf(key), number);
    }
  }
  identifiers.write(columns, 'identifiers');
  addresses.write(columns, 'addresses');
  writeBirthDates(columns, entries);
}
