import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../../src/lists/entry.ts';
import { openList } from '../../../../src/lists/open-list.ts';
import { fixture, fixtureFiles, folderOf } from '../../temp-folder.ts';

const FOLDER = fixture('ofac-advanced-sample');
const SDN = join(FOLDER, 'SDN_ADVANCED.XML');
const XML = fixtureFiles('ofac-advanced-sample')['SDN_ADVANCED.XML'] ?? '';

async function openOne(path: string, options = {}) {
  const [list, ...others] = await openList(path, options);
  if (!list) throw new Error('nothing was opened');
  expect(others).toEqual([]);
  return list;
}

async function openText(text: string, options = {}) {
  return openOne(join(folderOf({ 'sdn_advanced.xml': text }), 'sdn_advanced.xml'), options);
}

async function entry(id: string, text = XML): Promise<Entry> {
  const found = [...(await openText(text)).entries].find((one) => one.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

describe('the SDN list', () => {
  test('says what it is and counts what it holds', async () => {
    const list = await openOne(SDN, { date: '1999-01-01' });
    expect(list).toMatchObject({
      name: 'ofac-sdn',
      format: 'ofac-advanced-xml',
      path: SDN,
      date: '2025-01-16',
      sha256: createHash('sha256').update(XML).digest('hex'),
      files: [{ path: SDN, bytes: Buffer.byteLength(XML) }],
      counts: {
        entries: 4,
        aliases: 6,
        weakAliases: 2,
        addresses: 4,
        documents: 11,
        wallets: 1,
        contacts: 3,
        links: 4,
      },
      warnings: [
        { file: SDN, message: 'features of unknown type are read as identifiers: Sample Card No.' },
      ],
    });
  });

  test('reads every part of an organisation', async () => {
    expect(await entry('101')).toEqual({
      list: 'ofac-sdn',
      id: '101',
      name: 'SAMPLE TRADING CORPORATION & SONS',
      type: 'entity',
      programs: ['DPRK3', 'CYBER2'],
      listedOn: '2018-09-13',
      aliases: [
        { name: '표본 무역 회사', kind: 'aka', strength: 'strong', script: 'Hangul' },
        { name: 'OLD SAMPLE CORPORATION', kind: 'fka', strength: 'strong' },
        { name: 'NEW SAMPLE CORPORATION', kind: 'nka', strength: 'strong' },
        { name: 'SAMPLE CO', kind: 'aka', strength: 'weak', remarks: 'Sample remark' },
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
        { kind: 'other', label: 'A Number Of No Known Kind', value: '100-200' },
        { kind: 'website', label: 'Website', value: 'www.example.org' },
        { kind: 'email', label: 'Email Address', value: 'office@example.org' },
        { kind: 'bank_code', label: 'SWIFT/BIC', value: 'XXXXKPPY' },
        { kind: 'other', label: 'Sample Card No.', value: 'CARD1002003' },
      ],
      addresses: [
        { street: '1 Sample Street, Floor 2', city: 'Dandong, Liaoning 118000', country: 'China' },
        { street: '样本街1号', city: '丹东市', country: 'China', remarks: 'Chinese' },
        { city: 'Sampleville', country: 'Korea, North' },
        { country: 'Region: Sample Region' },
      ],
      linkedTo: [{ name: 'SAMPLE, Person One Patronymic', id: '102' }],
      sanctionsRemarks: [
        'Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210',
      ],
      remarks:
        'Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210; Target Type Government Entity; Organization Established Date 21 Jun 2019; Sample Description sells samples; Legal basis: Executive Order 13810; (Linked To: SAMPLE, Person One Patronymic); all offices worldwide',
      url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=101',
    });
  });

  test('reads every part of a person', async () => {
    expect(await entry('102')).toMatchObject({
      name: 'SAMPLE, Person One Patronymic',
      type: 'individual',
      title: 'Director; Chairman',
      gender: 'Male',
      aliases: [
        { name: 'САМПЛ, Персон', kind: 'aka', strength: 'strong', script: 'Cyrillic' },
        { name: "SA'MPLE, Person-won", kind: 'aka', strength: 'strong' },
        { name: '표본, 인물', kind: 'aka', strength: 'strong', script: 'Hangul' },
        { name: 'SAMPLE ONE', kind: 'aka', strength: 'weak' },
      ],
      birthDates: [
        '05 Jan 1979',
        'Nov 1963',
        '1930',
        'circa 1951',
        '01 Jan 1964 to 17 Feb 1964',
        '1970 to 1972',
      ],
      birthPlaces: ['Pyongyang, Korea, North'],
      nationalities: ['Korea, North', 'China'],
      identifiers: [
        {
          kind: 'passport',
          label: 'Passport',
          value: '100200300',
          country: 'Korea, North',
          issued: '19 Sep 2015',
          expires: '19 Sep 2020',
        },
        { kind: 'passport', label: 'Passport', value: 'SAMPLE00400500', country: 'China' },
        {
          kind: 'national_id',
          label: 'Identification Number',
          value: '1002003',
          country: 'Korea, North',
        },
        { kind: 'phone', label: 'Phone Number', value: '850100200300' },
        {
          kind: 'wallet',
          label: 'Digital Currency Address - XBT',
          value: '1SampleWallet100200300',
        },
      ],
      linkedTo: [
        {
          name: 'SAMPLE TRADING CORPORATION & SONS',
          id: '101',
          relation: 'Acting for or on behalf of',
        },
        {
          name: 'SAMPLE TRADING CORPORATION & SONS',
          id: '101',
          relation: 'Leader or official of (former)',
        },
      ],
      remarks:
        'Passport SAMPLE00400500 (Fraudulent, issued by Sample Office, seen once, issued in Sampleville, China, Sample Date 02 Jan 2016); Digital Currency Address - XBT 1SampleWallet100200300 (seen in 2020); Legal basis: Executive Order 13810',
    });
  });

  test('reads a vessel and an aircraft', async () => {
    expect(await entry('104')).toMatchObject({
      type: 'vessel',
      sublist: 'Consolidated List',
      programs: ['DPRK4'],
      identifiers: [
        { kind: 'registration', label: 'Vessel Registration Identification', value: 'IMO 1002003' },
        { kind: 'other', label: 'MMSI', value: '100200300' },
        { kind: 'other', label: 'Call Sign', value: '5XX100' },
      ],
      craft: {
        type: 'Cargo',
        flag: 'Korea, North',
        owner: 'Sample Shipping',
        tonnage: '5000',
        grossTonnage: '3000',
      },
      remarks:
        'Property in the interest of SAMPLE TRADING CORPORATION & SONS (since 2020); Sanctions: Sample Measure (sample detail)',
    });
    expect(await entry('105')).toMatchObject({
      name: 'N100XX',
      type: 'aircraft',
      identifiers: [{ kind: 'other', label: 'Aircraft Tail Number', value: 'N100XX' }],
      remarks: 'Aircraft Manufacture Date 1992',
    });
  });
});

test('the consolidated list is told by what its sanctions entries name', async () => {
  const list = await openOne(join(FOLDER, 'CONS_ADVANCED.XML'));
  expect(list).toMatchObject({ name: 'ofac-consolidated', date: '2025-01-17', warnings: [] });
  expect([...list.entries]).toMatchObject([
    { id: '201', sublist: 'Consolidated List', programs: ['CMIC-EO13959'], listedOn: '2021-06-03' },
    { id: '202', aliases: [{ name: 'عينة, شخص', script: 'Arabic' }], programs: ['NS-PLC'] },
  ]);
});

test('both lists are opened from one folder', async () => {
  const lists = await openList(FOLDER, {});
  expect(lists.map(({ name }) => name).sort()).toEqual(['ofac-consolidated', 'ofac-sdn']);
});

test.each([
  ['none of them names a list', / ListID="\d+"/g, '', 'ofac-sdn'],
  ['the lists have no names', /(<List ID="\d+">)[^<]*/g, '$1Unknown', 'ofac-sdn'],
  ['most of them name another', / ListID="1550"/g, ' ListID="91507"', 'ofac-consolidated'],
])('which list it is, when %s', async (_, search, replacement, name) => {
  expect((await openText(XML.replace(search, replacement))).name).toBe(name);
});

test.each([
  ['none', (xml: string) => xml.replace(/ xmlns="[^"]*"/, '')],
  [
    'the old one',
    (xml: string) => xml.replace(/ xmlns="[^"]*"/, ' xmlns="http://www.un.org/sanctions/1.0"'),
  ],
  [
    'a prefix',
    (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1o:').replace('xmlns="', 'xmlns:o="'),
  ],
])('the namespace does not matter: %s', async (_, edit) => {
  expect((await openText(edit(XML))).entries).toEqual((await openText(XML)).entries);
});

test('a second identity gives aliases and documents', async () => {
  const identity = `<Identity ID="77" Primary="false" False="true">
    <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="1">
      <DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="215">FALSE</NamePartValue></DocumentedNamePart>
      <DocumentedNamePart><NamePartValue NamePartGroupID="2" ScriptID="215">Sample</NamePartValue></DocumentedNamePart>
    </DocumentedName></Alias>
    <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="1" NamePartTypeID="1520"/><NamePartGroup ID="2" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups>
  </Identity>`;
  const { aliases, identifiers } = await entry(
    '102',
    XML.replace(/(<Identity ID="1102"[\s\S]*?<\/Identity>)/, `$1${identity}`).replace(
      'IDRegDocTypeID="1596" IdentityID="1102"',
      'IDRegDocTypeID="1596" IdentityID="77"',
    ),
  );
  expect(aliases[0]).toEqual({ name: 'FALSE, Sample', kind: 'aka', strength: 'strong' });
  expect(identifiers).toHaveLength(5);
});

test('a name part of each type finds its place', async () => {
  const types = ['Last Name', 'Maiden Name', 'Matronymic', 'First Name', 'Middle Name', 'Nickname'];
  const numbers = [1520, 1523, 91709, 1521, 1522, 1528];
  const parts = types.map(
    (type, at) =>
      `<DocumentedNamePart><NamePartValue NamePartGroupID="${at}">${type}</NamePartValue></DocumentedNamePart>`,
  );
  const groups = numbers.map(
    (number, at) => `<NamePartGroup ID="${at}" NamePartTypeID="${number}"/>`,
  );
  const { name } = await entry(
    '102',
    XML.replace(
      /(<Identity ID="1102"[^>]*>)[\s\S]*?<\/Identity>/,
      `$1<Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName>${parts.join('')}</DocumentedName></Alias><NamePartGroups><MasterNamePartGroup>${groups.join('')}</MasterNamePartGroup></NamePartGroups></Identity>`,
    ),
  );
  expect(name).toBe('Last Name Maiden Name Matronymic, First Name Middle Name Nickname');
});

test('a curved apostrophe in a table is a straight one', async () => {
  const label = "Aircraft Manufacturer's Serial Number (MSN)";
  const edited = XML.replace('>Aircraft Tail Number<', `>${label.replace("'", '’')}<`);
  expect((await entry('105', edited)).identifiers).toEqual([
    { kind: 'other', label, value: 'N100XX' },
  ]);
});

test('a file packed with gzip is read', async () => {
  const path = join(folderOf({ 'SDN_ADVANCED.XML.gz': gzipSync(XML) }), 'SDN_ADVANCED.XML.gz');
  expect((await openOne(path)).entries).toEqual((await openOne(SDN)).entries);
});

test.each([
  ['1002003 (Sample Province)', '1002003 (Sample Province)'],
  ['1002003 (Korea, North)', '1002003'],
])(
  'words in brackets are part of the number %s unless they are its country',
  async (printed, value) => {
    const { identifiers } = await entry('102', XML.replace('>1002003<', `>${printed}<`));
    expect(identifiers).toContainEqual({
      kind: 'national_id',
      label: 'Identification Number',
      value,
      country: 'Korea, North',
    });
  },
);

test('comments on names, profiles and entries are kept', async () => {
  const edited = XML.replace(
    'AliasTypeID="1403" Primary="true" LowQuality="false">',
    '$&<Comment>on the name</Comment>',
  )
    .replace('<Profile ID="101" PartySubTypeID="3">', '$&<Comment>on the profile</Comment>')
    .replace('<Identity ID="1101"', '<Identity ID="1101"><Comment>on it</Comment></Identity>$&')
    .replace('ProfileID="101" ListID="1550">', '$&<Comment>on the entry</Comment>');
  expect((await entry('101', edited)).remarks).toMatch(
    /^on the name;.*; Sanctions entry: \(on the entry\);.*all offices worldwide; on the profile; on it$/,
  );
});
