import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { explainNames } from '../../src/reports/explanation/explanation.ts';
import type { ExplainedKind } from '../../src/reports/explanation/name.ts';
import { explanationRecord } from '../../src/reports/explanation/record.ts';
import { EXPLANATION_SCHEMA } from '../../src/reports/explanation/schema.ts';
import { koreanNames, latinNames } from '../names/korean-names.ts';

function validator(schema: AnySchemaObject) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  return (value: unknown) => (validate(value) ? [] : validate.errors);
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

const problems = validator(EXPLANATION_SCHEMA);
const problemsWhenClosed = validator(closed(EXPLANATION_SCHEMA));

/** As it is read back from a file. */
function record(first: string, second: string, kind: ExplainedKind = 'person') {
  return JSON.parse(JSON.stringify(explanationRecord(explainNames(first, second, kind))));
}

describe('the published schema', () => {
  test.each([
    ['equal', 'Jung In-cheol', 'JONG, In Chol'],
    ['hangul', '정인철', 'JONG, In Chol'],
    ['one of several', 'Kim Yong Chol', 'Kim Young Chol'],
    ['differs', 'Kim Yong Chol', 'Kim Yong Chun'],
    ['a missing syllable', 'Jong In', 'Jong In Chol'],
    ['initials', 'Kim J. U.', 'Kim Jong Un'],
    ['a slip', 'Son Mnjung', 'Son Min Jung'],
    ['a Western first name', 'David Jong In Chol', 'Jong In Chol'],
    ['a Chinese name', 'Li Zhe', 'Ri Chol'],
    ['no Korean names', 'Jane Doe', 'John Sample'],
    ['several names in one', '정인철 (Jung In-cheol)', 'JONG, In Chol'],
  ])('%s is valid', (_, first, second) => {
    const value = record(first, second);
    expect(problems(value)).toEqual([]);
    expect(problemsWhenClosed(value)).toEqual([]);
  });

  test('organisations are valid', () => {
    expect(problemsWhenClosed(record('Chonsurim', 'Chonsurim Trading', 'organisation'))).toEqual(
      [],
    );
  });

  test('whatever is explained is valid', () => {
    const name = fc.oneof(
      koreanNames.map(({ surname, given }) => `${surname}, ${given.join('-')}`),
      koreanNames.map(({ hangul }) => hangul),
      latinNames,
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    );
    fc.assert(
      fc.property(name, name, (first, second) => {
        expect(problemsWhenClosed(record(first, second))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const good = record('Jung In-cheol', 'JONG, In Chol');
  test.each([
    ['another kind', { ...good, kind: 'hit' }],
    ['another version', { ...good, schemaVersion: 2 }],
    ['a score above 1', { ...good, score: 1.01 }],
    ['an unknown verdict', { ...good, verdict: 'sanctioned' }],
    ['one name alone', { ...good, names: good.names.slice(1) }],
    [
      'a syllable without its weight',
      { ...good, syllables: [{ ...good.syllables[0], weight: null }] },
    ],
    ['no syllables', { ...good, syllables: undefined }],
  ])('%s is refused', (_, value) => {
    expect(problems(JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });

  test('a field that comes later does not make a reader fail', () => {
    expect(problems({ ...good, later: true })).toEqual([]);
  });
});

describe('the record', () => {
  test('carries what the reports carry, and what they do not', () => {
    expect(record('Jung In-cheol', 'JONG, In Chol')).toMatchObject({
      kind: 'explanation',
      schemaVersion: 1,
      nameKind: 'person',
      verdict: 'potential-match',
      method: 'hangul',
      detail: expect.stringContaining('정인철'),
      hangul: { name: '정인철' },
      names: [
        { text: 'Jung In-cheol', korean: { chosen: { given: ['in', 'cheol'] } } },
        { text: 'JONG, In Chol', korean: { chosen: { given: ['in', 'chol'] } } },
      ],
    });
  });

  test('has no odds where the writing leaves nothing else', () => {
    expect(record('정인철', 'JONG, In Chol').names[0].korean.odds).toBeNull();
  });

  test('has null where a syllable is missing', () => {
    expect(record('Jong In', 'Jong In Chol').syllables[2]).toMatchObject({
      first: null,
      second: { text: 'chol' },
    });
  });
});
