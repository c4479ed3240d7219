import {
  COUNT,
  DAY,
  DRAFT,
  listOf,
  object,
  type Schema,
  SHA256,
  SHARE,
  TEXT,
} from '../../foundation/schema-parts.ts';

const FILE = { file: TEXT, bytes: COUNT, sha256: SHA256 };

/** JSON Schema of the record of a run that `--manifest` writes. */
export const MANIFEST_SCHEMA: Schema = {
  $schema: DRAFT,
  title: 'The record of a run, enough to repeat it',
  ...object(
    {
      schemaVersion: { const: 1 },
      tool: object({ name: { const: 'haechi' }, version: TEXT, node: TEXT }),
      options: { type: 'object', description: 'as they held, wherever they were set' },
      optionsSha256: SHA256,
      asOf: DAY,
      threshold: SHARE,
      lists: listOf(
        object(
          { name: TEXT, path: TEXT, format: TEXT, date: TEXT, sha256: SHA256 },
          { copy: { ...TEXT, description: 'what --list takes, of an installed list' } },
        ),
      ),
      inputs: listOf(object({ ...FILE, encoding: TEXT, delimiter: TEXT, headerLine: COUNT })),
      reports: listOf(object({ ...FILE, format: TEXT })),
      summary: { type: 'object', description: 'counts, as the summary of a report has them' },
      status: { ...COUNT, description: 'exit status' },
      started: TEXT,
      finished: TEXT,
      seconds: { type: 'number', minimum: 0 },
      host: TEXT,
    },
    {
      config: object({ file: TEXT, sha256: SHA256, content: {} }),
      decisions: object({ ...FILE, decisions: COUNT }),
      since: object({ file: TEXT, sha256: SHA256, asOf: DAY }),
    },
  ),
};
