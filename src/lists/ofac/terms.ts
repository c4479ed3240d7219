import { type Alias, ENTRY_TYPES, type EntryType } from '../entry.ts';

const ALIAS_KINDS: ReadonlyMap<string, Alias['kind']> = new Map([
  ['aka', 'aka'],
  ['fka', 'fka'],
  ['nka', 'nka'],
]);

/** OFAC's word for what a party is, in any case; nothing printed is an entity. */
export function entryType(printed: string | undefined): EntryType | undefined {
  if (printed === undefined) return 'entity';
  return ENTRY_TYPES.find((type) => type === printed.toLowerCase());
}

/** `aka` as the CSV has it, `a.k.a.` as the XML has it. */
export function aliasKind(printed: string | undefined): Alias['kind'] | undefined {
  return ALIAS_KINDS.get((printed ?? '').toLowerCase().replaceAll('.', ''));
}

/** OFAC's public page about an entry. */
export function detailsPage(id: string): string {
  return `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${id}`;
}
