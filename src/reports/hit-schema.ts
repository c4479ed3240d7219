import {
  DAY,
  listOf,
  NUMBER_FROM_1,
  object,
  oneOf,
  type Schema,
  SHARE,
  TEXT,
  TEXTS,
} from '../foundation/schema-parts.ts';
import { ROLES } from '../input/subject.ts';
import type { EntryType } from '../lists/entry.ts';
import { DISPOSITIONS } from '../matching/disposition.ts';
import type {
  Change,
  EvidenceKind,
  Hit,
  HitChange,
  HitDecision,
  Verdict,
} from '../matching/hit.ts';
import { TIERS } from '../matching/tier.ts';
import { SCHEMA_VERSION } from './record-parts.ts';

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
export const BY_ROLE: Schema = {
  type: 'object',
  properties: Object.fromEntries(ROLES.map((role) => [role, TEXTS])),
};

const CHANGE = object(
  {
    side: oneOf<Change['side']>({
      row: true,
      list: true,
      time: true,
      decision: true,
      program: true,
    }),
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
    disposition: { enum: DISPOSITIONS },
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

const FINGERPRINT: Schema = { type: 'string', pattern: '^[0-9a-f]+$' };

/** A hit, without its title. */
export const HIT = object(
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
    fingerprint: FINGERPRINT,
  },
  {
    decision: DECISION,
    change: oneOf<HitChange>({ new: true, changed: true, unchanged: true, gone: true }),
    changes: { ...listOf(CHANGE), description: 'why the hit is new, changed or gone' },
    more: { ...NUMBER_FROM_1, description: 'hits of the row that --limit left out' },
    hidden: {
      ...listOf(object({ fingerprint: FINGERPRINT, tier: { enum: TIERS } })),
      description: 'those, the first 1,000',
    },
  },
);
