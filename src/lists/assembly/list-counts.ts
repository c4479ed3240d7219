import type { Entry, EntryType, IdentifierKind } from '../entry.ts';
import type { ListCounts } from '../loaded-list.ts';

type IdentifierClass = 'documents' | 'wallets' | 'contacts';

const CLASS_OF: { readonly [kind in IdentifierKind]: IdentifierClass } = {
  passport: 'documents',
  national_id: 'documents',
  tax_id: 'documents',
  registration: 'documents',
  bank_code: 'documents',
  other: 'documents',
  wallet: 'wallets',
  email: 'contacts',
  phone: 'contacts',
  website: 'contacts',
};

/** Counts what entries hold. A reader whose list publishes more than its entries show says so itself. */
export function countEntries(entries: Iterable<Entry>): ListCounts {
  const counts = {
    entries: 0,
    aliases: 0,
    weakAliases: 0,
    addresses: 0,
    documents: 0,
    wallets: 0,
    contacts: 0,
    links: 0,
  };
  for (const { aliases, addresses, identifiers, linkedTo } of entries) {
    counts.entries++;
    for (const { strength } of aliases) counts[strength === 'weak' ? 'weakAliases' : 'aliases']++;
    counts.addresses += addresses.length;
    for (const { kind } of identifiers) counts[CLASS_OF[kind]]++;
    counts.links += linkedTo.length;
  }
  return counts;
}

/** How many parties there are of each type. */
export function countTypes(entries: Iterable<Entry>): { [type in EntryType]?: number } {
  const byType: { [type in EntryType]?: number } = {};
  for (const { type } of entries) byType[type] = (byType[type] ?? 0) + 1;
  return byType;
}
