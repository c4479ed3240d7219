import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { WATCH_LIST_SCHEMA, watchListRecord } from '../../../src/index.ts';
import { openList } from '../../../src/lists/open-list.ts';
import { WATCH_LIST_COLUMNS } from '../../../src/lists/watch-list/columns.ts';
import { RECORD_FIELDS } from '../../../src/lists/watch-list/record-fields.ts';
import { fixture, folderOf } from '../temp-folder.ts';
import { ENTRY } from './records.ts';

const accepts = new Ajv2020({ strict: true }).compile(WATCH_LIST_SCHEMA);

async function openText(content: string) {
  const [list] = await openList(join(folderOf({ 'kr.ndjson': content }), 'kr.ndjson'), {});
  if (!list) throw new Error('nothing was opened');
  return list;
}

function readRecord(record: unknown) {
  return openText(`${JSON.stringify(record)}\n`);
}

test('reads every field', async () => {
  const path = join(fixture('watch-list-ndjson-sample'), 'kr-sample.ndjson');
  const [list] = await openList(path, { date: '2024-12-30' });
  expect(list).toMatchObject({
    name: 'kr-sample',
    format: 'watch-list-ndjson',
    path,
    date: '2024-12-30',
    counts: { entries: 4, aliases: 3, weakAliases: 1, addresses: 4, wallets: 1, links: 3 },
    warnings: [],
  });
  expect(list?.entries.at(0)).toEqual({
    list: 'kr-sample',
    id: 'KR-1',
    name: 'SAMPLE, Person One',
    type: 'individual',
    programs: ['KR-SAMPLE'],
    listedOn: '2024-12-30',
    references: [{ list: 'ofac-sdn', id: '100200' }],
    aliases: [
      { name: 'Person Sample', kind: 'aka', strength: 'strong' },
      { name: '표본 하나', kind: 'aka', strength: 'strong', script: 'Korean' },
      { name: 'SAMPLE, Old', kind: 'fka', strength: 'strong', remarks: 'until 2000' },
      { name: 'UNIT ONE', kind: 'aka', strength: 'weak' },
    ],
    title: 'Sample Officer',
    birthDates: ['05 Jan 1979', '1980'],
    birthPlaces: ['Pyongyang, North Korea'],
    nationalities: ['North Korea'],
    gender: 'Male',
    identifiers: [
      { kind: 'passport', label: 'passport', value: '100200300' },
      {
        kind: 'passport',
        label: 'passport',
        value: '200300400',
        country: 'North Korea',
        issued: '19 Sep 2015',
        expires: '19 Sep 2020',
      },
      { kind: 'wallet', label: 'wallet', value: '1SampleWallet100200300' },
      { kind: 'other', label: "Seafarer's Identification Document", value: '300400' },
    ],
    addresses: [
      { street: '1 Sample Street', country: 'China' },
      {
        street: '2 Sample Street',
        city: 'Sample Town',
        country: 'Russia',
        remarks: 'until 2020',
      },
    ],
    linkedTo: [
      { name: 'Sample Trading  Corporation', id: 'KR-2' },
      { name: 'SAMPLE VESSEL', id: 'KR-3', relation: 'Master of' },
      { name: 'SAMPLE ELSEWHERE' },
    ],
    sanctionsRemarks: ['A sample remark on sanctions'],
    remarks: 'A remark',
    url: 'https://example.org/1',
  });
  expect(list?.entries.at(1)).toMatchObject({
    type: 'entity',
    addresses: [{ country: 'China' }, { country: 'Russia' }],
  });
  expect(list?.entries.at(2)).toMatchObject({
    sublist: 'Sample vessels',
    craft: { type: 'Sample Ship', tonnage: '100', grossTonnage: '200' },
  });
  expect(list?.entries.at(3)).toMatchObject({ name: '표본 둘', type: 'individual' });
});

test('an entry that was written reads as the same entry', async () => {
  await fc.assert(
    fc.asyncProperty(ENTRY, fc.string({ minLength: 1 }), async (bare, relation) => {
      fc.pre(/\S/.test(relation));
      const links = [{ name: bare.name, id: bare.id, relation }, { name: bare.name }];
      const entry = { list: 'kr', ...bare, linkedTo: links };
      const record = watchListRecord(entry);
      expect([accepts(record), accepts.errors]).toEqual([true, null]);
      const list = await readRecord(record);
      expect(list.entries.at(0)).toEqual(entry);
      expect(list.warnings).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('the schema and the reader agree', () => {
  const whole = { id: '1', name: 'Sample' };

  test.each<[string, unknown]>([
    ['the least', whole],
    ['unknown fields', { ...whole, note: 1, aliases: [{ name: 'x', note: null }] }],
    ['empty arrays', { ...whole, aliases: [], passport: [], address: [] }],
    ['texts and objects', { ...whole, address: ['x', {}], linked_to: ['x', { name: 'y' }] }],
  ])('both take %s', async (_, record) => {
    expect(accepts(record)).toBe(true);
    expect((await readRecord(record)).entries).toHaveLength(1);
  });

  test.each<[string, unknown, string]>([
    ['no id', { name: 'x' }, '"id" is not there'],
    ['a blank name', { id: '1', name: ' \u00a0' }, '"name" is not a text that says something'],
    ['a number for an id', { ...whole, id: 1 }, '"id" is not a text'],
    ['an unknown type', { ...whole, type: 'person' }, '"type" is not one of individual, entity'],
    ['null', { ...whole, gender: null }, '"gender" is not a text'],
    ['one text for several', { ...whole, aliases: 'x' }, '"aliases" is not an array'],
    ['a blank among several', { ...whole, programs: ['x', ''] }, '"programs[1]" is not a text'],
    ['an alias without name', { ...whole, aliases: [{}] }, '"aliases[0].name" is not there'],
    [
      'an unknown kind of alias',
      { ...whole, aliases: [{ name: 'x', kind: 'AKA' }] },
      '"aliases[0].kind" is not one of aka',
    ],
    ['a number as a number', { ...whole, passport: [1] }, '"passport[0]" is not an object'],
    ['a list in a list', { ...whole, wallet: [['x']] }, '"wallet[0]" is not an object'],
    [
      'an identifier of no kind',
      { ...whole, identifiers: [{ value: 'x' }] },
      '"identifiers[0].kind" is not there',
    ],
    ['a reference of no list', { ...whole, references: [{ id: 'x' }] }, '"references[0].list"'],
    ['an inherited name', { ...whole, craft: [] }, '"craft" is not an object'],
  ])('neither takes %s', async (_, record, message) => {
    expect(accepts(record)).toBe(false);
    // Behind a record that tells what the file is.
    const text = `{"id":"0","name":"Sample"}\n${JSON.stringify(record)}\n`;
    await expect(openText(text)).rejects.toThrow(`kr.ndjson:2: ${message}`);
    await expect(openText(text)).rejects.toMatchObject({ code: 'LIST' });
  });

  test('whatever stands in a field', async () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        'x',
        ['x'],
        [{ name: 'x' }],
        [{ value: 'x' }],
        [{ kind: 'email', value: 'x' }],
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(RECORD_FIELDS)),
        value,
        async (key, given) => {
          const record = { ...whole, [key]: given };
          const read = await readRecord(record).then(
            () => true,
            () => false,
          );
          expect([key, given, read]).toEqual([key, given, accepts(record)]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('every column of the CSV has a field', () => {
  expect(Object.keys(RECORD_FIELDS)).toEqual(
    expect.arrayContaining(WATCH_LIST_COLUMNS.map(({ header }) => header)),
  );
});

describe('warnings', () => {
  test('name each unknown field once', async () => {
    const lines = [
      {
        id: '1',
        name: 'a',
        note: 1,
        aliases: [
          { name: 'x', lang: 'y' },
          { name: 'z', lang: 'y' },
        ],
      },
      { id: '2', name: 'b', note: 2, constructor: 'c' },
    ].map((record) => JSON.stringify(record));
    const { warnings } = await openText(lines.join('\r\n'));
    expect(warnings.map(({ message }) => message)).toEqual([
      'fields that are not read: aliases.lang, constructor, note',
    ]);
  });

  test('name links that lead nowhere, which keep their names', async () => {
    const { warnings, entries } = await readRecord({
      id: '1',
      name: 'a',
      linked_to: [{ name: 'Sample', id: '9', relation: 'r' }],
    });
    expect(warnings.map(({ message }) => message)).toEqual([
      'links to ids that are not in this list: 9',
    ]);
    expect(entries.at(0)?.linkedTo).toEqual([{ name: 'Sample', relation: 'r' }]);
  });
});

describe('damage', () => {
  const good = '{"id":"1","name":"a"}\n';

  test.each([
    [
      'a last line cut off',
      `${good}{"id":"2","na`,
      'kr.ndjson:2: a line that is no JSON; write one',
    ],
    ['a first line cut off', '{"id":"1","name":"Sa', 'kr.ndjson:1: a line that is no JSON'],
    [
      'an object over several lines',
      '{\n"id":"1",\n"name":"a"\n}\n',
      'kr.ndjson:1: a line that is',
    ],
    ['a line that is no object', `${good}\n[1]\n`, 'kr.ndjson:3: the record is not an object'],
    [
      'an id twice',
      `${good}${good}`,
      'kr.ndjson:2: entry 1 stands here a second time, after line 1',
    ],
  ])('%s', async (_, text, message) => {
    await expect(openText(text)).rejects.toThrow(message);
    await expect(openText(text)).rejects.toMatchObject({ code: 'LIST' });
  });

  test('other JSON is no list', async () => {
    for (const text of [
      '{"results":[{"id":"1","name":"a"',
      '[{"id":"1","name":"a"}]',
      '{"id":1}',
    ]) {
      await expect(openText(text)).rejects.toThrow('JSON is no sanctions list');
    }
  });
});
