import { writeJson } from '../../../foundation/json-text.ts';

/** Records as one JSON document or as one line each. */
export function writeRecords(format: 'json' | 'ndjson', records: readonly object[]): string {
  return format === 'json'
    ? `${JSON.stringify(records, null, 2)}\n`
    : records.map((record) => `${writeJson(record)}\n`).join('');
}
