import { DECISIONS_SCHEMA } from '../decisions/schema.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import type { Schema } from '../foundation/schema-parts.ts';
import { closest } from '../input/closest.ts';
import { WATCH_LIST_SCHEMA } from '../lists/watch-list/record-schema.ts';
import { EXPLANATION_SCHEMA } from '../reports/explanation/schema.ts';
import { LIST_DIFF_SCHEMA } from '../reports/list-diff/schema.ts';
import { CANDIDATES_SCHEMA, ENTRY_SCHEMA } from '../reports/list-entry/schema.ts';
import { DOCUMENT_SCHEMA, HIT_SCHEMA, REJECTED_SCHEMA, SUMMARY_SCHEMA } from '../reports/schema.ts';
import { CONFIG_SCHEMA } from './config/schema.ts';
import { MANIFEST_SCHEMA } from './output/manifest-schema.ts';

const SCHEMAS: { readonly [name: string]: Schema } = {
  candidates: CANDIDATES_SCHEMA,
  config: CONFIG_SCHEMA,
  decision: DECISIONS_SCHEMA,
  document: DOCUMENT_SCHEMA,
  entry: ENTRY_SCHEMA,
  explanation: EXPLANATION_SCHEMA,
  hit: HIT_SCHEMA,
  'list-diff': LIST_DIFF_SCHEMA,
  manifest: MANIFEST_SCHEMA,
  rejected: REJECTED_SCHEMA,
  summary: SUMMARY_SCHEMA,
  'watch-list': WATCH_LIST_SCHEMA,
};

/**
 * A schema as JSON, or the names of all with their titles.
 *
 * @throws HaechiError `USAGE` for a name that there is not
 */
export function schemaText(name: string | undefined): string {
  if (name === undefined) {
    return Object.entries(SCHEMAS)
      .map(([known, { title }]) => `${known.padEnd(12)} ${title}\n`)
      .join('');
  }
  const schema = SCHEMAS[name];
  if (schema) return `${JSON.stringify(schema, null, 2)}\n`;
  const near = closest(name, Object.keys(SCHEMAS));
  const cure = near ? `did you mean ${near}?` : `there are ${Object.keys(SCHEMAS).join(', ')}`;
  throw new HaechiError('USAGE', `there is no schema ${name}`, { cure });
}
