import type { Role, SubjectValues } from '../../input/subject.ts';
import type { ListedIdentifier } from '../../lists/entry.ts';
import { countryCodes } from '../places/country.ts';
import { rowCountries } from '../places/row-countries.ts';
import { cellParts, visibleText } from './cell-text.ts';
import {
  bankCodes,
  emailAddresses,
  gmailMailboxes,
  walletAddresses,
  websites,
} from './contact-writings.ts';
import { type DocumentNumber, documentNumbers } from './document-number.ts';
import {
  type DocumentKind,
  documentKindOf,
  documentKindsOf,
  FAMILIES_OF_ROLE,
  type Family,
  familyOf,
} from './identifier-family.ts';
import { phoneNumbers } from './phone-numbers.ts';

/**
 * A key that two writings of one identifier share; short documents have one for their kind alone. A
 * mailbox is what Gmail makes of an e-mail address: it leads to an entry and does not decide.
 */
export type IdentifierKey = `${Family | DocumentKind | typeof MAILBOX}:${string}`;

const MAILBOX = 'mailbox';

/** An identifier of a row, as given, with the keys of all that it could be or hold. */
export interface SubjectIdentifier {
  readonly role: Role;
  readonly value: string;
  readonly keys: readonly IdentifierKey[];
}

/** Whether a shared key says by itself that two writings are one identifier. */
export function isDecisive(key: IdentifierKey): boolean {
  return !key.startsWith(`${MAILBOX}:`);
}

/** What is known of a text beside what it says. */
interface Context {
  /** The kinds of documents that it may be the number of. */
  readonly kinds: readonly DocumentKind[];
  /** The countries (ISO 3166-1) whose national form a telephone number may have. */
  readonly regions: readonly string[];
}

const SURE_REGISTRATION = 7;

/** The keys of a listed identifier: none where it is too short or no identifier at all. */
export function listedKeys(identifier: ListedIdentifier): readonly IdentifierKey[] {
  let keys = keysOfListed.get(identifier);
  if (!keys) {
    keys = readListed(identifier);
    keysOfListed.set(identifier, keys);
  }
  return keys;
}

/** Entries meet many rows, and their identifiers are read once. */
const keysOfListed = new WeakMap<ListedIdentifier, readonly IdentifierKey[]>();

function readListed(identifier: ListedIdentifier): readonly IdentifierKey[] {
  const family = familyOf(identifier);
  if (family === undefined) return [];
  const kind = documentKindOf(identifier);
  const regions = identifier.country === undefined ? [] : countryCodes(identifier.country);
  const context = { kinds: kind ? [kind] : [], regions };
  return [...new Set(cellParts(identifier.value).flatMap((part) => keysOf(family, part, context)))];
}

/** The identifiers of a row, each with the keys of everything that its column could hold. */
export function subjectIdentifiers(values: SubjectValues): SubjectIdentifier[] {
  return Object.entries(FAMILIES_OF_ROLE).flatMap(([name, families]) => {
    const role = name as Role;
    const cells = values[role] ?? [];
    if (cells.length === 0) return [];
    const regions = families.includes('phone') ? rowCountries(values) : [];
    const context = { kinds: documentKindsOf(role), regions };
    return cells
      .flatMap(cellParts)
      .map((value) => ({ role, value, keys: keysFor(families, value, context) }))
      .filter(({ keys }) => keys.length > 0);
  });
}

function keysFor(families: readonly Family[], value: string, context: Context): IdentifierKey[] {
  return [...new Set(families.flatMap((family) => keysOf(family, value, context)))];
}

function keysOf(family: Family, value: string, { kinds, regions }: Context): IdentifierKey[] {
  const text = visibleText(value);
  if (family === 'email') {
    const addresses = emailAddresses(text);
    return [
      ...addresses.map((address): IdentifierKey => `email:${address}`),
      ...gmailMailboxes(addresses).map((mailbox): IdentifierKey => `${MAILBOX}:${mailbox}`),
    ];
  }
  if (family === 'phone') {
    return phoneNumbers(text, regions).map((digits): IdentifierKey => `phone:${digits}`);
  }
  if (family !== 'document') {
    return WRITINGS[family](text).map((writing): IdentifierKey => `${family}:${writing}`);
  }
  return documentNumbers(text).flatMap((number) => documentKeys(number, kinds));
}

function documentKeys(
  { plain, reach }: DocumentNumber,
  kinds: readonly DocumentKind[],
): IdentifierKey[] {
  switch (reach) {
    case 'everywhere':
      return [`document:${plain}`];
    case 'within-kind':
      // Registers of many countries give out the same numbers of six digits.
      return kinds
        .filter((kind) => kind !== 'registration' || plain.length >= SURE_REGISTRATION)
        .map((kind): IdentifierKey => `${kind}:${plain}`);
    case 'weak':
      return [];
  }
}

type PlainFamily = Exclude<Family, 'document' | 'email' | 'phone'>;

const WRITINGS: Readonly<Record<PlainFamily, (text: string) => string[]>> = {
  wallet: walletAddresses,
  website: websites,
  bank_code: bankCodes,
};
