import {
  COUNT,
  DRAFT,
  listOf,
  object,
  oneOf,
  type Schema,
  TEXT,
  TEXTS,
} from '../../foundation/schema-parts.ts';
import type { FoundBy } from '../../lists/network/find-entries.ts';
import { SCHEMA_VERSION } from '../record-parts.ts';
import { ENTRY, ENTRY_TYPE } from './entry-schema.ts';

const NODE = object(
  {
    key: { ...TEXT, description: 'unique among the nodes' },
    name: TEXT,
    distance: { ...COUNT, description: 'links from the entry that is shown' },
    beyondLimit: { ...COUNT, description: 'parties linked with it that the limit left out' },
    beyondDepth: { ...COUNT, description: 'parties linked with it that are too far away' },
  },
  {
    id: { ...TEXT, description: 'absent where no entry bears the name' },
    type: ENTRY_TYPE,
    programs: TEXTS,
  },
);

const EDGE = object(
  {
    from: { ...TEXT, description: 'key of the party that is linked to the other' },
    to: TEXT,
  },
  { relation: { ...TEXT, description: "the list's own word" } },
);

/** JSON Schema of one entry with the network around it. */
export const ENTRY_SCHEMA: Schema = {
  $schema: DRAFT,
  title: 'A listed party and its network',
  ...object({
    kind: { const: 'entry' },
    schemaVersion: { const: SCHEMA_VERSION },
    list: object({ name: TEXT, date: TEXT, sha256: TEXT }),
    entry: ENTRY,
    network: object({
      complete: { type: 'boolean', description: 'whether no party was left out' },
      nodes: { ...listOf(NODE), minItems: 1, description: 'the entry itself first' },
      edges: listOf(EDGE),
    }),
  }),
};

/** JSON Schema of what a query found where it is not one entry alone. */
export const CANDIDATES_SCHEMA: Schema = {
  $schema: DRAFT,
  title: 'Listed parties that a number or a name may mean',
  ...object({
    kind: { const: 'candidates' },
    schemaVersion: { const: SCHEMA_VERSION },
    query: TEXT,
    candidates: listOf(
      object({
        list: TEXT,
        id: TEXT,
        name: TEXT,
        type: ENTRY_TYPE,
        programs: TEXTS,
        by: oneOf<FoundBy>({
          id: true,
          reference: true,
          primary: true,
          strong: true,
          weak: true,
          words: true,
          beginnings: true,
        }),
        matched: { ...TEXT, description: 'the number or name of the entry that was asked for' },
      }),
    ),
  }),
};
