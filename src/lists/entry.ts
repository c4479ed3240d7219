/** What a listed party is. OFAC's `-0-` type is an entity. */
export const ENTRY_TYPES = ['individual', 'entity', 'vessel', 'aircraft'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** A weak alias is one that the list's publisher itself marks as broad or generic. */
export type AliasStrength = 'strong' | 'weak';

export interface Alias {
  readonly name: string;
  readonly kind: 'aka' | 'fka' | 'nka';
  readonly strength: AliasStrength;
  /** For a name that is not in Latin letters: its script or language, in the list's own word. */
  readonly script?: string;
  /** What the list says of this alias. */
  readonly remarks?: string;
}

/** The kinds that matching tells apart; a number that fits none is `other`. */
export type IdentifierKind =
  | 'passport'
  | 'national_id'
  | 'tax_id'
  | 'registration'
  | 'wallet'
  | 'email'
  | 'phone'
  | 'website'
  | 'bank_code'
  | 'other';

export interface ListedIdentifier {
  readonly kind: IdentifierKind;
  /** The list's own words for it, such as `Passport` or `Digital Currency Address - XBT`. */
  readonly label: string;
  readonly value: string;
  /** The issuing country, as the list writes it. */
  readonly country?: string;
  readonly issued?: string;
  readonly expires?: string;
}

/** Each part as printed; a part that the list leaves out is absent. */
export interface ListedAddress {
  readonly street?: string;
  readonly city?: string;
  readonly country?: string;
  /** What the list says of this address. */
  readonly remarks?: string;
}

/** What is printed of a vessel or an aircraft beside its identifiers. */
export interface Craft {
  readonly type?: string;
  readonly flag?: string;
  readonly owner?: string;
  readonly tonnage?: string;
  readonly grossTonnage?: string;
}

/**
 * Another listed party that this one acts for or belongs to; `id`, of the same list, where the name
 * resolves. `relation` is the list's own word, such as `Acting for or on behalf of`.
 */
export interface Link {
  readonly name: string;
  readonly id?: string;
  readonly relation?: string;
}

/** The number of the same party on another list, as this list gives it. */
export interface Reference {
  /** The other list by the name it has here, such as `un-sc`. */
  readonly list: string;
  readonly id: string;
}

/**
 * One listed party, whatever format it came from. Texts stand as the list prints them; reading a
 * date, a country or a number out of them is the business of matching.
 */
export interface Entry {
  /** The list's short name, such as `ofac-sdn`. */
  readonly list: string;
  /** The list's own identifier. */
  readonly id: string;
  /** The primary name, as printed: `JONG, In Chol`. */
  readonly name: string;
  readonly type: EntryType;
  readonly programs: readonly string[];
  /** Day on which the party was listed, as printed. */
  readonly listedOn?: string;
  /** Of a list that gathers others: the one that the party stands on, as printed. */
  readonly sublist?: string;
  readonly references?: readonly Reference[];
  readonly aliases: readonly Alias[];
  readonly title?: string;
  readonly birthDates: readonly string[];
  readonly birthPlaces: readonly string[];
  /** Nationalities and citizenships. */
  readonly nationalities: readonly string[];
  readonly gender?: string;
  readonly identifiers: readonly ListedIdentifier[];
  readonly addresses: readonly ListedAddress[];
  readonly linkedTo: readonly Link[];
  /** Remarks on secondary sanctions and prohibited transactions, for the reader. */
  readonly sanctionsRemarks: readonly string[];
  readonly craft?: Craft;
  /** All remarks as published, with the part that ran over into the comments file. */
  readonly remarks: string;
  /** A page of the publisher about this entry. */
  readonly url?: string;
}
