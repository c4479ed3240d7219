import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { DOCUMENT_SCHEMA, HIT_SCHEMA, SUMMARY_SCHEMA } from '../../src/reports/schema.ts';
import { EMPTY_SUMMARY, HEAD, LIST, ON_THREE_LISTS, ROWS, writeReport } from './sample.ts';

function problems(schema: AnySchemaObject, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  return ajv.validate(schema, value) ? [] : ajv.errors;
}

/** The same schema with no unknown field allowed, to find what is printed but not published. */
function closed(schema: unknown): AnySchemaObject {
  if (Array.isArray(schema) || typeof schema !== 'object' || schema === null) return Object(schema);
  const inner = Object.entries(schema).map(([key, value]) => {
    const open = typeof value !== 'object' || value === null || Array.isArray(value);
    return [key, open ? value : closed(value)];
  });
  const extra = 'properties' in schema && 'type' in schema ? { additionalProperties: false } : {};
  return { ...Object.fromEntries(inner), ...extra };
}

const lines = writeReport('ndjson', { rows: [...ROWS, { hits: [ON_THREE_LISTS], more: 0 }] })
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const hits = lines.slice(0, -1);
const summary = lines.at(-1);
const plain = JSON.parse(
  writeReport('ndjson', {
    head: {
      ...HEAD,
      lists: [
        {
          name: 'own',
          path: 'own.csv',
          date: 'unknown',
          sha256: LIST.sha256,
          entries: 1,
          warnings: [],
        },
      ],
    },
    rows: [],
    summary: EMPTY_SUMMARY,
  }),
);
const document = JSON.parse(writeReport('json'));

function withListing(listing: object): object {
  return { ...hits[0], entry: { ...hits[0].entry, listings: [listing] } };
}

describe('the published schemas', () => {
  test.each(hits.map((hit, index) => [index, hit]))('hit %i is valid', (_, hit) => {
    expect(problems(HIT_SCHEMA, hit)).toEqual([]);
    expect(problems(closed(HIT_SCHEMA), hit)).toEqual([]);
  });

  test.each([
    ['with warnings', summary],
    ['of a list of unknown date', plain],
  ])('the summary %s is valid', (_, value) => {
    expect(problems(SUMMARY_SCHEMA, value)).toEqual([]);
    expect(problems(closed(SUMMARY_SCHEMA), value)).toEqual([]);
  });

  test('the document is valid', () => {
    expect(problems(DOCUMENT_SCHEMA, document)).toEqual([]);
    expect(problems(closed(DOCUMENT_SCHEMA), document)).toEqual([]);
  });

  test.each([
    ['a score above 1', HIT_SCHEMA, { ...hits[0], score: 1.01 }],
    ['an unknown tier', HIT_SCHEMA, { ...hits[0], tier: 'sanctioned' }],
    ['no fingerprint', HIT_SCHEMA, { ...hits[0], fingerprint: undefined }],
    [
      'an entry number that is no text',
      HIT_SCHEMA,
      { ...hits[0], entry: { ...hits[0].entry, id: 1 } },
    ],
    ['a listing without its list', HIT_SCHEMA, withListing({ id: 'S-1' })],
    ['a listing of an unknown tier', HIT_SCHEMA, withListing({ list: 'a', id: '1', tier: 'low' })],
    ['another version', HIT_SCHEMA, { ...hits[0], schemaVersion: 2 }],
    ['a hit in the place of the summary', SUMMARY_SCHEMA, hits[0]],
    ['a count below 0', SUMMARY_SCHEMA, { ...summary, rowsRejected: -1 }],
    ['no summary', DOCUMENT_SCHEMA, { ...document, summary: undefined }],
  ])('%s is refused', (_, schema, value) => {
    expect(problems(schema, JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });

  test('a field that comes later does not make a reader fail', () => {
    expect(problems(HIT_SCHEMA, { ...hits[0], mood: { colour: 'blue' } })).toEqual([]);
  });
});
