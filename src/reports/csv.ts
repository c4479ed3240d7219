import { stringify } from 'csv-stringify/sync';
import { HaechiError } from '../foundation/haechi-error.ts';
import { ageOf } from '../lists/list-age.ts';
import type { Hit, Listing, Verdict } from '../matching/hit.ts';
import { isGone } from '../matching/standing.ts';
import { decisionWords, sinceWords } from './decision-wording.ts';
import type { ReportKind } from './kind.ts';
import { listingFacts, listingNumber } from './listing-wording.ts';
import type { ListFacts, RunHead } from './report.ts';
import { describeEvidence, fieldWords, isUnread, linkWords } from './wording.ts';

interface CsvLine {
  readonly hit: Hit;
  /** Hits of the row that were left out, told on its last line. */
  readonly more: number;
  readonly head: RunHead;
}

/** The columns in their order; columns are only ever added, at the end. */
const COLUMNS: { readonly [header: string]: (line: CsvLine) => string | number } = {
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

/**
 * RFC 4180 with its CRLF after every record: a header line, present in a run without hits too, and a
 * line a hit. Several values of a cell stand side by side with `; ` between. UTF-8 without a mark,
 * since a mark would become part of the first header for every script that reads this. A cell that a
 * spreadsheet would take for a formula (first character = + - @, tab or carriage return) starts with
 * an apostrophe.
 */
export const csv: ReportKind = {
  endings: ['.csv'],
  open: (head) => ({
    opening: writeRecord(Object.keys(COLUMNS)),
    hits({ hits, more }) {
      const last = hits.length - 1;
      const lines = hits.map((hit, index) => ({ hit, more: index === last ? more : 0, head }));
      return lines.map(writeHit).join('');
    },
    rejected: () => '',
    end: () => '',
  }),
};

function writeHit(line: CsvLine): string {
  return writeRecord(Object.values(COLUMNS).map((cell) => cell(line)));
}

function writeRecord(cells: readonly (string | number)[]): string {
  return stringify([[...cells]], { record_delimiter: '\r\n', escape_formulas: true });
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

/** Facts of the list that the hit comes from. A hit of an earlier run may be of a list that is not read now. */
function listOf(head: RunHead, hit: Hit): ListFacts | undefined {
  const list = head.lists.find(({ name }) => name === hit.entry.list);
  if (list || isGone(hit)) return list;
  throw new HaechiError('INTERNAL', `a hit names the list ${hit.entry.list}, which was not loaded`);
}

function ageInDays({ head, hit }: CsvLine): number | undefined {
  const list = listOf(head, hit);
  return list && ageOf(list, head.asOf);
}
