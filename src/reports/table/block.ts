import { type InputLayout, NAME_ROLES, type Role } from '../../input/subject.ts';
import type { Hit, Listing, RowHits } from '../../matching/hit.ts';
import { POSSIBLE } from '../../matching/score.ts';
import { decisionWords, sinceWords } from '../decision-wording.ts';
import { listingFacts, listingNumber } from '../listing-wording.ts';
import { counted, fieldWords, linkWords, strengthWords, writeScore } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { type Cell, INDENT, LABEL, labelled, sideBySide } from './cells.ts';
import { evidenceLines, isNameRole, toldByMatch } from './evidence.ts';
import { wrapText } from './wrap.ts';

/** `POSSIBLE 0.123` and the space to the listed name. */
const TIER = 14;

const RELATION = { equal: 'equals', similar: 'is similar to' } as const;

/** One subject with its hits. With several inputs, the file is named. */
export function blockLines(
  row: RowHits,
  inputs: readonly InputLayout[],
  canvas: Canvas,
): readonly string[] {
  const [first] = row.hits;
  if (first === undefined) return [];
  const { width, palette } = canvas;
  const columns = inputs.find(({ file }) => file === first.file)?.columns ?? [];
  const roles = new Set(columns.flatMap(({ role }) => role ?? []));
  const left = `and ${counted(row.more, 'more potential match', 'more potential matches')} of this row; --limit shows them`;
  return [
    ...wrapText(heading(first, inputs.length), width).map(palette.title),
    ...row.hits.flatMap((hit) => hitLines(hit, roles, canvas)),
    ...(row.more > 0 ? sideBySide([{ text: left, width: width - 2 }], 2) : []),
  ];
}

/** Where a row stands, its id, its names. */
export function heading({ file, row, line, subject }: Hit, files: number): string {
  const place = `Row ${row} (line ${line}${files > 1 ? ` of ${file}` : ''})`;
  const id = (subject.id ?? []).join(', ');
  const names = [...new Set(NAME_ROLES.flatMap((role) => subject[role] ?? []))].join(' / ');
  return [place, id, names].filter((part) => part !== '').join('  ');
}

function hitLines(hit: Hit, roles: ReadonlySet<Role>, canvas: Canvas): readonly string[] {
  const { entry, tier } = hit;
  const { width, palette } = canvas;
  const say = (label: string, text: string) => {
    const cell: Cell = { text: label, width: LABEL, paint: palette.label };
    return labelled(cell, text, { indent: INDENT, width });
  };
  const standing: Cell = {
    // Shown only where the user asked for less than `possible`.
    text: `${hit.score < POSSIBLE ? 'BELOW' : tier.toUpperCase()} ${writeScore(hit.score)}`,
    width: TIER,
    paint: palette.tier[tier],
  };
  const links = entry.linkedTo.map(linkWords).join('; ');
  return [
    ...labelled(standing, describeEntry(hit), { indent: 2, width }),
    ...(links === '' ? [] : say('linked to', links)),
    ...say('matched', describeMatch(hit)),
    ...evidenceLines(hit, roles, canvas),
    ...(hit.decision ? say('decision', decisionWords(hit.decision)) : []),
    ...(hit.change ? say('since', sinceWords(hit)) : []),
    ...entry.listings.slice(1).flatMap((listing) => say('also on', describeListing(listing))),
    ...[...pagesOf(entry)].flatMap((url) => say('see', url)),
  ];
}

function describeListing(listing: Listing): string {
  const { name, programs = [] } = listing;
  const facts = [listingNumber(listing), ...programs].join(', ');
  return [`${name ?? ''} (${facts})`.trim(), ...listingFacts(listing)].join('; ');
}

function pagesOf({ url, listings }: Hit['entry']): ReadonlySet<string> {
  return new Set([url, ...listings.map((listing) => listing.url)].flatMap((page) => page ?? []));
}

function describeEntry({ entry }: Hit): string {
  const facts = [entry.type, listingNumber(entry), ...entry.programs];
  return `${entry.name} (${facts.join(', ')})`;
}

function describeMatch(hit: Hit): string {
  const { role, value, name, strength } = hit.matched;
  const told = toldByMatch(hit);
  const relation = told === undefined ? 'through' : RELATION[told.verdict];
  const why = told?.detail === undefined ? '' : ` (${told.detail})`;
  const listed = isNameRole(role)
    ? `the ${strengthWords(strength)} "${name}"`
    : describeListed(name, value, told?.listed);
  return `${fieldWords(role)} "${value}" ${relation} ${listed}${why}`;
}

/** Of a number or address that matched, what is on the list; without its evidence, whose it is. */
function describeListed(name: string, value: string, listed: string | null | undefined): string {
  if (listed === undefined) return `"${name}"`;
  return listed === null || listed === value ? 'the listed one' : `the listed "${listed}"`;
}
