import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { conforms } from '../../../src/foundation/conforms.ts';
import type { PartFacts } from '../../../src/reports/part/part.ts';
import { readLastLine, readPartLine } from '../../../src/reports/part/read.ts';
import { openPart } from '../../../src/reports/part/write.ts';
import { HIT_SCHEMA, REJECTED_SCHEMA, SUMMARY_SCHEMA } from '../../../src/reports/schema.ts';
import { closed } from '../closed-schema.ts';
import {
  HEAD,
  JONG,
  LAYOUT,
  LIST,
  ON_THREE_LISTS,
  REJECTED,
  SON,
  SUMMARY,
  writeReport,
} from '../sample.ts';

const FACTS: PartFacts = {
  shard: { index: 2, of: 3 },
  options: {
    limit: 20,
    weakAliases: false,
    columns: ['name=full_name'],
    delimiter: null,
    encoding: 'utf-8',
    noHeader: false,
    allowEmpty: false,
    fourEyes: [],
  },
  inputs: [
    {
      layout: LAYOUT,
      size: 9000,
      headSha256: '12ab'.repeat(16),
      from: 3000,
      to: 6100,
      sha256: '34cd'.repeat(16),
      rows: 120,
      firstLine: 1,
      lines: 130,
      notes: { wideRows: 2, firstWideLine: 7 },
      unread: { rows: 1, scripts: ['Thai'], firstLine: 12 },
    },
    {
      layout: { ...LAYOUT, file: 'vendors.csv', headerLine: 0 },
      size: 10,
      headSha256: '56ef'.repeat(16),
      from: 4,
      to: 4,
      sha256: '78ab'.repeat(16),
      rows: 0,
      firstLine: 1,
      lines: 0,
      notes: { wideRows: 0, firstWideLine: undefined },
    },
  ],
};

const RUN_HEAD = { ...HEAD, inputs: FACTS.inputs.map(({ layout }) => layout) };

function write(): string {
  const part = openPart(() => FACTS);
  return [
    part.begin(RUN_HEAD),
    part.hits({ hits: [JONG, SON], more: 3 }),
    ...REJECTED.map(part.rejected),
    part.hits({ hits: [ON_THREE_LISTS], more: 0 }),
    part.end(SUMMARY),
  ].join('');
}

const text = write();
const lines = text.trimEnd().split('\n');
const last = lines.at(-1) ?? '';

function problems(schema: AnySchemaObject, value: unknown): readonly unknown[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  return ajv.validate(schema, value) ? [] : (ajv.errors ?? []);
}

describe('the lines of a part', () => {
  test('each follows its published schema, and holds no field that it does not publish', () => {
    expect(lines).toHaveLength(6);
    for (const line of lines) {
      const value = JSON.parse(line);
      const schema = { hit: HIT_SCHEMA, rejected: REJECTED_SCHEMA, summary: SUMMARY_SCHEMA }[
        value.kind as 'hit'
      ];
      expect(problems(schema, value)).toEqual([]);
      expect(problems(closed(schema), value)).toEqual([]);
    }
  });

  test('its hits are those of an ndjson report', () => {
    const rows = [
      { hits: [JONG, SON], more: 3 },
      { hits: [ON_THREE_LISTS], more: 0 },
    ];
    const hits = lines.filter((line) => line.startsWith('{"kind":"hit"'));
    expect(hits).toEqual(writeReport('ndjson', { rows }).trimEnd().split('\n').slice(0, -1));
  });

  test('the last one tells of those before it', () => {
    const read = readLastLine(last);
    if (read.kind !== 'part') throw new Error(read.kind);
    const { end } = read;
    expect(end.facts).toEqual(FACTS);
    expect(end.summary).toEqual(SUMMARY);
    expect(end.head).toMatchObject({ ...RUN_HEAD, lists: [{ ...LIST, path: '' }] });
    const before = text.slice(0, -last.length - 1);
    expect(end.rows.bytes).toEqual([Buffer.byteLength(before), 0]);
    expect(end.rows.sha256).toBe(createHash('sha256').update(before).digest('hex'));
  });

  test('they read as the rows that were written', () => {
    const [hit, , rejected] = lines.map(readPartLine);
    expect(hit).toMatchObject({ ...JONG, kind: 'hit' });
    expect(rejected).toMatchObject({ ...REJECTED[0], kind: 'rejected' });
    expect(readPartLine(last)).toBeUndefined();
    expect(readPartLine('{"kind":"hit"')).toBeUndefined();
    expect(readPartLine('null')).toBeUndefined();
  });
});

describe('a last line that is no part', () => {
  test.each<[string, string]>([
    ['whole report', writeReport('ndjson', {}).trimEnd().split('\n').at(-1) ?? ''],
    ['no summary', lines[0] ?? ''],
    ['no summary', last.slice(0, -2)],
    ['no summary', ''],
    ['no summary', 'null'],
    ['no summary', last.replace('"rowsRead":120', '"rowsRead":-1')],
    ['no summary', last.replace('"of":3', '"of":"3"')],
    ['no summary', last.replace('"headSha256":"12ab', '"headSha256":"12aX')],
    ['no summary', last.replace('"weakAliases":false,', '')],
    ['no summary', last.replace('"role":"wallet"', '"role":"purse"')],
  ])('%s: %.40j', (kind, line) => {
    expect(readLastLine(line).kind).toBe(kind);
  });
});

test('a value conforms to a schema where a validator of JSON Schema says so', () => {
  const value = JSON.parse(last);
  const spoilt = Object.keys(value).flatMap((name) =>
    [null, 'text', -1, 1.5, [], {}, [null]].map((wrong) => ({ ...value, [name]: wrong })),
  );
  const without = Object.keys(value).map((name) => ({ ...value, [name]: undefined }));
  const values = [value, ...spoilt, ...without].map((one) => JSON.parse(JSON.stringify(one)));
  const verdicts = values.map((one) => conforms(one, SUMMARY_SCHEMA));
  const valid = new Ajv2020({ allowUnionTypes: true }).compile(SUMMARY_SCHEMA);
  expect(verdicts).toEqual(values.map((one) => valid(one)));
  expect(new Set(verdicts).size).toBe(2);
});
