import { HaechiError } from '../foundation/haechi-error.ts';
import { ageOf } from '../lists/list-age.ts';
import type { Hit, Listing, RowHits, Verdict } from '../matching/hit.ts';
import { isGone } from '../matching/standing.ts';
import { decisionWords, sinceWords } from './decision-wording.ts';
import { listingFacts, listingNumber } from './listing-wording.ts';
import type { ListFacts, RunHead } from './report.ts';
import { describeEvidence, fieldWords, isUnread, linkWords } from './wording.ts';

/** A line of a sheet: a hit and what its row and its run say. */
export interface HitLine {
  readonly hit: Hit;
  /** Hits of the row that were left out, told on its last line. */
  readonly more: number;
  readonly head: RunHead;
}

/** The columns of CSV and spreadsheets in their order; columns are only ever added, at the end. */
export const HIT_COLUMNS: { readonly [header: string]: (line: HitLine) => string | number } = {
  id: ({ hit }) => join(hit.subject.id ?? []),
  file: ({ hit }) => hit.file,
  row: ({ hit }) => hit.row,
  line: ({ hit }) => hit.line,
  tier: ({ hit }) => hit.tier,
  score: ({ hit }) => hit.score,
  matched_role: ({ hit }) => hit.matched.role,
  matched_value: ({ hit }) => hit.matched.value,
  matched_name: ({ hit }) => hit.matched.name,
  matched_strength: ({ hit }) => hit.matched.strength,
  list: ({ hit }) => hit.entry.list,
  entry_id: ({ hit }) => hit.entry.id,
  entry_name: ({ hit }) => hit.entry.name,
  entry_type: ({ hit }) => hit.entry.type,
  programs: ({ hit }) => join(hit.entry.programs),
  linked_to: ({ hit }) => join(hit.entry.linkedTo.map(linkWords)),
  url: ({ hit }) => hit.entry.url ?? '',
  agrees: ({ hit }) => fields(hit, 'equal', 'similar'),
  differs: ({ hit }) => fields(hit, 'differs'),
  missing_here: ({ hit }) => fields(hit, 'missing-here'),
  missing_on_list: ({ hit }) => fields(hit, 'missing-on-list'),
  evidence: ({ hit }) => join(hit.evidence.map(describeEvidence)),
  more: ({ more }) => (more > 0 ? more : ''),
  fingerprint: ({ hit }) => hit.fingerprint,
  tool_version: ({ head }) => head.version,
  list_date: ({ head, hit }) => listOf(head, hit)?.date ?? '',
  list_sha256: ({ head, hit }) => listOf(head, hit)?.sha256 ?? '',
  list_age_days: (line) => ageInDays(line) ?? '',
  listings: ({ hit }) => join(hit.entry.listings.map(describeListing)),
  decision: ({ hit }) => hit.decision?.state ?? '',
  decided: ({ hit }) => (hit.decision ? decisionWords(hit.decision) : ''),
  change: ({ hit }) => hit.change ?? '',
  change_reason: ({ hit }) => sinceWords(hit),
};

/** A line for each hit of a row; the last one tells how many were left out. */
export function hitLines({ hits, more }: RowHits, head: RunHead): readonly HitLine[] {
  const last = hits.length - 1;
  return hits.map((hit, index) => ({ hit, more: index === last ? more : 0, head }));
}

function join(values: readonly string[]): string {
  return values.join('; ');
}

/** Of several listings each with what it came to, in brackets. */
function describeListing(listing: Listing): string {
  const facts = listingFacts(listing).join(', ');
  return facts === '' ? listingNumber(listing) : `${listingNumber(listing)} (${facts})`;
}

function fields(hit: Hit, ...verdicts: readonly Verdict[]): string {
  // A value that was not understood is neither missing nor compared: the evidence column tells it.
  const named = hit.evidence.filter((item) => verdicts.includes(item.verdict) && !isUnread(item));
  return join([...new Set(named.map(({ kind }) => fieldWords(kind)))]);
}

/** Facts of the list that the hit comes from; of one that is gone, the list of that earlier run. */
function listOf(head: RunHead, hit: Hit): Pick<ListFacts, 'date' | 'sha256'> | undefined {
  const lists = isGone(hit) ? (head.since?.lists ?? []) : head.lists;
  const list = lists.find(({ name }) => name === hit.entry.list);
  if (list || isGone(hit)) return list;
  throw new HaechiError('INTERNAL', `a hit names the list ${hit.entry.list}, which was not loaded`);
}

function ageInDays({ head, hit }: HitLine): number | undefined {
  const list = listOf(head, hit);
  return list && ageOf(list, head.asOf);
}
