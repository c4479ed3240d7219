import type { Alias, EntryType } from '../entry.ts';

const ENTRY_TYPES: ReadonlyMap<string, EntryType> = new Map([
  ['individual', 'individual'],
  ['entity', 'entity'],
  ['vessel', 'vessel'],
  ['aircraft', 'aircraft'],
]);

const ALIAS_KINDS: ReadonlyMap<string, Alias['kind']> = new Map([
  ['aka', 'aka'],
  ['fka', 'fka'],
  ['nka', 'nka'],
]);

/** OFAC's word for what a party is, in any case; nothing printed is an entity. */
export function entryType(printed: string | undefined): EntryType | undefined {
  return printed === undefined ? 'entity' : ENTRY_TYPES.get(printed.toLowerCase());
}

/** `aka` as the CSV has it, `a.k.a.` as the XML has it. */
export function aliasKind(printed: string | undefined): Alias['kind'] | undefined {
  return ALIAS_KINDS.get((printed ?? '').toLowerCase().replaceAll('.', ''));
}

/** OFAC's public page about an entry. */
export function detailsPage(id: string): string {
  return `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${id}`;
}
