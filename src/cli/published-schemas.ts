import type { Schema } from '../foundation/schema-parts.ts';

/**
 * The JSON Schemas of all that the program reads and writes, by name. Each is loaded when it is asked for.
 */
export const PUBLISHED_SCHEMAS: Readonly<Record<string, () => Promise<Schema>>> = {
  hit: async () => (await import('../reports/schema.ts')).HIT_SCHEMA,
  summary: async () => (await import('../reports/schema.ts')).SUMMARY_SCHEMA,
  rejected: async () => (await import('../reports/schema.ts')).REJECTED_SCHEMA,
  document: async () => (await import('../reports/schema.ts')).DOCUMENT_SCHEMA,
  explanation: async () => (await import('../reports/explanation/schema.ts')).EXPLANATION_SCHEMA,
  'list-diff': async () => (await import('../reports/list-diff/schema.ts')).LIST_DIFF_SCHEMA,
  entry: async () => (await import('../reports/list-entry/schema.ts')).ENTRY_SCHEMA,
  candidates: async () => (await import('../reports/list-entry/schema.ts')).CANDIDATES_SCHEMA,
  decision: async () => (await import('../decisions/schema.ts')).DECISIONS_SCHEMA,
  manifest: async () => (await import('./output/manifest-schema.ts')).MANIFEST_SCHEMA,
  config: async () => (await import('./config/schema.ts')).CONFIG_SCHEMA,
  'watch-list': async () =>
    (await import('../lists/watch-list/record-schema.ts')).WATCH_LIST_SCHEMA,
};
