import type { Role, SubjectValues } from '../input/subject.ts';
import type { IdentifierKind, ListedIdentifier } from '../lists/entry.ts';

/** Identifiers of one family may stand for each other; those of two families never do. */
type Family = 'document' | 'wallet' | 'email' | 'phone' | 'website' | 'bank_code';

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
const FAMILIES_OF_ROLE: { readonly [role in Role]?: readonly Family[] } = {
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

const SHORTEST_DOCUMENT = 6;
const SHORTEST_PHONE = 8;
const SHORTEST_WALLET = 20;

/** A key that two writings of one identifier share. */
export type IdentifierKey = `${Family}:${string}`;

/** An identifier of a row, as given, with the keys of all that it could be. */
export interface SubjectIdentifier {
  readonly role: Role;
  readonly value: string;
  readonly keys: readonly IdentifierKey[];
}

/** The key of a listed identifier; undefined where it is too short or no identifier at all. */
export function listedKey(identifier: ListedIdentifier): IdentifierKey | undefined {
  return keyOf(FAMILY_OF_KIND[identifier.kind], identifier.value);
}

/** The identifiers of a row, each with the keys of everything that its column could hold. */
export function subjectIdentifiers(values: SubjectValues): SubjectIdentifier[] {
  return Object.entries(FAMILIES_OF_ROLE).flatMap(([name, families]) => {
    const role = name as Role;
    return (values[role] ?? []).flatMap((value) => {
      const keys = families.flatMap((family) => keyOf(family, value) ?? []);
      return keys.length > 0 ? [{ role, value, keys }] : [];
    });
  });
}

/** Whether a column of this role could hold an identifier of this kind. */
export function couldHold(role: Role, kind: IdentifierKind): boolean {
  return FAMILIES_OF_ROLE[role]?.includes(FAMILY_OF_KIND[kind]) ?? false;
}

function keyOf(family: Family, value: string): IdentifierKey | undefined {
  const normal = NORMALISERS[family](value.normalize('NFKC').trim());
  return normal === '' ? undefined : `${family}:${normal}`;
}

const NORMALISERS: Readonly<Record<Family, (value: string) => string>> = {
  document: (value) => {
    const plain = value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
    // Without a digit it is a remark ("none", "pending"), and short numbers belong to many.
    return /\d/u.test(plain) && plain.length >= SHORTEST_DOCUMENT && !isPlaceholder(plain)
      ? plain
      : '';
  },
  wallet: (value) => {
    const address = value
      .replace(/^[a-z]+:\s*(?=[a-z0-9])/iu, '')
      .replace(/\?.*$/u, '')
      .replace(/\s+/gu, '');
    if (address.length < SHORTEST_WALLET || !/^[a-z0-9]+$/iu.test(address)) return '';
    // Hexadecimal and bech32 addresses are the same in either case; base58 is not.
    return /^(0x[0-9a-f]+|(bc|ltc|tb|bnb|addr)1[a-z0-9]+)$/iu.test(address)
      ? address.toLowerCase()
      : address;
  },
  email: (value) => {
    const address = value.replace(/^mailto:/iu, '').toLowerCase();
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(address) ? address : '';
  },
  phone: (value) => {
    const digits = value
      .replace(/(?:ext|x|내선)[.\s]*\d+$/iu, '')
      .replace(/\D/gu, '')
      .replace(/^0+/u, '');
    return digits.length >= SHORTEST_PHONE && digits.length <= 16 && !isPlaceholder(digits)
      ? digits
      : '';
  },
  website: (value) => {
    const address = value
      .toLowerCase()
      .replace(/^https?:\/\//u, '')
      .replace(/^www\./u, '')
      .replace(/[/?#]+$/u, '');
    return /^[^\s@]+\.[^\s@]{2,}$/u.test(address) ? address : '';
  },
  bank_code: (value) => {
    const code = value.toUpperCase().replace(/\s+/gu, '');
    if (!/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/u.test(code)) return '';
    // XXX is the head office, the same as no branch (ISO 9362).
    return code.replace(/(?<=^.{8})XXX$/u, '');
  },
};

/** `000000`, `999999`, `123456789`: typed to get past a form. */
function isPlaceholder(text: string): boolean {
  return /^(.)\1*$/u.test(text) || '01234567890'.includes(text);
}
