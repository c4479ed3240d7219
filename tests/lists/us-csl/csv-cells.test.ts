import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openList } from '../../../src/lists/open-list.ts';
import { folderOf } from '../temp-folder.ts';

const COLUMNS = [
  'source',
  'entity_number',
  'type',
  'name',
  'addresses',
  'dates_of_birth',
  'vessel_flag',
  'alt_names',
  'source_list_url',
  'start_date',
  'ids',
];
const EL = 'Entity List (EL) - Bureau of Industry and Security';
const DPL = 'Denied Persons List (DPL) - Bureau of Industry and Security';
const DTC = 'ITAR Debarred (DTC) - State Department';
const SDN = 'Specially Designated Nationals (SDN) - Treasury Department';

type Row = { readonly [column: string]: string };

async function entriesOf(rows: readonly Row[], columns: readonly string[] = COLUMNS) {
  const lines = rows.map((row) => {
    const filled: Row = { source: EL, name: 'Sample Institute', ...row };
    return columns.map((column) => `"${filled[column] ?? ''}"`).join(',');
  });
  const text = `${[columns.join(','), ...lines].join('\n')}\n`;
  const [list] = await openList(join(folderOf({ list: text }), 'list'), {});
  return [...(list?.entries ?? [])];
}

test.each([
  [
    '1 Sample Street, Sample Town, KP',
    [{ street: '1 Sample Street', city: 'Sample Town', country: 'KP' }],
  ],
  [
    '80 Sample Street Suite 2000, Sample, FL, 33130, US',
    [{ street: '80 Sample Street Suite 2000', city: 'Sample, FL 33130', country: 'US' }],
  ],
  ['1 SAMPLE STREET, SAMPLE, AZ, 85043', [{ street: '1 SAMPLE STREET', city: 'SAMPLE, AZ 85043' }]],
  [
    'Sample Road 19, Sample, SW3 1ES, GB',
    [{ street: 'Sample Road 19', city: 'Sample SW3 1ES', country: 'GB' }],
  ],
  ['Sample Quarter, Sample Bank, PS', [{ city: 'Sample Quarter, Sample Bank', country: 'PS' }]],
  ['CN; Sample Town, RU', [{ country: 'CN' }, { city: 'Sample Town', country: 'RU' }]],
  ['Room 1, Sample Town, China, CN', [{ street: 'Room 1', city: 'Sample Town', country: 'CN' }]],
  [
    '1 Sample Road, Sample Town, China; and 2 Sample Road, Sample Town, China, CN',
    [
      { street: '1 Sample Road', city: 'Sample Town', country: 'CN' },
      { street: '2 Sample Road', city: 'Sample Town', country: 'CN' },
    ],
  ],
  [
    '1 Sample Road, Sample Town; 2 Sample Road, Sample Town, CN',
    [
      { street: '1 Sample Road', city: 'Sample Town' },
      { street: '2 Sample Road', city: 'Sample Town', country: 'CN' },
    ],
  ],
])('the addresses %s', async (addresses, expected) => {
  const [entry] = await entriesOf([{ addresses }]);
  expect(entry?.addresses).toEqual(expected);
});

const PASSPORT = { kind: 'passport', label: 'Passport', value: '100200300' };
const TAX = { kind: 'tax_id', label: 'Tax ID No.', value: '80-100200' };

test.each([
  ['Passport, 100200300, KP; Tax ID No., 80-100200', [{ ...PASSPORT, country: 'KP' }, TAX]],
  ['KP, 100200300, Passport; 80-100200, Tax ID No.', [{ ...PASSPORT, country: 'KP' }, TAX]],
  [
    'KP, 100200, Sample Number',
    [{ kind: 'other', label: 'Sample Number', value: '100200', country: 'KP' }],
  ],
  [
    'Sample Number, 100200, KP',
    [{ kind: 'other', label: 'Sample Number', value: '100200', country: 'KP' }],
  ],
])('the numbers %s, whichever end has the label', async (ids, expected) => {
  const [entry] = await entriesOf([{ ids, type: 'Individual' }]);
  expect(entry?.identifiers).toEqual(expected);
});

test.each([
  ['with an _id the label stands first', ['_id', ...COLUMNS], 'Sample Number, 100200'],
  ['without an _id it stands last', COLUMNS, '100200, Sample Number'],
])('of an unknown label %s', async (_what, columns, ids) => {
  const [entry] = await entriesOf([{ ids, _id: 'a1' }], columns);
  expect(entry?.identifiers).toEqual([{ kind: 'other', label: 'Sample Number', value: '100200' }]);
});

test('a value may hold commas and semicolons', async () => {
  const remark = 'Secondary sanctions risk:, Sample Regulations, sections 1 and 2; section 3';
  const [entry] = await entriesOf([{ ids: `${remark}; Gender, Male` }]);
  expect(entry).toMatchObject({
    gender: 'Male',
    identifiers: [],
    sanctionsRemarks: ['Secondary sanctions risk: Sample Regulations, sections 1 and 2; section 3'],
  });
});

test.each([
  ['Sample Company; and any successor, sub-unit, or subsidiary thereof', 'Sample Company'],
  ['Sample Company and any successor, sub-unit, or subsidiary thereof', 'Sample Company'],
  ['Sample Company and its subsidiaries', 'Sample Company'],
  ['Sample Subsidiary and Successor Company', 'Sample Subsidiary and Successor Company'],
  ['Sample Institute of All and Any', 'Sample Institute of All and Any'],
  [' Sample\u00a0 Company ', 'Sample Company'],
  ['Sam\u0092ple Company', 'Sam’ple Company'],
])('the name %j is %j', async (name, expected) => {
  const [entry] = await entriesOf([{ name }]);
  expect(entry?.name).toBe(expected);
});

test.each([
  ['a list of organisations', { name: 'Person Sample' }, 'entity'],
  ['a list of persons', { source: DPL, name: 'PERSON SAMPLE' }, 'individual'],
  ['a list of persons', { source: DTC, name: 'Person S. Sample, Jr.' }, 'individual'],
  ['a company on it', { source: DPL, name: 'SAMPLE AIRLINES' }, 'entity'],
  ['a company on it', { source: DTC, name: 'Sample & Example' }, 'entity'],
  ['a number on it', { source: DTC, name: 'Sample 2000' }, 'entity'],
  ['one word on it', { source: DTC, name: 'Sample' }, 'entity'],
  ['a date of birth', { name: 'Person Sample', dates_of_birth: '1979' }, 'individual'],
  ['a flag', { name: 'SAMPLE', vessel_flag: 'Comoros' }, 'vessel'],
  ['a type', { source: DPL, name: 'PERSON SAMPLE', type: 'Entity' }, 'entity'],
])('with %s, %j is of type %s', async (_what, row, type) => {
  const [entry] = await entriesOf([row]);
  expect(entry?.type).toBe(type);
});

test('without an _id it is the number of OFAC, else one made of name and dates', async () => {
  const rows = [
    { source: SDN, entity_number: '7' },
    { name: 'Sample' },
    { name: 'Sample', start_date: '2020-01-02' },
    { name: 'Sample' },
    { name: 'Sample' },
  ];
  const ids = (await entriesOf(rows)).map(({ id }) => id);
  expect(ids[0]).toBe('7');
  expect(ids[1]).toMatch(/^[0-9a-f]{16}$/);
  expect(ids[2]).toMatch(/^[0-9a-f]{16}$/);
  expect(ids.slice(3)).toEqual([`${ids[1]}-2`, `${ids[1]}-3`]);
  expect(new Set(ids).size).toBe(rows.length);
  expect((await entriesOf(rows)).map(({ id }) => id)).toEqual(ids);
});
