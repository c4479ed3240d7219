import {
  DAY,
  DRAFT,
  listOf,
  object,
  oneOf,
  type Schema,
  SHARE,
  TEXT,
  TEXTS,
} from '../foundation/schema-parts.ts';
import { ROLES } from '../input/subject.ts';
import { DISPOSITIONS } from '../matching/disposition.ts';
import type { Tier } from '../matching/hit.ts';
import { DECISION_SCHEMA_VERSION } from './record.ts';

const ID: Schema = { type: 'string', pattern: '^[0-9a-f]{16}$' };
const FINGERPRINT: Schema = { type: 'string', pattern: '^[0-9a-f]{32}$' };
const TIME: Schema = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z$',
};

const LINE: Schema = {
  schemaVersion: { const: DECISION_SCHEMA_VERSION },
  id: { ...ID, description: 'of the SHA-256 of the rest of the line' },
  author: TEXT,
  time: { ...TIME, description: 'ISO 8601, UTC' },
};

const DECISION = object(
  {
    kind: { const: 'decision' },
    ...LINE,
    disposition: { enum: DISPOSITIONS },
    reason: TEXT,
    fingerprint: { ...FINGERPRINT, description: 'of the hit, both sides' },
    subject: {
      type: 'object',
      properties: Object.fromEntries(ROLES.map((role) => [role, TEXTS])),
    },
    entry: object({
      name: TEXT,
      listings: listOf(object({ list: TEXT, id: TEXT }, { fields: { type: 'object' } })),
    }),
    tier: oneOf<Tier>({ exact: true, strong: true, possible: true }),
    score: SHARE,
    version: { ...TEXT, description: 'of the program that found the hit' },
  },
  {
    text: TEXT,
    evidence: { ...TEXTS, description: 'where the proof is kept' },
    expires: { ...DAY, description: 'the day from which on it is not in force' },
    supersedes: { ...listOf(ID), description: 'decisions in the place of which it comes' },
    considered: { ...listOf(ID), description: 'decisions on other contents that were known' },
  },
);

function answer(kind: 'approval' | 'withdrawal'): Schema {
  return object(
    { kind: { const: kind }, ...LINE, decision: { ...ID, description: 'what it is about' } },
    { text: TEXT },
  );
}

/** The schema of each kind of line. */
export const LINE_SCHEMAS: { readonly [kind: string]: Schema } = {
  decision: DECISION,
  approval: answer('approval'),
  withdrawal: answer('withdrawal'),
};

/** JSON Schema of a line of a decisions file. */
export const DECISIONS_SCHEMA: Schema = {
  $schema: DRAFT,
  title: 'A line of a decisions file',
  anyOf: Object.values(LINE_SCHEMAS),
};
