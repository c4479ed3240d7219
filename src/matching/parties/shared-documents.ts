import type { Entry, ListedIdentifier } from '../../lists/entry.ts';
import { listedKeys } from '../identifiers/identifier.ts';
import { isImoNumber } from '../identifiers/imo-number.ts';
import { countryCodes } from '../places/country.ts';
import type { Reason } from './reason.ts';

/** Mailboxes, telephones, sites and bank codes are shared by families, firms and whole branches. */
const OF_ONE_PARTY = /^(?:document|passport|national_id|tax_id|registration|wallet):/u;

/** Keys that two writings of one document have in common, each with the identifier it comes from. */
export function documentKeys({ identifiers }: Entry): ReadonlyMap<string, ListedIdentifier> {
  return new Map(
    identifiers.flatMap((identifier) =>
      [
        ...listedKeys(identifier).filter((key) => OF_ONE_PARTY.test(key)),
        ...imoKeys(identifier),
      ].map((key): [string, ListedIdentifier] => [key, identifier]),
    ),
  );
}

/** The wallets and documents that two entries share, unless two countries issued them; each once. */
export function sharedDocuments(one: Entry, other: Entry): Reason[] {
  if (one.identifiers.length === 0 || other.identifiers.length === 0) return [];
  const known = documentKeys(one);
  const shared = [...documentKeys(other)].flatMap(([key, identifier]) => {
    const theirs = known.get(key);
    return theirs && !areIssuedApart(identifier, theirs) ? [identifier] : [];
  });
  return [...new Set(shared)].map(({ kind, value }) => ({ kind, verdict: 'equal', value }));
}

/** `IMO` stands before the number on one list and above the column on another. */
function imoKeys({ label, value }: ListedIdentifier): string[] {
  if (!/\bIMO\b/iu.test(`${label} ${value}`)) return [];
  return (value.match(/\d{7}/gu) ?? []).filter(isImoNumber).map((digits) => `imo:${digits}`);
}

function areIssuedApart(a: ListedIdentifier, b: ListedIdentifier): boolean {
  if (a.country === undefined || b.country === undefined) return false;
  const [ours, theirs] = [countryCodes(a.country), countryCodes(b.country)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((code) => theirs.includes(code));
}
