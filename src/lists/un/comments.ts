import type { ListedIdentifier } from '../entry.ts';
import { readIdentifiers } from '../remarks/identifier.ts';

/** The form of a reference number: committee, `i` or `e` for individual or entity, and a number. */
const REFERENCE = /\b[A-Z]{2}[ie]\.\d{3}\b/g;

const EMAIL_HEAD = /\be-?mails?\b[^:]{0,12}:/i;
const WEBSITE = /\bwebsite:\s*(?<site>\S+)/gi;
const BANK_CODE = /\b(?<label>SWIFT(?:\/BIC)?):\s*(?<code>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b/g;
const IMO_NUMBER = /\bIMO\)?\s*(?:number)?:?\s*(?<digits>\d{7})\b/gi;
const PHONE =
  /\b(?<label>Telephone|Tel|Phone|Mobile|Facsimile|Fax)\b(?:\s+numbers?)?[.:\s]*(?<numbers>\+?\d[\d\s+/,()–-]*(?:\(ext\.\s?\d+\))?)/gi;
const PASSPORT =
  /\b(?<label>(?:\p{Lu}\p{L}+\s+)*(?:diplomatic\s+)?[Pp]assport)\s*(?:number|[Nn]o\b\.?):?\s*(?<number>[A-Z]{0,3}\s?\d[\dA-Z]{4,})/gu;
/** A telephone number has at least this many digits; an extension alone has fewer. */
const PHONE_DIGITS = 5;

/**
 * The identifiers that comments and notes name after a head: e-mail addresses, telephone and fax
 * numbers, a website, a bank's SWIFT code, an IMO number, which is the shipping company's own, and
 * passports. A web link without a head (to Interpol's notices) is none.
 */
export function identifiersInComments(text: string): readonly ListedIdentifier[] {
  const found: ListedIdentifier[] = [];
  if (EMAIL_HEAD.test(text)) found.push(...readIdentifiers('email', 'Email', text));
  for (const { groups } of text.matchAll(WEBSITE)) {
    found.push(
      ...readIdentifiers('website', 'Website', groups?.site?.replace(/[),;]+$/, '') ?? ''),
    );
  }
  for (const { groups } of text.matchAll(BANK_CODE)) {
    found.push({ kind: 'bank_code', label: groups?.label ?? '', value: groups?.code ?? '' });
  }
  for (const { groups } of text.matchAll(IMO_NUMBER)) {
    found.push({ kind: 'registration', label: 'IMO number', value: `IMO ${groups?.digits}` });
  }
  for (const { groups } of text.matchAll(PASSPORT)) {
    found.push({ kind: 'passport', label: groups?.label ?? '', value: groups?.number ?? '' });
  }
  for (const { groups } of text.matchAll(PHONE)) {
    found.push(...phonesOf(groups?.label ?? '', groups?.numbers ?? ''));
  }
  return found;
}

/** The reference numbers that a text names, each once. */
export function referencesIn(text: string): readonly string[] {
  return [...new Set(text.match(REFERENCE) ?? [])];
}

/** Several numbers stand between commas, or between slashes with blanks beside them. */
function phonesOf(label: string, numbers: string): ListedIdentifier[] {
  return numbers
    .split(/,|\s\/\s/)
    .map((number) => number.replace(/[\s,(/–-]+$/, '').trim())
    .filter((number) => number.replace(/\D/g, '').length >= PHONE_DIGITS)
    .map((value) => ({ kind: 'phone', label, value }));
}
