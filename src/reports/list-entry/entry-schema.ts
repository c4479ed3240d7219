import { listOf, object, oneOf, type Schema, TEXT, TEXTS } from '../../foundation/schema-parts.ts';
import type { Alias, EntryType, IdentifierKind } from '../../lists/entry.ts';

export const ENTRY_TYPE = oneOf<EntryType>({
  individual: true,
  entity: true,
  vessel: true,
  aircraft: true,
});

export const ALIAS = object(
  {
    name: TEXT,
    kind: oneOf<Alias['kind']>({ aka: true, fka: true, nka: true }),
    strength: oneOf<Alias['strength']>({ strong: true, weak: true }),
  },
  { script: TEXT, remarks: TEXT },
);

export const IDENTIFIER = object(
  {
    kind: oneOf<IdentifierKind>({
      passport: true,
      national_id: true,
      tax_id: true,
      registration: true,
      wallet: true,
      email: true,
      phone: true,
      website: true,
      bank_code: true,
      other: true,
    }),
    label: { ...TEXT, description: "the list's own words for it" },
    value: TEXT,
  },
  { country: TEXT, issued: TEXT, expires: TEXT },
);

export const ADDRESS = object({}, { street: TEXT, city: TEXT, country: TEXT, remarks: TEXT });
export const LINK = object({ name: TEXT }, { id: TEXT, relation: TEXT });
export const REFERENCE = object({ list: TEXT, id: TEXT });
export const CRAFT = object(
  {},
  { type: TEXT, flag: TEXT, owner: TEXT, tonnage: TEXT, grossTonnage: TEXT },
);

/** A whole entry, its texts as the list prints them. */
export const ENTRY: Schema = object(
  {
    list: TEXT,
    id: TEXT,
    name: TEXT,
    type: ENTRY_TYPE,
    programs: TEXTS,
    aliases: listOf(ALIAS),
    birthDates: TEXTS,
    birthPlaces: TEXTS,
    nationalities: TEXTS,
    identifiers: listOf(IDENTIFIER),
    addresses: listOf(ADDRESS),
    linkedTo: listOf(LINK),
    sanctionsRemarks: TEXTS,
    remarks: TEXT,
  },
  {
    listedOn: TEXT,
    sublist: TEXT,
    references: listOf(REFERENCE),
    title: TEXT,
    gender: TEXT,
    craft: CRAFT,
    url: TEXT,
  },
);
