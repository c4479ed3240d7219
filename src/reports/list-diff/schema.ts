import {
  COUNT,
  DRAFT,
  listOf,
  object,
  type Schema,
  TEXT,
  TEXTS,
} from '../../foundation/schema-parts.ts';
import type { DiffField } from '../../lists/diff/entry-changes.ts';
import {
  ADDRESS,
  ALIAS,
  CRAFT,
  ENTRY,
  ENTRY_TYPE,
  IDENTIFIER,
  LINK,
  REFERENCE,
} from '../list-entry/entry-schema.ts';
import { SCHEMA_VERSION } from '../record-parts.ts';

/** The shape of a value by its field. */
const VALUES: { readonly [field in DiffField]: Schema } = {
  name: TEXT,
  type: ENTRY_TYPE,
  programs: TEXT,
  listedOn: TEXT,
  sublist: TEXT,
  references: REFERENCE,
  title: TEXT,
  aliases: ALIAS,
  birthDates: TEXT,
  birthPlaces: TEXT,
  nationalities: TEXT,
  gender: TEXT,
  identifiers: IDENTIFIER,
  addresses: ADDRESS,
  linkedTo: LINK,
  craft: CRAFT,
  sanctionsRemarks: TEXT,
  url: TEXT,
  remarks: TEXT,
};

const FIELDS = Object.keys(VALUES);

const CHANGE: Schema = {
  oneOf: Object.entries(VALUES).map(([field, value]) =>
    object({
      field: { const: field },
      added: listOf(value),
      removed: listOf(value),
      altered: listOf(object({ from: value, to: value })),
    }),
  ),
};

const COPY = object({
  name: TEXT,
  format: TEXT,
  date: { ...TEXT, description: 'YYYY-MM-DD or unknown' },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  entries: COUNT,
});

const COUNTS: Schema = { added: COUNT, removed: COUNT, changed: COUNT };

const OTHER_ID: Schema = {
  ...TEXT,
  description: 'the id that the same name, type and birth dates have in the other copy alone',
};

/** A record of one kind; records of every kind carry the version. */
function record(kind: string, required: Schema, optional: Schema = {}): Schema {
  return object(
    { kind: { const: kind }, schemaVersion: { const: SCHEMA_VERSION }, ...required },
    optional,
  );
}

/** JSON Schema of a line of the comparison of two copies of a list. */
export const LIST_DIFF_SCHEMA: Schema = {
  $schema: DRAFT,
  title: 'A difference between two copies of a list, or their summary',
  oneOf: [
    record('added', { entry: ENTRY }, { perhapsBefore: OTHER_ID }),
    record('removed', { entry: ENTRY }, { perhapsNow: OTHER_ID }),
    record('changed', {
      entry: object({ list: TEXT, id: TEXT, name: TEXT, type: ENTRY_TYPE, programs: TEXTS }),
      changes: { ...listOf(CHANGE), minItems: 1 },
    }),
    record('summary', {
      older: COPY,
      newer: COPY,
      ...COUNTS,
      unchanged: COUNT,
      perhapsRenumbered: COUNT,
      byProgram: listOf(
        object({ program: { ...TEXT, description: 'empty for entries without any' }, ...COUNTS }),
      ),
      notCompared: listOf({ enum: FIELDS.filter((field) => field !== 'remarks') }),
    }),
  ],
};
