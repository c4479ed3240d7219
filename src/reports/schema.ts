import {
  COUNT,
  DAY,
  DRAFT,
  listOf,
  NUMBER_FROM_1,
  object,
  type Schema,
  SHA256,
  SHARE,
  TEXT,
  TEXTS,
} from '../foundation/schema-parts.ts';
import { BY_ROLE, HIT } from './hit-schema.ts';
import { PART } from './part/schema.ts';
import { SCHEMA_VERSION } from './record-parts.ts';

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
    weakAliases: { const: true, description: 'weak aliases count without support' },
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
