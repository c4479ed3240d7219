import { ROLES, type SubjectValues } from '../input/subject.ts';
import type { Link } from '../lists/entry.ts';
import type {
  Change,
  Evidence,
  HiddenHit,
  Hit,
  HitDecision,
  Listing,
  Matched,
  RowHits,
} from '../matching/hit.ts';
import { optional, SCHEMA_VERSION } from './record-parts.ts';

/**
 * The hits of one row as the objects that ndjson and json print, their keys in the published order
 * whatever order matching made them in. The last one tells which were left out, if any.
 */
export function hitRecords(row: RowHits): readonly object[] {
  const last = row.hits.length - 1;
  return row.hits.map((hit, index) => ({
    ...hitRecord(hit),
    ...(index === last && row.more > 0
      ? { more: row.more, ...optional('hidden', row.hidden?.map(hiddenRecord)) }
      : {}),
  }));
}

function hiddenRecord({ fingerprint, tier }: HiddenHit) {
  return { fingerprint, tier };
}

function hitRecord(hit: Hit) {
  const { entry, matched } = hit;
  return {
    kind: 'hit',
    schemaVersion: SCHEMA_VERSION,
    row: hit.row,
    line: hit.line,
    file: hit.file,
    subject: subjectRecord(hit.subject),
    entry: {
      list: entry.list,
      id: entry.id,
      name: entry.name,
      type: entry.type,
      programs: entry.programs,
      listings: entry.listings.map(listingRecord),
      linkedTo: entry.linkedTo.map(linkRecord),
      ...optional('url', entry.url),
    },
    matched: matchedRecord(matched),
    score: hit.score,
    tier: hit.tier,
    evidence: hit.evidence.map(evidenceRecord),
    fingerprint: hit.fingerprint,
    ...optional('decision', hit.decision && decisionRecord(hit.decision)),
    ...optional('change', hit.change),
    ...optional('changes', hit.changes?.map(changeRecord)),
  };
}

function decisionRecord(decision: HitDecision) {
  const { state, id, disposition, reason, text, author, time, evidence, approver } = decision;
  const { awaits, expires, changes, against } = decision;
  return {
    state,
    id,
    disposition,
    reason,
    ...optional('text', text),
    author,
    time,
    ...optional('evidence', evidence),
    ...optional('approver', approver),
    ...optional('awaits', awaits),
    ...optional('expires', expires),
    ...optional('changes', changes?.map(changeRecord)),
    ...optional('against', against),
  };
}

function changeRecord({ side, field, list, id, before, now }: Change) {
  return {
    side,
    field,
    ...optional('list', list),
    ...optional('id', id),
    ...optional('before', before),
    ...optional('now', now),
  };
}

/** Of the only listing of a party its list and number; of several all that is known of each. */
function listingRecord(listing: Listing) {
  const { list, id, fields, name, programs, linkedTo, url, because, sameAs, score, tier } = listing;
  const { matched, evidence } = listing;
  return {
    list,
    id,
    ...optional('fields', fields),
    ...optional('name', name),
    ...optional('programs', programs),
    ...optional('linkedTo', linkedTo?.map(linkRecord)),
    ...optional('url', url),
    ...optional(
      'because',
      because?.map(({ kind, verdict, value }) => ({ kind, verdict, value })),
    ),
    ...optional('sameAs', sameAs && { list: sameAs.list, id: sameAs.id }),
    ...optional('score', score),
    ...optional('tier', tier),
    ...optional('matched', matched && matchedRecord(matched)),
    ...optional('evidence', evidence?.map(evidenceRecord)),
  };
}

function linkRecord({ name, id }: Link) {
  return { name, ...optional('id', id) };
}

function matchedRecord({ role, value, name, strength }: Matched) {
  return { role, value, name, strength };
}

function subjectRecord(values: SubjectValues): SubjectValues {
  const read = ROLES.filter((role) => values[role] !== undefined);
  return Object.fromEntries(read.map((role) => [role, values[role]]));
}

function evidenceRecord(evidence: Evidence) {
  const { kind, verdict, here, listed, detail } = evidence;
  const weight = roundWeight(evidence.weight);
  return { kind, verdict, here, listed, weight, ...optional('detail', detail) };
}

/** Three decimals tell weights apart; adding 0 makes minus zero plain zero. */
function roundWeight(weight: number): number {
  return Math.round(weight * 1000) / 1000 + 0;
}
