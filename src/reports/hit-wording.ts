import { NAME_ROLES, type SubjectValues } from '../input/subject.ts';
import type { Hit, Listing } from '../matching/hit.ts';
import { POSSIBLE } from '../matching/score.ts';
import { isNameRole, toldByMatch } from './evidence-order.ts';
import { listingFacts, listingNumber } from './listing-wording.ts';
import { fieldWords, strengthWords } from './wording.ts';

const RELATION = { equal: 'equals', similar: 'is similar to' } as const;

/** Where a row stands, its id, its names: `Row 1 (line 2)  SAMPLE-001  Jung In-cheol`. */
export function rowWords({ file, row, line, subject }: Hit, files: number): string {
  const place = `Row ${row} (line ${line}${files > 1 ? ` of ${file}` : ''})`;
  const id = (subject.id ?? []).join(', ');
  return [place, id, namesOf(subject).join(' / ')].filter((part) => part !== '').join('  ');
}

/** All names of a row, each once. */
export function namesOf(subject: SubjectValues): readonly string[] {
  return [...new Set(NAME_ROLES.flatMap((role) => subject[role] ?? []))];
}

/** The tier, or that a hit is below all of them, which is shown only where the user asked for it. */
export function standingWords({ score, tier }: Hit): string {
  return score < POSSIBLE ? 'below' : tier;
}

/** `JONG, In Chol (individual, ofac-sdn 52289, DPRK3)`. */
export function entryWords({ entry }: Hit): string {
  const facts = [entry.type, listingNumber(entry), ...entry.programs];
  return `${entry.name} (${facts.join(', ')})`;
}

/** Another listing of the party, with what it came to. */
export function listingWords(listing: Listing): string {
  const { name, programs = [] } = listing;
  const facts = [listingNumber(listing), ...programs].join(', ');
  return [`${name ?? ''} (${facts})`.trim(), ...listingFacts(listing)].join('; ');
}

/** The publishers' pages about a party. */
export function pagesOf({ entry: { url, listings } }: Hit): readonly string[] {
  const pages = [url, ...listings.map((listing) => listing.url)];
  return [...new Set(pages.flatMap((page) => page ?? []))];
}

/** Through which value and which listed name or number row and party met. */
export function matchWords(hit: Hit): string {
  const { role, value, name, strength } = hit.matched;
  const told = toldByMatch(hit);
  const relation = told === undefined ? 'through' : RELATION[told.verdict];
  const why = told?.detail === undefined ? '' : ` (${told.detail})`;
  const listed = isNameRole(role)
    ? `the ${strengthWords(strength)} "${name}"`
    : listedWords(name, value, told?.listed);
  return `${fieldWords(role)} "${value}" ${relation} ${listed}${why}`;
}

/** Of a number or address that matched, what is on the list; without its evidence, whose it is. */
function listedWords(name: string, value: string, listed: string | null | undefined): string {
  if (listed === undefined) return `"${name}"`;
  return listed === null || listed === value ? 'the listed one' : `the listed "${listed}"`;
}
