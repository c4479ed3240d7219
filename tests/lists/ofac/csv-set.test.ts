import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openList } from '../../../src/lists/open-list.ts';
import { fixture, fixtureFiles, folderOf } from '../temp-folder.ts';

const FOLDER = fixture('ofac-sample');

async function openOne(path: string, options = {}) {
  const [list, ...others] = await openList(path, options);
  if (!list) throw new Error('nothing was opened');
  expect(others).toEqual([]);
  return list;
}

describe('a whole set', () => {
  test('joins aliases, addresses and the continuation of remarks', async () => {
    const list = await openOne(FOLDER);
    expect(list).toMatchObject({
      name: 'ofac-sdn',
      format: 'ofac-csv',
      path: FOLDER,
      date: 'unknown',
      counts: { entries: 4, aliases: 3, weakAliases: 2, addresses: 4 },
      warnings: [],
    });
    const [corporation, person, second, vessel] = list.entries;
    expect(corporation).toEqual({
      list: 'ofac-sdn',
      id: '101',
      name: 'SAMPLE TRADING CORPORATION S.A.',
      type: 'entity',
      programs: ['DPRK3', 'CYBER2'],
      aliases: [
        { name: 'SAMPLE TRADING CO.', kind: 'aka', strength: 'strong' },
        { name: 'OLD SAMPLE CORPORATION', kind: 'fka', strength: 'strong' },
        { name: 'SAMPLE CO', kind: 'aka', strength: 'weak' },
      ],
      birthDates: [],
      birthPlaces: [],
      nationalities: [],
      identifiers: [
        {
          kind: 'registration',
          label: 'Unified Social Credit Code (USCC)',
          value: '10020030XX0X00200X',
          country: 'China',
        },
        { kind: 'email', label: 'Email Address', value: 'office@example.org' },
      ],
      addresses: [{ street: '1 Sample Street, Floor 2', city: 'Dandong', country: 'China' }],
      linkedTo: [],
      sanctionsRemarks: [],
      remarks: expect.stringMatching(/^Organization Established Date .* a\.k\.a\. 'SAMPLE CO'\.$/),
      url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=101',
    });
    expect(person).toMatchObject({
      title: 'Director',
      birthDates: ['05 Jan 1979'],
      nationalities: ['Korea, North'],
      gender: 'Male',
      addresses: [],
      linkedTo: [{ name: 'SAMPLE TRADING CORPORATION S.A.', id: '101' }],
      sanctionsRemarks: [
        'Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210',
      ],
      identifiers: [
        {
          kind: 'passport',
          label: 'Passport',
          value: '100200300',
          country: 'Korea, North',
          issued: '19 Sep 2015',
          expires: '19 Sep 2020',
        },
        {
          kind: 'wallet',
          label: 'Digital Currency Address - XBT',
          value: '1SampleWallet100200300',
        },
        { kind: 'wallet', label: 'Digital Currency Address - ETH', value: '0x00100200300' },
      ],
    });
    expect(person?.aliases).toContainEqual({ name: "PERSON; O'NE", kind: 'aka', strength: 'weak' });
    expect(second).toMatchObject({
      birthDates: ['1980', 'circa 1981'],
      birthPlaces: ['Pyongyang, Korea, North'],
      addresses: [{ country: 'Laos' }],
    });
    expect(vessel).toMatchObject({
      type: 'vessel',
      craft: {
        type: 'Cargo',
        flag: 'Korea, North',
        owner: 'Sample Shipping',
        tonnage: '5,000',
        grossTonnage: '3,000',
      },
      identifiers: [
        { kind: 'other', label: 'Call Sign', value: '5XX100' },
        { kind: 'registration', value: 'IMO 1002003' },
        { kind: 'other', label: 'MMSI', value: '100200300' },
      ],
      linkedTo: [{ name: 'NOBODY ON THE LIST' }],
    });
  });

  test('its hash is that of what sha256sum prints', async () => {
    const { sha256, files } = await openOne(FOLDER);
    const names = ['add.csv', 'alt.csv', 'sdn.csv', 'sdn_comments.csv'];
    const hash = (content: string) => createHash('sha256').update(content).digest('hex');
    const contents = fixtureFiles('ofac-sample');
    const printed = names.map((name) => `${hash(contents[name] ?? '')}  ${name}\n`).join('');
    expect(sha256).toBe(hash(printed));
    expect(files.map((file) => file.path).sort()).toEqual(names.map((name) => join(FOLDER, name)));
  });

  test.each(['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'])('opens by %s', async (name) => {
    const [whole, byMember] = [await openOne(FOLDER), await openOne(join(FOLDER, name))];
    expect(byMember.entries).toEqual(whole.entries);
    expect(byMember.sha256).toBe(whole.sha256);
  });

  test('names of files do not matter, nor a byte order mark, nor a README', async () => {
    const files = fixtureFiles('ofac-sample');
    const folder = folderOf({
      'first.txt': `\ufeff${files['sdn.csv']}`,
      'SECOND.CSV': files['alt.csv'] ?? '',
      'third.csv': files['add.csv'] ?? '',
      'fourth.csv': files['sdn_comments.csv'] ?? '',
      'README.md': 'Where this came from.\n',
    });
    const list = await openOne(folder);
    expect(list.entries).toEqual((await openOne(FOLDER)).entries);
    expect(list.warnings).toEqual([]);
  });

  test('SDN and consolidated side by side are two lists', async () => {
    const files = fixtureFiles('ofac-sample');
    const folder = folderOf({
      ...files,
      'CONS_PRIM.CSV': files['sdn.csv'] ?? '',
      'cons_alt.csv': files['alt.csv'] ?? '',
      'cons_add.csv': files['add.csv'] ?? '',
      'cons_comments.csv': files['sdn_comments.csv'] ?? '',
    });
    const lists = await openList(folder, {});
    expect(lists.map(({ name }) => name)).toEqual(['ofac-sdn', 'ofac-consolidated']);
    expect(lists[1]?.entries.at(0)?.list).toBe('ofac-consolidated');
    expect((await openOne(join(folder, 'cons_add.csv'))).name).toBe('ofac-consolidated');
  });
});

describe('a date', () => {
  const record = JSON.stringify({ date: '2025-01-16', coverage: 'Samples only' });

  test('comes from list.json, with what the list covers', async () => {
    const folder = folderOf({ ...fixtureFiles('ofac-sample'), 'list.json': record });
    const covered = { date: '2025-01-16', coverage: 'Samples only' };
    expect(await openOne(folder)).toMatchObject(covered);
    expect(await openOne(join(folder, 'sdn.csv'))).toMatchObject(covered);
    expect((await openOne(folder, { date: '2025-02-01' })).date).toBe('2025-02-01');
  });

  test.each([
    ['{"date":"16 Jan 2025"}', '"date" is "16 Jan 2025", not a date'],
    ['{"date":"2025-02-30"}', '"date" is "2025-02-30", not a date'],
    ['{"coverage":3}', '"coverage" is not a text'],
    ['[]', 'not a JSON object'],
    ['date: 2025', 'not JSON'],
  ])('a list.json of %s is an error', async (text, message) => {
    const folder = folderOf({ ...fixtureFiles('ofac-sample'), 'list.json': text });
    await expect(openList(folder, {})).rejects.toThrow(`list.json: ${message}`);
  });

  test('a list.json with more in it gives a warning', async () => {
    const folder = folderOf({ ...fixtureFiles('ofac-sample'), 'list.json': '{"origin":"x"}' });
    expect((await openOne(folder)).warnings).toMatchObject([{ message: 'not read: origin' }]);
  });
});
