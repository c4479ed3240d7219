import { type AliasStrength, ENTRY_TYPES, type IdentifierKind } from '../entry.ts';
import type { WatchListRecord } from './record.ts';

/** The shape of a value in a record: the JSON Schema and the check are both made of it. */
export type Shape =
  /** A text that is not blank. */
  | { readonly shape: 'text' }
  | { readonly shape: 'choice'; readonly of: readonly string[] }
  | { readonly shape: 'object'; readonly fields: Fields }
  | { readonly shape: 'list'; readonly of: Shape }
  /** A bare text stands for an object with only its first field. */
  | { readonly shape: 'text-or'; readonly object: Shape };

export interface Field {
  readonly value: Shape;
  readonly required: boolean;
  /** What it holds, for the schema. */
  readonly holds: string;
}

export interface Fields {
  readonly [key: string]: Field;
}

const TEXT: Shape = { shape: 'text' };
const TEXTS: Shape = { shape: 'list', of: TEXT };

export const IDENTIFIER_KINDS = [
  'passport',
  'national_id',
  'tax_id',
  'registration',
  'email',
  'phone',
  'website',
  'wallet',
  'bank_code',
  'other',
] as const satisfies readonly IdentifierKind[];
const ALIAS_KINDS = ['aka', 'fka', 'nka'];
const STRENGTHS = ['strong', 'weak'] satisfies readonly AliasStrength[];

function required(holds: string, value: Shape = TEXT): Field {
  return { value, required: true, holds };
}

function optional(holds: string, value: Shape = TEXT): Field {
  return { value, required: false, holds };
}

function choice(of: readonly string[]): Shape {
  return { shape: 'choice', of };
}

function object(fields: Fields): Shape {
  return { shape: 'object', fields };
}

function listOf(of: Shape): Shape {
  return { shape: 'list', of };
}

const ALIAS = object({
  name: required('the name'),
  kind: optional('also, formerly or now known as; aka by default', choice(ALIAS_KINDS)),
  strength: optional('weak for a broad or generic name; strong by default', choice(STRENGTHS)),
  script: optional('script or language of a name that is not in Latin letters'),
  remarks: optional('what the list says of this alias'),
});

/** What every identifier may have beside its value. */
const DETAILS = {
  label: optional("the list's own word for it"),
  country: optional('the country that issued it'),
  issued: optional('day of issue'),
  expires: optional('day on which it expires'),
};

const NUMBERS = listOf({
  shape: 'text-or',
  object: object({ value: required('the number itself'), ...DETAILS }),
});

const IDENTIFIER = object({
  kind: required('what it is', choice(IDENTIFIER_KINDS)),
  value: required('the number itself'),
  ...DETAILS,
});

const ADDRESS = object({
  street: optional('street and house'),
  city: optional('town, region and postal code'),
  country: optional('country'),
  remarks: optional('what the list says of this address'),
});

const LINK = object({
  name: required('its name'),
  id: optional('its id in this list'),
  relation: optional('how it is linked'),
});

const REFERENCE = object({
  list: required('the other list, such as un-sc'),
  id: required('the id there'),
});

const CRAFT = object({
  type: optional('type of vessel or aircraft'),
  flag: optional('flag'),
  owner: optional('owner'),
  tonnage: optional('tonnage'),
  gross_tonnage: optional('gross registered tonnage'),
});

/**
 * The fields of a watch list's record. Those that the CSV has bear the names of its columns; where a
 * cell may hold several values, here is an array.
 */
export const RECORD_FIELDS = {
  id: required("the list's own identifier, unique"),
  name: required('primary name; `SURNAME, Given` for a person'),
  type: optional('individual by default', choice(ENTRY_TYPES)),
  aliases: optional('other names', listOf({ shape: 'text-or', object: ALIAS })),
  weak_aliases: optional('broad or generic other names', TEXTS),
  title: optional('title or position'),
  birth_date: optional('dates of birth, in any form that OFAC prints', TEXTS),
  birth_place: optional('places of birth', TEXTS),
  nationality: optional('nationalities and citizenships', TEXTS),
  gender: optional('Male or Female'),
  programs: optional('sanctions programmes', TEXTS),
  listed_on: optional('day of listing'),
  sublist: optional('of a list that gathers others: the one that the party stands on'),
  references: optional('the same party on other lists', listOf(REFERENCE)),
  passport: optional('passport numbers', NUMBERS),
  national_id: optional('identity numbers', NUMBERS),
  tax_id: optional('tax numbers', NUMBERS),
  registration: optional('company and vessel registration numbers', NUMBERS),
  email: optional('e-mail addresses', NUMBERS),
  phone: optional('telephone numbers', NUMBERS),
  website: optional('websites', NUMBERS),
  wallet: optional('addresses of digital currency', NUMBERS),
  bank_code: optional('codes of banks', NUMBERS),
  other: optional('numbers of any other kind', NUMBERS),
  identifiers: optional('identifiers of all kinds, in an order of their own', listOf(IDENTIFIER)),
  address: optional(
    'addresses; a bare text is the street',
    listOf({ shape: 'text-or', object: ADDRESS }),
  ),
  country: optional('countries of residence or activity', TEXTS),
  linked_to: optional(
    'other parties; a bare text is looked up among the names of this list',
    listOf({ shape: 'text-or', object: LINK }),
  ),
  sanctions_remarks: optional('remarks on secondary sanctions and prohibited transactions', TEXTS),
  craft: optional('of a vessel or an aircraft', CRAFT),
  remarks: optional('free text for the reader'),
  url: optional('a page of the publisher about the entry'),
} as const satisfies { readonly [key in keyof Required<WatchListRecord>]: Field };
