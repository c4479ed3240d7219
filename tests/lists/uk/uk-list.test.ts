import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openList } from '../../../src/lists/open-list.ts';
import { fixture, fixtureFiles, folderOf } from '../temp-folder.ts';

const FILES = fixtureFiles('uk-sample');
const CSV = FILES['UK-Sanctions-List.csv'] ?? '';
const XML = FILES['UK-Sanctions-List.xml'] ?? '';
const REGIME = "The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019";

async function openText(text: string, options = {}) {
  const [list] = await openList(join(folderOf({ list: text }), 'list'), options);
  if (!list) throw new Error('nothing was opened');
  return list;
}

async function openFixture(file: string) {
  const [list] = await openList(join(fixture('uk-sample'), file), {});
  if (!list) throw new Error('nothing was opened');
  return list;
}

test('gathers the rows of a designation, wherever they stand', async () => {
  const list = await openFixture('UK-Sanctions-List.csv');
  expect(list).toMatchObject({
    name: 'uk-sl',
    format: 'uk-csv',
    date: '2026-10-08',
    counts: { entries: 4, aliases: 3, weakAliases: 1, addresses: 3, documents: 5, contacts: 5 },
    warnings: [],
  });
  expect(list.entries.at(0)).toEqual({
    list: 'uk-sl',
    id: 'DPR9001',
    name: 'SAMPLE, PERSON ONE',
    type: 'individual',
    programs: [REGIME],
    listedOn: '2017-08-02',
    references: [
      { list: 'un-sc', id: 'KPi.901' },
      { list: 'ofsi', id: '100200' },
    ],
    aliases: [
      { name: 'SAMPEL, PERSON', kind: 'aka', strength: 'strong' },
      { name: 'EXAMPLE, PERSON', kind: 'aka', strength: 'strong' },
      { name: '표본', kind: 'aka', strength: 'strong', script: 'Hangul', remarks: 'Korean' },
      { name: 'UNIT ONE', kind: 'aka', strength: 'weak' },
    ],
    title: 'Mr; Sample official; Second sample official',
    birthDates: ['1979-01-05', 'Nov 1963', '1965'],
    birthPlaces: ['Sample Town, North Korea'],
    nationalities: ['North Korea', 'China'],
    gender: 'Male',
    identifiers: [
      { kind: 'passport', label: 'Passport', value: 'D000100200' },
      { kind: 'national_id', label: 'National identifier', value: '100200300' },
    ],
    addresses: [
      {
        street: '1 Sample Street, Sample Quarter',
        city: 'Sample Town 100200',
        country: 'North Korea',
      },
      { country: 'China' },
    ],
    sanctionsRemarks: ['Asset freeze', 'Travel Ban'],
    linkedTo: [],
    remarks:
      'Sample information on a person.; Passport D000100200: Sample passport (expires 7 August 2034); National identifier 100200300: Sample identity card; Designation source: UN; Last updated: 04/08/2026',
  });
});

test('the order of the rows changes nothing but the order', async () => {
  // Line ends within a cell are line feeds alone.
  const [date = '', header = '', ...rows] = CSV.trimEnd().split('\r\n');
  const told = async (order: readonly string[]) =>
    [...(await openText(`${[date, header, ...order].join('\r\n')}\r\n`)).entries]
      .map((entry) => [entry.id, entry.name, [...JSON.stringify(entry)].sort().join('')])
      .sort();
  const expected = await told(rows);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (order) => {
      expect(await told(order)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('reads entities and ships with what they are linked to', async () => {
  const { entries } = await openFixture('UK-Sanctions-List.csv');
  expect(entries.at(1)).toMatchObject({
    name: 'SAMPLE TRADING CORPORATION',
    type: 'entity',
    identifiers: [
      { kind: 'registration', value: 'INN: 1002003004' },
      { kind: 'phone', value: '+850 2 100 2003' },
      { kind: 'phone', value: '+850 2 100 2004' },
      { kind: 'website', value: 'http://www.example.org' },
      { kind: 'email', value: 'office@example.org' },
      { kind: 'email', value: 'sales@example.org' },
    ],
    linkedTo: [
      { name: 'EXAMPLE HOLDING', id: 'DPR9004', relation: 'Parent company' },
      { name: 'SAMPLE BRANCH ONE', relation: 'Subsidiary' },
      { name: 'SAMPLE BRANCH TWO', relation: 'Subsidiary' },
    ],
    remarks: expect.stringMatching(
      /^UK Statement of Reasons: SAMPLE TRADING CORPORATION is a sample\.; .*KPP: 100200300; Type of entity: Company/,
    ),
  });
  expect(entries.at(2)).toMatchObject({
    name: 'SAMPLE VESSEL',
    type: 'vessel',
    aliases: [],
    craft: { type: 'Bulk Carrier', flag: 'Comoros', owner: 'Example Holding', tonnage: '7078' },
    identifiers: [
      { label: 'IMO number', value: 'IMO 1002003' },
      { label: 'Hull identification number (HIN)', value: 'SAMPLE100200' },
    ],
    linkedTo: [
      { name: 'Example Holding', id: 'DPR9004', relation: 'Current owner/operator' },
      { name: 'Old Sample Shipping', relation: 'Previous owner/operator' },
    ],
    remarks: expect.stringContaining('Previous flags: Togo; Length of ship: 100m'),
  });
  expect(entries.at(3)?.remarks).toContain('Email address: none known');
});

test('the same list as XML gives the same entries', async () => {
  const [csv, xml] = [
    await openFixture('UK-Sanctions-List.csv'),
    await openFixture('UK-Sanctions-List.xml'),
  ];
  expect(xml).toMatchObject({ format: 'uk-xml', date: csv.date, counts: csv.counts, warnings: [] });
  expect(xml.entries).toEqual(csv.entries);
});

describe('the XML', () => {
  test('elements that are not known are named once', async () => {
    const unknown =
      '<CryptoWallets><Wallet>1XXXX00200300400</Wallet></CryptoWallets></Designation>';
    const list = await openText(XML.replaceAll('</Designation>', unknown));
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'elements that are not read: Wallet',
    ]);
  });

  test.each([
    ['cut off', XML.slice(0, -100), 'damaged XML'],
    ['twice', XML.replace('DPR9003', 'DPR9001'), ': entry DPR9001 stands here a second'],
    ['without an id', XML.replace('DPR9002', ''), ':107: an entry without a UniqueID'],
  ])('%s is an error', async (_what, text, message) => {
    await expect(openText(text)).rejects.toMatchObject({
      code: 'LIST',
      message: expect.stringContaining(message),
    });
  });
});
