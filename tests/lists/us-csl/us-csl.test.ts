import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openList } from '../../../src/lists/open-list.ts';
import { fixture, fixtureFiles, folderOf } from '../temp-folder.ts';

const FILES = fixtureFiles('us-csl-sample');
const CSV = FILES['consolidated.csv'] ?? '';
const JSON_TEXT = FILES['consolidated.json'] ?? '';
const SDN = 'Specially Designated Nationals (SDN) - Treasury Department';
const SHARED_ID = 'ids that several parties have, told apart by what is added: 1';

async function openText(text: string, options = {}) {
  const [list] = await openList(join(folderOf({ list: text }), 'list'), options);
  if (!list) throw new Error('nothing was opened');
  return list;
}

async function openFixture(file: string) {
  const [list] = await openList(join(fixture('us-csl-sample'), file), {});
  if (!list) throw new Error('nothing was opened');
  return list;
}

const messages = (list: { warnings: readonly { message: string }[] }) =>
  list.warnings.map(({ message }) => message);

test('reads every part of a party of OFAC', async () => {
  const list = await openFixture('consolidated.csv');
  expect(list).toMatchObject({
    name: 'us-csl',
    format: 'us-csl-csv',
    date: 'unknown',
    counts: { entries: 8, aliases: 5, addresses: 3, documents: 4, contacts: 1, links: 1 },
  });
  expect(messages(list)).toEqual([SHARED_ID]);
  expect(list.entries.at(0)).toEqual({
    list: 'us-csl',
    id: '900101',
    name: 'SAMPLE, Person One',
    type: 'individual',
    programs: ['DPRK3', 'CYBER2'],
    sublist: SDN,
    references: [{ list: 'ofac-sdn', id: '900101' }],
    aliases: [
      { name: 'SAMPLE, P.', kind: 'aka', strength: 'strong' },
      { name: 'SAMPEL, Person', kind: 'aka', strength: 'strong' },
    ],
    title: 'Sample official',
    birthDates: ['1979-01-05'],
    birthPlaces: ['Sample Town, Korea, North'],
    nationalities: ['KP'],
    gender: 'Male',
    identifiers: [{ kind: 'passport', label: 'Passport', value: '100200300', country: 'KP' }],
    addresses: [
      { street: '1 Sample Street', city: 'Sample Town 100200', country: 'KP' },
      { country: 'CN' },
    ],
    linkedTo: [{ name: 'SAMPLE TRADING CORPORATION', id: '900102' }],
    sanctionsRemarks: ['Secondary sanctions risk: Sample Regulations, sections 1 and 2'],
    remarks:
      '(Linked To: SAMPLE TRADING CORPORATION); Secondary sanctions risk: Sample Regulations, sections 1 and 2',
    url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=900101',
  });
  expect(list.entries.at(2)).toMatchObject({
    type: 'vessel',
    craft: {
      type: 'Bulk Carrier',
      flag: 'Comoros',
      owner: 'Example Holding',
      tonnage: '7078',
      grossTonnage: '7000',
    },
    identifiers: [
      { kind: 'registration', value: 'IMO 1002003' },
      { kind: 'other', label: 'Call Sign', value: '5XX100' },
    ],
  });
});

test('a party on two lists of OFAC has two entries with ids of their own', async () => {
  const { entries } = await openFixture('consolidated.csv');
  expect([entries.at(1), entries.at(3)]).toMatchObject([
    { id: '900102', references: [{ list: 'ofac-sdn', id: '900102' }] },
    { id: '900102-SSI', references: [{ list: 'ofac-consolidated', id: '900102' }] },
  ]);
});

test('reads the lists of other offices', async () => {
  const { entries } = await openFixture('consolidated.csv');
  expect(entries.at(4)).toMatchObject({
    id: '0a0b0c01',
    name: 'Sample Institute',
    type: 'entity',
    listedOn: '2015-11-12',
    aliases: [{ name: 'Sample Research Institute' }, { name: 'SRI' }, { name: 'Institute Sample' }],
    remarks:
      'Sample remark; Federal Register notice: 80 FR 100; License requirement: For all items.; License policy: Presumption of denial.',
    url: 'https://example.org/about',
  });
  expect(entries.at(4)).not.toHaveProperty('references');
  expect(entries.at(5)).toMatchObject({
    name: 'PERSON SAMPLE',
    type: 'individual',
    listedOn: '2017-10-16',
    remarks: 'End date: 2020-10-13; Standard order: Y',
  });
  expect(entries.at(6)).toMatchObject({ name: 'SAMPLE AIRLINES', type: 'entity' });
  expect(entries.at(7)).toMatchObject({
    name: 'Example Import Company',
    remarks:
      'Name as printed: Example Import Company; and any successor, sub-unit, or subsidiary thereof',
  });
});

test('the JSON gives the same entries, and its date', async () => {
  const csv = await openFixture('consolidated.csv');
  const json = await openFixture('consolidated.json');
  expect(json).toMatchObject({ format: 'us-csl-json', date: '2026-10-08', counts: csv.counts });
  expect(json.entries).toEqual(csv.entries);
});

describe('the JSON', () => {
  const result = {
    id: 'a1',
    source: 'Entity List (EL) - Bureau of Industry and Security',
    name: 'Sample Institute',
    source_list_url: 'https://example.org/list',
    source_information_url: 'https://example.org/about',
  };
  const document = (...results: object[]) => JSON.stringify({ results });

  test('fields may be absent, null or empty, and several values one text', async () => {
    const list = await openText(
      document({
        ...result,
        alt_names: 'Sample Research Institute; SRI',
        addresses: [{ address: '', city: null, country: '' }],
        ids: null,
        programs: [],
        dates_of_birth: [''],
        remarks: ' ',
      }),
    );
    expect(list.entries.at(0)).toMatchObject({
      type: 'entity',
      aliases: [{ name: 'Sample Research Institute' }, { name: 'SRI' }],
      addresses: [],
      identifiers: [],
      birthDates: [],
      remarks: '',
    });
    expect(list.date).toBe('unknown');
  });

  test('a number has its country and dates', async () => {
    const ids = [
      {
        type: 'Passport',
        number: '100200300',
        country: 'KP',
        issue_date: '2015-09-19',
        expiration_date: '2020-09-19',
      },
    ];
    const { entries } = await openText(document({ ...result, ids }));
    expect(entries.at(0)?.identifiers).toEqual([
      {
        kind: 'passport',
        label: 'Passport',
        value: '100200300',
        country: 'KP',
        issued: '2015-09-19',
        expires: '2020-09-19',
      },
    ]);
  });

  test('what is not known is named once, and a result without a party is counted', async () => {
    const { name: _name, ...source } = result;
    const list = await openText(
      document({ ...result, shoe_size: 1 }, { ...source, id: 'a2', shoe_size: 2 }),
    );
    expect(list.entries).toHaveLength(1);
    expect(messages(list)).toEqual([
      'fields that are not read: shoe_size',
      'records that name a source and no party: 1',
    ]);
  });

  test.each([
    ['cut off', JSON_TEXT.slice(0, -30), /:\d+: damaged JSON; /],
    ['damaged', JSON_TEXT.replace('"name":', '"name" '), /:12: damaged JSON; /],
    ['fewer results', JSON_TEXT.replace('"total": 8', '"total": 9'), /: 8 results, though total/],
    [
      'no results',
      document().replace('[]', '["source_list_url","source_information_url"]'),
      /: result 1 is no object/,
    ],
    ['no party', document({ ...result, name: null, title: 'Sample' }), /: result 1 without a name/],
    ['no source', document({ ...result, source: '' }), /: result 1 without a source/],
    [
      'a type',
      document(result, { ...result, type: 'Sample' }),
      /: result 2 of unknown type "Sample"/,
    ],
  ])('%s is an error', async (_what, text, message) => {
    await expect(openText(text)).rejects.toMatchObject({
      code: 'LIST',
      message: expect.stringMatching(message),
    });
  });
});

describe('the CSV', () => {
  const [header = '', first = ''] = CSV.split('\n');

  test.each([
    ['a row cut off', `${header}\n${first.slice(0, 100)}`, ':2: '],
    ['a column twice', `${header},name\n${first},x\n`, ':1: the column "name" stands here twice'],
    ['a row without a name', CSV.replace('"SAMPLE, Person One"', ''), ':2: a row without a name'],
    ['another type', CSV.replace('Individual', 'Sample'), ':2: a row of unknown type "Sample"'],
    ['no rows', `${header}\n`, ': no entries'],
  ])('%s is an error', async (_what, text, message) => {
    await expect(openText(text)).rejects.toMatchObject({
      code: 'LIST',
      message: expect.stringContaining(`list${message}`),
    });
  });

  test('columns may stand in any order; those not known are named', async () => {
    const reversed = `source_list_url,shoe size,alt_names,name,entity_number,source\nx,1,,Sample,7,${SDN}`;
    const list = await openText(reversed, { date: '2026-01-02' });
    expect(list).toMatchObject({ date: '2026-01-02' });
    expect(list.entries).toMatchObject([{ id: '7', name: 'Sample' }]);
    expect(messages(list)).toEqual([
      'columns that are not read: shoe size',
      'the last line has no end, so its last cell may be cut off',
    ]);
  });
});
