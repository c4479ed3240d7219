import { visibleText } from './cell-text.ts';
import { bankCodes, gmailMailboxes, walletAddresses } from './contact-writings.ts';
import { type DocumentNumber, documentNumbers, numbersBehindCountry } from './document-number.ts';
import { emailAddresses } from './email-addresses.ts';
import type { DocumentKind, Family } from './identifier-family.ts';
import { isImoNumber } from './imo-number.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { domainsAbove, ownWebsites, websitesAbove, wholeSite } from './websites.ts';

/**
 * A key that two writings of one identifier share; short documents have one for their kind alone. A
 * mailbox is what Gmail makes of an e-mail address, and a site is the host of one: both lead to an
 * entry and do not decide.
 */
export type IdentifierKey = `${Family | DocumentKind | typeof MAILBOX | typeof SITE}:${string}`;

const MAILBOX = 'mailbox';
const SITE = 'site';

/** Whether a shared key says by itself that two writings are one identifier. */
export function isDecisive(key: IdentifierKey): boolean {
  return !key.startsWith(`${MAILBOX}:`) && !key.startsWith(`${SITE}:`);
}

/** What is known of a text beside what it says. */
export interface Context {
  readonly side: 'row' | 'list';
  /** The kinds of documents that it may be the number of. */
  readonly kinds: readonly DocumentKind[];
  /** The countries (ISO 3166-1) whose national form a telephone number may have. */
  readonly regions: readonly string[];
}

const SURE_REGISTRATION = 7;

/** The keys of all identifiers of a family that a text may be or hold. */
export function keysOf(family: Family, value: string, context: Context): IdentifierKey[] {
  const text = visibleText(value);
  switch (family) {
    case 'email':
      return emailKeys(emailAddresses(text), context);
    case 'website':
      return websiteKeys(text, context);
    case 'phone':
      return phoneNumbers(text, context.regions).map((digits): IdentifierKey => `phone:${digits}`);
    case 'wallet':
      return walletAddresses(text).map((address): IdentifierKey => `wallet:${address}`);
    case 'bank_code':
      return bankCodes(text).map((code): IdentifierKey => `bank_code:${code}`);
    case 'document': {
      const abroad = context.side === 'row' ? numbersBehindCountry(text) : [];
      const numbers = [...documentNumbers(text), ...abroad];
      return numbers.flatMap((number) => documentKeys(number, context));
    }
  }
}

/** Of a row, also the sites that an address belongs to: a listed site leads to who writes from there. */
function emailKeys(addresses: readonly string[], { side }: Context): IdentifierKey[] {
  const hosts = side === 'row' ? addresses.map((address) => address.split('@')[1] ?? '') : [];
  return [
    ...addresses.map((address): IdentifierKey => `email:${address}`),
    ...gmailMailboxes(addresses).map((mailbox): IdentifierKey => `${MAILBOX}:${mailbox}`),
    ...hosts.flatMap(domainsAbove).map((host): IdentifierKey => `${SITE}:${host}`),
  ];
}

function websiteKeys(text: string, { side }: Context): IdentifierKey[] {
  const listed = side === 'list' ? ownWebsites(text) : [];
  const addresses = side === 'list' ? listed : websitesAbove(text);
  return [
    ...addresses.map((address): IdentifierKey => `website:${address}`),
    ...listed
      .flatMap((address) => wholeSite(address) ?? [])
      .map((host): IdentifierKey => `${SITE}:${host}`),
  ];
}

function documentKeys({ plain, reach }: DocumentNumber, { side, kinds }: Context): IdentifierKey[] {
  switch (reach) {
    case 'everywhere':
      return [`document:${plain}`];
    case 'within-kind': {
      // Registers of many countries give out the same numbers of six digits.
      const within = kinds.filter(
        (kind) => kind !== 'registration' || plain.length >= SURE_REGISTRATION,
      );
      // Lists print a ship's number behind `IMO`, files have that in the header.
      const ship = side === 'row' && kinds.includes('registration') && isImoNumber(plain);
      return [
        ...within.map((kind): IdentifierKey => `${kind}:${plain}`),
        ...(ship ? [`document:IMO${plain}` as const] : []),
      ];
    }
    case 'weak':
      return [];
  }
}
