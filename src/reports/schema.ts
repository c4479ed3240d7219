import {
  COUNT,
  DRAFT,
  listOf,
  object,
  oneOf,
  type Schema,
  TEXT,
  TEXTS,
} from '../foundation/schema-parts.ts';
import { ROLES } from '../input/subject.ts';
import type { EntryType } from '../lists/entry.ts';
import type {
  Change,
  Disposition,
  EvidenceKind,
  Hit,
  HitChange,
  HitDecision,
  Verdict,
} from '../matching/hit.ts';
import { TIERS } from '../matching/tier.ts';
import { PART } from './part/schema.ts';
import { SCHEMA_VERSION } from './record.ts';

const STRENGTHS = ['primary', 'strong', 'weak'] satisfies readonly Hit['matched']['strength'][];
const ENTRY_TYPES = ['individual', 'entity', 'vessel', 'aircraft'] satisfies readonly EntryType[];
const VERDICTS = [
  'equal',
  'similar',
  'differs',
  'missing-here',
  'missing-on-list',
] satisfies readonly Verdict[];
const EVIDENCE_KINDS = [
  'name',
  'birth_date',
  'birth_place',
  'gender',
  'nationality',
  'country',
  'address',
  'passport',
  'national_id',
  'tax_id',
  'registration',
  'wallet',
  'email',
  'phone',
  'website',
  'bank_code',
  'other',
] satisfies readonly EvidenceKind[];

const NUMBER_FROM_1: Schema = { type: 'integer', minimum: 1 };
const DAY: Schema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
const SHA256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const SHARE: Schema = { type: 'number', minimum: 0, maximum: 1 };

const EVIDENCE = object(
  {
    kind: { enum: EVIDENCE_KINDS },
    verdict: { enum: VERDICTS },
    here: { type: ['string', 'null'] },
    listed: { type: ['string', 'null'] },
    weight: { type: 'number', description: 'log-odds, natural logarithm; above 0 for a match' },
  },
  { detail: TEXT },
);

const LINK = object({ name: TEXT }, { id: TEXT });

const MATCHED = object({
  role: { enum: ROLES },
  value: TEXT,
  name: TEXT,
  strength: { enum: STRENGTHS },
});

const NUMBER_ON_LIST = { list: TEXT, id: { ...TEXT, description: "the list's own" } };

const REASON = object({
  kind: { enum: [...EVIDENCE_KINDS, 'reference'] },
  verdict: { enum: ['equal', 'similar'] },
  value: { ...TEXT, description: 'as this listing prints it' },
});

const FIELDS: Schema = {
  type: 'object',
  description: 'a digest of each field that the entry has, for telling what changed',
};

/** Fields beside these are there where the party stands on several lists. */
const LISTING = object(NUMBER_ON_LIST, {
  fields: FIELDS,
  name: TEXT,
  programs: TEXTS,
  linkedTo: listOf(LINK),
  url: TEXT,
  because: { ...listOf(REASON), description: 'why it is the same party as sameAs' },
  sameAs: object(NUMBER_ON_LIST),
  score: { ...SHARE, description: 'of a listing that was raised by itself' },
  tier: { enum: TIERS },
  matched: MATCHED,
  evidence: listOf(EVIDENCE),
});

const PARTY = object(
  {
    ...NUMBER_ON_LIST,
    name: TEXT,
    type: { enum: ENTRY_TYPES },
    programs: TEXTS,
    listings: listOf(LISTING),
    linkedTo: listOf(LINK),
  },
  { url: TEXT },
);

/** A record of roles, each with a list of texts: values of a subject, or headers of a file. */
const BY_ROLE: Schema = {
  type: 'object',
  properties: Object.fromEntries(ROLES.map((role) => [role, TEXTS])),
};

const CHANGE = object(
  {
    side: oneOf<Change['side']>({ row: true, list: true, time: true, program: true }),
    field: { ...TEXT, description: 'a role of the row, a field of the listing' },
  },
  { list: TEXT, id: TEXT, before: TEXT, now: TEXT },
);

const DECISION = object(
  {
    state: oneOf<HitDecision['state']>({
      cleared: true,
      confirmed: true,
      pending: true,
      lapsed: true,
      contradicted: true,
    }),
    id: TEXT,
    disposition: oneOf<Disposition>({
      'true-match': true,
      'false-positive': true,
      'needs-data': true,
      escalated: true,
    }),
    reason: TEXT,
    author: TEXT,
    time: TEXT,
  },
  {
    text: TEXT,
    evidence: TEXTS,
    approver: TEXT,
    awaits: { const: 'approval' },
    expires: { ...DAY, description: 'the day from which on it is not in force' },
    changes: { ...listOf(CHANGE), description: 'why it is not in force any more' },
    against: { ...TEXTS, description: 'ids of decisions that say something else' },
  },
);

const HIT = object(
  {
    kind: { const: 'hit' },
    schemaVersion: { const: SCHEMA_VERSION },
    row: { ...NUMBER_FROM_1, description: 'data record within the file' },
    line: { ...NUMBER_FROM_1, description: 'first physical line of the record' },
    file: TEXT,
    subject: BY_ROLE,
    entry: PARTY,
    matched: MATCHED,
    score: SHARE,
    tier: { enum: TIERS },
    evidence: listOf(EVIDENCE),
    fingerprint: { type: 'string', pattern: '^[0-9a-f]+$' },
  },
  {
    decision: DECISION,
    change: oneOf<HitChange>({ new: true, changed: true, unchanged: true, gone: true }),
    changes: { ...listOf(CHANGE), description: 'why the hit is new, changed or gone' },
    more: { ...NUMBER_FROM_1, description: 'hits of the row that --limit left out' },
  },
);

const LIST = object(
  {
    name: TEXT,
    date: { type: 'string', pattern: '^([0-9]{4}-[0-9]{2}-[0-9]{2}|unknown)$' },
    ageDays: {
      type: ['integer', 'null'],
      description: 'from date to asOf; null for an unknown date',
    },
    sha256: SHA256,
    entries: COUNT,
  },
  {
    confirmed: { ...DAY, description: 'when its publisher last gave it as the newest' },
    coverage: TEXT,
    warnings: listOf(object({ file: TEXT, message: TEXT })),
  },
);

const NOT_CHECKED = listOf(object({ what: TEXT, why: TEXT }, { file: TEXT }));

const SUMMARY = object(
  {
    kind: { const: 'summary' },
    schemaVersion: { const: SCHEMA_VERSION },
    rowsRead: { ...COUNT, description: 'rowsScreened + rowsRejected' },
    rowsScreened: COUNT,
    rowsRejected: COUNT,
    rowsWithHits: { ...COUNT, description: 'rows with hits that no decision has cleared' },
    hits: {
      ...object({ exact: COUNT, strong: COUNT, possible: COUNT }),
      description: 'hits that no decision has cleared',
    },
    cleared: { ...COUNT, description: 'hits that a decision has cleared' },
    indicators: COUNT,
    lists: listOf(LIST),
    columns: listOf(object({ file: TEXT, read: BY_ROLE, ignored: TEXTS, absent: TEXTS })),
    tool: object({ name: { const: 'haechi' }, version: TEXT }),
    asOf: DAY,
    threshold: SHARE,
    notChecked: NOT_CHECKED,
  },
  {
    changes: {
      ...object({ new: COUNT, changed: COUNT, unchanged: COUNT, gone: COUNT }),
      description: 'hits that are not cleared, and those that are gone',
    },
    decisions: object({ file: TEXT, bytes: COUNT, sha256: SHA256, decisions: COUNT }),
    since: object({
      file: TEXT,
      sha256: SHA256,
      asOf: DAY,
      lists: listOf(object({ name: TEXT, date: TEXT, sha256: SHA256 })),
    }),
    part: { ...PART, description: 'of a report that one shard wrote' },
  },
);

const REJECTED_ROW = {
  row: NUMBER_FROM_1,
  line: NUMBER_FROM_1,
  file: TEXT,
  reason: TEXT,
  raw: TEXT,
};

/** JSON Schema of a hit, as a line of ndjson and as an item of the json document. */
export const HIT_SCHEMA: Schema = { $schema: DRAFT, title: 'A potential match', ...HIT };

/** JSON Schema of a row that could not be screened, as a line of one shard's report. */
export const REJECTED_SCHEMA: Schema = {
  $schema: DRAFT,
  title: 'A row that could not be screened',
  ...object({
    kind: { const: 'rejected' },
    schemaVersion: { const: SCHEMA_VERSION },
    ...REJECTED_ROW,
  }),
};

/** JSON Schema of the last line of ndjson, which is also `summary` of the json document. */
export const SUMMARY_SCHEMA: Schema = { $schema: DRAFT, title: 'The end of a run', ...SUMMARY };

/** JSON Schema of the json document. */
export const DOCUMENT_SCHEMA: Schema = {
  $schema: DRAFT,
  title: 'A run',
  ...object({
    hits: listOf(HIT),
    indicators: { type: 'array' },
    rejected: listOf(object(REJECTED_ROW)),
    summary: SUMMARY,
  }),
};
