import type {
  Alias,
  AliasStrength,
  EntryType,
  IdentifierKind,
  Link,
  ListedAddress,
  Reference,
} from '../entry.ts';

interface NumberDetails {
  readonly label?: string;
  readonly country?: string;
  readonly issued?: string;
  readonly expires?: string;
}

/** A number with what is known of it, or the number alone. */
export type RecordNumber = string | ({ readonly value: string } & NumberDetails);

/** A number with its kind. */
export interface RecordIdentifier extends NumberDetails {
  readonly kind: IdentifierKind;
  readonly value: string;
}

export interface RecordAlias {
  readonly name: string;
  readonly kind?: Alias['kind'];
  readonly strength?: AliasStrength;
  readonly script?: string;
  readonly remarks?: string;
}

export interface RecordCraft {
  readonly type?: string;
  readonly flag?: string;
  readonly owner?: string;
  readonly tonnage?: string;
  readonly gross_tonnage?: string;
}

/**
 * One party of a plain watch list, as a line of NDJSON. `WATCH_LIST_SCHEMA` is the definition; no text
 * in it is blank.
 */
export interface WatchListRecord {
  readonly id: string;
  readonly name: string;
  readonly type?: EntryType;
  readonly aliases?: readonly (string | RecordAlias)[];
  readonly weak_aliases?: readonly string[];
  readonly title?: string;
  readonly birth_date?: readonly string[];
  readonly birth_place?: readonly string[];
  readonly nationality?: readonly string[];
  readonly gender?: string;
  readonly programs?: readonly string[];
  readonly listed_on?: string;
  readonly sublist?: string;
  readonly references?: readonly Reference[];
  readonly passport?: readonly RecordNumber[];
  readonly national_id?: readonly RecordNumber[];
  readonly tax_id?: readonly RecordNumber[];
  readonly registration?: readonly RecordNumber[];
  readonly email?: readonly RecordNumber[];
  readonly phone?: readonly RecordNumber[];
  readonly website?: readonly RecordNumber[];
  readonly wallet?: readonly RecordNumber[];
  readonly bank_code?: readonly RecordNumber[];
  readonly other?: readonly RecordNumber[];
  readonly identifiers?: readonly RecordIdentifier[];
  readonly address?: readonly (string | ListedAddress)[];
  readonly country?: readonly string[];
  readonly linked_to?: readonly (string | Link)[];
  readonly sanctions_remarks?: readonly string[];
  readonly craft?: RecordCraft;
  readonly remarks?: string;
  readonly url?: string;
}
