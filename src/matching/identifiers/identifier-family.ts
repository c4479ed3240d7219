import type { Role } from '../../input/subject.ts';
import type { IdentifierKind, ListedIdentifier } from '../../lists/entry.ts';

/** Identifiers of one family may stand for each other; those of two families never do. */
export type Family = 'document' | 'wallet' | 'email' | 'phone' | 'website' | 'bank_code';

/** Kinds of documents between which a short number says nothing. */
export type DocumentKind = 'passport' | 'national_id' | 'tax_id' | 'registration';

const FAMILY_OF_KIND: Readonly<Record<IdentifierKind, Family>> = {
  passport: 'document',
  national_id: 'document',
  tax_id: 'document',
  registration: 'document',
  other: 'document',
  wallet: 'wallet',
  email: 'email',
  phone: 'phone',
  website: 'website',
  bank_code: 'bank_code',
};

/** Which identifiers a column may hold: payouts go to wallets, e-mail accounts and bank accounts. */
export const FAMILIES_OF_ROLE: { readonly [role in Role]?: readonly Family[] } = {
  passport: ['document'],
  national_id: ['document'],
  tax_id: ['document'],
  wallet: ['wallet'],
  payout_account: ['wallet', 'email', 'phone', 'bank_code'],
  email: ['email'],
  phone: ['phone'],
  website: ['website'],
  handle: ['email', 'website', 'wallet'],
};

/** Kinds whose own column a role is; companies give their registration number as a tax number. */
const KINDS_OF_ROLE: { readonly [role in Role]?: readonly IdentifierKind[] } = {
  passport: ['passport'],
  national_id: ['national_id'],
  tax_id: ['tax_id', 'registration'],
  wallet: ['wallet'],
  email: ['email'],
  phone: ['phone'],
  website: ['website'],
};

/** Numbers of ships, aircraft, securities and the like, which no column of a person or firm holds. */
const OF_NO_PARTY =
  /^(?:(?:other |previous )?(?:vessel|aircraft)\b|hull identification|call sign|mmsi|telex|isin|equity ticker|serial no|chinese commercial code)/iu;
/** Numbers of licences, visas and seafarers' books identify a person as an identity card does. */
const OF_A_PERSON = /\b(?:licen[cs]e|visa\w*|immigration|identi\w+|id|card)\b/iu;

/** The family of a listed identifier; undefined where no column could hold it. */
export function familyOf({ kind, label }: ListedIdentifier): Family | undefined {
  return kind === 'other' && OF_NO_PARTY.test(label) ? undefined : FAMILY_OF_KIND[kind];
}

/** What kind of document a listed number is, for comparing short ones; undefined where that is open. */
export function documentKindOf({ kind, label }: ListedIdentifier): DocumentKind | undefined {
  if (kind === 'other') return OF_A_PERSON.test(label) ? 'national_id' : undefined;
  return isDocumentKind(kind) ? kind : undefined;
}

/** The kinds of documents that a column is meant for. */
export function documentKindsOf(role: Role): readonly DocumentKind[] {
  return (KINDS_OF_ROLE[role] ?? []).filter(isDocumentKind);
}

/** Whether a column of this role is the one for identifiers of this kind. */
export function isMeantFor(role: Role, kind: IdentifierKind): boolean {
  return KINDS_OF_ROLE[role]?.includes(kind) ?? false;
}

/**
 * Whether a column of this role may hold an identifier of this kind among others. A bank account
 * looks like a telephone number, and a number of one document is none of another.
 */
export function mayHold(role: Role, kind: IdentifierKind): boolean {
  const family = FAMILY_OF_KIND[kind];
  if (family === 'document' || family === 'phone') return isMeantFor(role, kind);
  return FAMILIES_OF_ROLE[role]?.includes(family) ?? false;
}

function isDocumentKind(kind: IdentifierKind): kind is DocumentKind {
  return FAMILY_OF_KIND[kind] === 'document' && kind !== 'other';
}
