import { describe, expect, test } from '@jest/globals';
import { fixtureFiles } from '../temp-folder.ts';
import { messagesOf, openText } from './opening.ts';

const SAMPLE = fixtureFiles('opensanctions-sample')['targets.simple.csv'] ?? '';
const [HEADER = '', FIRST = ''] = SAMPLE.split('\n');
const OFAC = 'US OFAC Specially Designated Nationals (SDN) List';

/** A row with these cells, the others empty. */
function rowOf(cells: { readonly [column: string]: string }): string {
  const columns = HEADER.replaceAll('"', '').split(',');
  return columns.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(',');
}

function openRows(...rows: readonly { readonly [column: string]: string }[]) {
  const whole = rows.map((row) => ({ id: '1', schema: 'Person', name: 'Sample', ...row }));
  return openText('targets.simple.csv', `${[HEADER, ...whole.map(rowOf)].join('\n')}\n`);
}

test('reads every column', async () => {
  const list = await openText('targets.simple.csv', SAMPLE);
  expect(list).toMatchObject({
    name: 'opensanctions',
    format: 'opensanctions-csv',
    date: 'unknown',
    counts: { entries: 6, aliases: 2, weakAliases: 0, wallets: 3, contacts: 2 },
  });
  expect(messagesOf(list)).toEqual([
    'not read, since they are no parties: Position (1)',
    'schemas that are not known, read as entities: SampleSchema (1)',
    expect.stringContaining('does not mark weak aliases'),
  ]);
  expect(list.entries.at(0)).toEqual({
    list: 'opensanctions',
    id: 'ofac-100200',
    name: 'Person One Sample',
    type: 'individual',
    programs: ['US-SAMPLE'],
    sublist: OFAC,
    references: [{ list: 'ofac-sdn', id: '100200' }],
    aliases: [
      { name: 'P. Sample', kind: 'aka', strength: 'strong' },
      { name: 'Sample; Person', kind: 'aka', strength: 'strong' },
    ],
    birthDates: ['1979-01-05', '1980'],
    birthPlaces: [],
    nationalities: ['China', 'North Korea'],
    identifiers: [
      { kind: 'other', label: 'identifiers', value: '100200300' },
      {
        kind: 'wallet',
        label: 'identifiers',
        value: '0x0000000000000000000000000000000000100200',
      },
      { kind: 'email', label: 'emails', value: 'one@example.org' },
      { kind: 'phone', label: 'phones', value: '+850100200' },
    ],
    addresses: [{ street: '1 Sample Street, Sample Town' }],
    linkedTo: [],
    sanctionsRemarks: [],
    remarks: 'sanctions: Sample Program - Active - 2020-01-01',
    url: 'https://www.opensanctions.org/entities/ofac-100200/',
  });
  expect([...list.entries].slice(1)).toMatchObject([
    {
      type: 'entity',
      programs: ['Sample Program'],
      sublist: `${OFAC}; Sample Other List`,
      addresses: [{ street: '2 Sample Street' }, { country: 'North Korea' }],
    },
    { type: 'vessel', identifiers: [{ kind: 'other', value: 'IMO1002003' }] },
    {
      id: 'NK-sample4',
      type: 'entity',
      identifiers: [
        { kind: 'wallet', value: '1SampLeWa11et1oo2oo3oo4oo5oo6oo' },
        { kind: 'wallet', value: 'rSampleWallet100200300400500600' },
      ],
    },
    { name: 'SAMPLE THING', type: 'entity' },
    {
      nationalities: ['South Korea'],
      identifiers: [{ value: 'Q300400' }],
      references: [{ list: 'wikidata', id: 'Q100200' }],
    },
  ]);
});

test('a file of 2024 has no program_ids', async () => {
  const lines = SAMPLE.split('\n').map((line) => line.replace(/"program_ids",|"US-SAMPLE",/, ''));
  const list = await openText('t.csv', `${lines.slice(0, 2).join('\n')}\n`);
  expect(list.entries.at(0)?.programs).toEqual(['Sample Program - Active - 2020-01-01']);
});

describe('the name of the list', () => {
  test.each([
    [[OFAC, OFAC], 'opensanctions-us-ofac-specially-designated-nationals-sdn-list'],
    [[OFAC, 'Sample'], 'opensanctions'],
    [[`${OFAC};Sample`], 'opensanctions'],
    [[''], 'opensanctions'],
  ])('%j: %s', async (datasets, name) => {
    const list = await openRows(...datasets.map((dataset, at) => ({ id: `${at}`, dataset })));
    expect(list.name).toBe(name);
    expect(list.entries.at(0)?.list).toBe(name);
  });
});

describe("OFAC's number", () => {
  const consolidated = 'US OFAC Consolidated (non-SDN) List';

  test.each([
    ['ofac-100', OFAC, [{ list: 'ofac-sdn', id: '100' }]],
    ['ofac-100', consolidated, [{ list: 'ofac-consolidated', id: '100' }]],
    ['ofac-100', `${OFAC};${consolidated}`, undefined],
    ['ofac-100', 'Sample', undefined],
    ['ofac-pr-100', OFAC, undefined],
    ['NK-100', OFAC, undefined],
  ])('of %s on %s', async (id, dataset, references) => {
    expect((await openRows({ id, dataset })).entries.at(0)?.references).toEqual(references);
  });
});

test.each([
  ['kp', ['North Korea']],
  ['KR;hk', ['South Korea', 'Hong Kong']],
  ['suhh;ua-cri', ['Soviet Union', 'Crimea, Ukraine']],
  ['zz', []],
  ['x-1', ['x-1']],
])('the countries %s', async (countries, nationalities) => {
  expect((await openRows({ countries })).entries.at(0)?.nationalities).toEqual(nationalities);
});

test.each([
  ['0x00000000000000000000000000000000001002aB', 'wallet'],
  ['bc1qsampxe00200300400500600700xxxx', 'wallet'],
  ['TSampLeXXXXXXX1oo2oo3oo4oo5oo6ooxx', 'wallet'],
  ['00SAMPLE001002003004', 'other'],
  ['1002003004005006007008009001002', 'other'],
  ['SAMPLE 1002003', 'other'],
])('the identifier %s is of the kind %s', async (identifiers, kind) => {
  const { entries } = await openRows({ identifiers });
  expect(entries.at(0)?.identifiers).toEqual([{ kind, label: 'identifiers', value: identifiers }]);
});

describe('damage', () => {
  const row = (cells: object) => rowOf({ id: '1', schema: 'Person', name: 'x', ...cells });

  test.each([
    ['no rows', HEADER, 't.csv: no entries; the file'],
    ['no party', `${HEADER}\n${row({ schema: 'Position' })}\n`, 't.csv: no entries; the file'],
    ['no aliases', '"id","schema","name","dataset"\n', 't.csv:1: no column "aliases"; the file'],
    ['a column twice', `${HEADER},"name"\n`, 't.csv:1: the column "name" stands here twice'],
    ['no id', `${HEADER}\n${row({ id: '' })}\n`, 't.csv:2: a row without an id'],
    ['no name', `${HEADER}\n${row({ name: ' ' })}\n`, 't.csv:2: a row without a name'],
    ['no schema', `${HEADER}\n${row({ schema: '' })}\n`, 't.csv:2: a row without a schema'],
    [
      'an id twice',
      `${HEADER}\n${row({})}\n${row({})}\n`,
      't.csv:3: entry 1 stands here a second time, after line 2',
    ],
    ['a row cut off', `${HEADER}\n${FIRST}\n"2","Person"`, 't.csv:3: 2 columns instead of 16'],
    ['a cell cut off', `${HEADER}\n${FIRST.slice(0, -3)}`, 't.csv:2: a quote is never closed'],
    [
      'a broken cell',
      `${HEADER}\n${row({ aliases: 'x;"y' })}\n`,
      't.csv:2: a broken quote in the column "aliases"',
    ],
  ])('%s', async (_, text, message) => {
    await expect(openText('t.csv', text)).rejects.toThrow(message);
    await expect(openText('t.csv', text)).rejects.toMatchObject({ code: 'LIST' });
  });

  test('a column that is not known gives a warning', async () => {
    const list = await openText('t.csv', `${HEADER},"more"\n${FIRST},"x"\n`);
    expect(messagesOf(list)[0]).toBe('columns that are not read: more');
  });
});
