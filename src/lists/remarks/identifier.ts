import { present } from '../assembly/present.ts';
import type { IdentifierKind, ListedIdentifier } from '../entry.ts';

/**
 * A number with what may follow it: a country in brackets, itself with a comma or brackets in it,
 * then `issued` and `expires` with a date.
 */
const NUMBER =
  /^(?<value>.*?)(?:\s+\((?<country>\p{L}(?:[^()]|\([^()]*\))*)\))?(?:,?\s+issued\s+(?<issued>.+?))?(?:,?\s+expire[sd]\s+(?<expires>.+?))?$/u;
const EMAIL = /[^\s,;:()<>'"]+@[^\s,;:()<>'"]+\.[^\s,;:()<>'"]*[\p{L}\p{N}]/gu;
const BARE_EMAIL = /^[^\s@]+@[^\s@]+\./;
const BARE_WEBSITE = /^(?:https?:\/\/|www\.)\S/i;

/**
 * The identifiers that a clause gives after its head: one, several e-mail addresses, or none where
 * what follows the head is no such thing, as in `Passport place of issue: Sample Town`.
 */
export function readIdentifiers(
  kind: IdentifierKind,
  label: string,
  text: string,
): ListedIdentifier[] {
  const value = text.trim().replace(/\.$/, '');
  switch (kind) {
    case 'email':
      return (value.match(EMAIL) ?? []).map((email) => ({ kind, label, value: email }));
    case 'website':
      return value === '' ? [] : [{ kind, label, value: firstToken(value) }];
    case 'wallet': {
      const [currency = '', address = ''] = value.split(/\s+/);
      return address === '' ? [] : [{ kind, label: `${label} ${currency}`, value: address }];
    }
    case 'bank_code':
    case 'other':
      return readNumber(kind, label, value);
    case 'passport':
    case 'national_id':
      return readNumber(kind, label, value)
        .map((identifier) => ({ ...identifier, value: withoutDescription(identifier.value) }))
        .filter((identifier) => /\d/.test(identifier.value));
    case 'tax_id':
    case 'registration':
    case 'phone':
      return readNumber(kind, label, value).filter((identifier) => /\d/.test(identifier.value));
  }
}

/**
 * E-mail addresses or a website that a clause without a head begins with. Further on in a sentence a
 * website is not the party's own, but OFAC's: `please visit the following link`.
 */
export function readBareContact(text: string): ListedIdentifier[] {
  if (BARE_EMAIL.test(text)) return readIdentifiers('email', 'Email', text);
  return BARE_WEBSITE.test(text) ? readIdentifiers('website', 'Website', text) : [];
}

/**
 * A number, with its country in brackets and its dates of issue and expiry where they follow it; none
 * for a text that holds no number before them.
 */
export function readNumber(kind: IdentifierKind, label: string, text: string): ListedIdentifier[] {
  const { value, country, issued, expires } = NUMBER.exec(text)?.groups ?? {};
  if (!value || /^(?:issued|expire[sd])\b/i.test(value)) return [];
  return [
    {
      kind,
      label,
      value: value.trim(),
      ...present({ country, issued, expires }),
    },
  ];
}

/** A document's number ends at a comma; what follows describes it: `D000100200, Diplomatic`. */
function withoutDescription(value: string): string {
  return value.split(/,\s/)[0] ?? value;
}

function firstToken(text: string): string {
  return (text.split(/\s/)[0] ?? '').replace(/[.,]$/, '');
}
