import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fixtureFiles } from '../temp-folder.ts';
import { messagesOf, openText } from './opening.ts';

const SAMPLE = fixtureFiles('opensanctions-sample')['entities.ftm.json'] ?? '';

type Properties = { readonly [name: string]: readonly unknown[] };

function entity(id: string, schema: string, properties: Properties, more: object = {}) {
  return { id, caption: schema, schema, properties, datasets: ['sample'], referents: [], ...more };
}

function person(properties: Properties, more: object = {}) {
  return entity('1', 'Person', { name: ['Sample'], ...properties }, { target: true, ...more });
}

function openEntities(...entities: readonly object[]) {
  return openText('e.json', entities.map((each) => `${JSON.stringify(each)}\n`).join(''));
}

test('joins what belongs to a target', async () => {
  const list = await openText('entities.ftm.json', SAMPLE);
  expect(list).toMatchObject({
    name: 'opensanctions-us-ofac-sdn',
    format: 'opensanctions-ftm',
    date: 'unknown',
    counts: { entries: 5, aliases: 3, weakAliases: 2, wallets: 2 },
  });
  expect(messagesOf(list)).toEqual(['not read, since they are no parties: Security (1)']);
  expect(list.entries.at(0)).toEqual({
    list: 'opensanctions-us-ofac-sdn',
    id: 'NK-1',
    name: 'Sample, Person One',
    type: 'individual',
    programs: ['US-SAMPLE'],
    listedOn: '2020-01-02',
    sublist: 'us_ofac_sdn',
    references: [
      { list: 'ofac-sdn', id: '100200' },
      { list: 'un-sc', id: 'KPi.999' },
      { list: 'wikidata', id: 'Q100200' },
    ],
    aliases: [
      { name: '표본 하나', kind: 'aka', strength: 'strong' },
      { name: 'SAMPLE, Person', kind: 'aka', strength: 'strong' },
      { name: 'Old Sample', kind: 'fka', strength: 'strong' },
      { name: 'UNIT ONE', kind: 'aka', strength: 'weak' },
    ],
    title: 'Mr; Sample Officer; Sample Minister',
    birthDates: ['1979-01-05'],
    birthPlaces: ['Sample Town', 'North Korea'],
    nationalities: ['North Korea'],
    gender: 'male',
    identifiers: [
      {
        kind: 'passport',
        label: 'Diplomatic Passport',
        value: '100200300',
        country: 'North Korea',
        issued: '2015-09-19',
        expires: '2020-09-19',
      },
      { kind: 'tax_id', label: 'Tax ID No.', value: '900100', country: 'Russia' },
      { kind: 'wallet', label: 'CryptoWallet - XBT', value: '1SampleWallet100200300' },
      { kind: 'passport', label: 'Passport number', value: '500600' },
      { kind: 'national_id', label: 'ID Number', value: '700800' },
      { kind: 'email', label: 'E-Mail', value: 'one@example.org' },
      { kind: 'phone', label: 'Phone', value: '+850100200' },
      { kind: 'website', label: 'Website', value: 'www.example.org' },
    ],
    addresses: [
      {
        street: '1 Sample Street',
        city: 'Sample Town, 100',
        country: 'China',
        remarks: 'care of Sample',
      },
      { street: '3 Sample Street' },
      { country: 'Russia' },
    ],
    linkedTo: [
      {
        name: 'SAMPLE TRADING CORPORATION',
        id: 'NK-2',
        relation: 'organization: Leader or official of',
      },
      { name: 'Relative Sample', relation: 'relative: mother' },
      { name: 'NK-gone', relation: 'object' },
    ],
    sanctionsRemarks: ['Secondary sanctions risk: Sample Regulations'],
    remarks: [
      'firstName: Person',
      'lastName: Sample',
      'notes: A sample note',
      'sampleProperty: a; b',
      'topics: sanction',
      'Sanction. authority: Sample Office. authorityId: 100200. listingDate: 2020-01-02; 2020-02-01. program: SDN List. programId: US-SAMPLE. sourceUrl: https://example.org/s. startDate: 2019-01-01. summary: Secondary sanctions risk: Sample Regulations. unscId: KPi.999',
      'Passport. authority: Sample Office',
    ].join('\n'),
    url: 'https://www.opensanctions.org/entities/NK-1/',
  });
  expect([...list.entries].slice(1)).toMatchObject([
    {
      id: 'NK-2',
      type: 'entity',
      programs: ['Sample Program'],
      identifiers: [
        { kind: 'other', label: 'ISIN', value: 'XX1002003004' },
        { kind: 'registration', value: 'HRB 100200' },
        { kind: 'registration', label: 'LEI', value: '00SAMPLE001002003004' },
      ],
      addresses: [{ country: 'China' }, { country: 'North Korea' }],
      linkedTo: [{ id: 'NK-1', relation: 'director: Leader or official of' }],
    },
    {
      id: 'NK-3',
      type: 'vessel',
      craft: {
        type: 'Sample Tanker',
        flag: 'North Korea',
        owner: 'SAMPLE TRADING CORPORATION',
        tonnage: '100',
        grossTonnage: '200',
      },
      linkedTo: [{ name: 'SAMPLE TRADING CORPORATION', id: 'NK-2', relation: 'owner' }],
    },
    {
      id: 'wallet-2',
      type: 'entity',
      identifiers: [{ kind: 'wallet', value: '1SampleWallet200300400' }],
    },
    { id: 'NK-5', programs: ['role.pep'] },
  ]);
});

test('the order of the lines changes nothing but that of the entries and what they gather', async () => {
  const lines = SAMPLE.trimEnd().split('\n');
  const shape = async (text: string) => {
    const { counts, entries, warnings } = await openText('e.json', text);
    const facts = [...entries].map(({ id, name, programs, listedOn, remarks, linkedTo }) => [
      id,
      [
        name,
        programs,
        listedOn,
        remarks.split('\n').sort(),
        linkedTo.map((link) => link.name).sort(),
      ],
    ]);
    return { counts, facts: Object.fromEntries(facts), warnings: warnings.length };
  };
  const expected = await shape(SAMPLE);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
      async (shuffled) => {
        expect(await shape(`${shuffled.join('\n')}\n`)).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
});

describe('names', () => {
  test.each<[string, Properties, string]>([
    ['Person Sample', { firstName: ['Person'], lastName: ['Sample'] }, 'Sample, Person'],
    ['SAMPLE Person One', { firstName: ['Person'], lastName: ['Sample'] }, 'SAMPLE, Person One'],
    ['Sample, Person', { firstName: ['Person'], lastName: ['Sample'] }, 'Sample, Person'],
    ['Person Sample', { lastName: ['Sample'] }, 'Person Sample'],
    ['Other Sample', { firstName: ['Person'], lastName: ['Sample'] }, 'Other Sample'],
    ['Personal Sample', { firstName: ['Person'], lastName: ['Sample'] }, 'Personal Sample'],
  ])('%s', async (name, parts, expected) => {
    const { entries } = await openEntities(person({ name: [name], ...parts }, { caption: name }));
    expect(entries.at(0)).toMatchObject({ name: expected, aliases: [] });
  });

  test.each<[string, object, string]>([
    ['the caption, where it is one', person({ alias: ['B'] }, { caption: 'B' }), 'B'],
    ['the first, where the caption is none', person({}, { caption: 'Person' }), 'Sample'],
    [
      'a caption that is all there is',
      person({ name: [] }, { caption: 'a@example.org' }),
      'a@example.org',
    ],
    ["a wallet's key", entity('1', 'CryptoWallet', { publicKey: ['k'] }, { target: true }), 'k'],
  ])('%s', async (_, given, name) => {
    expect((await openEntities(given)).entries.at(0)?.name).toBe(name);
  });
});

test('a single value may stand without brackets', async () => {
  const bare = { ...person({}), properties: { name: 'Sample', birthDate: ' 1979 ' } };
  expect((await openEntities(bare)).entries.at(0)).toMatchObject({
    name: 'Sample',
    birthDates: ['1979'],
  });
});

test('an object that is no entity stands in the remarks as it is written', async () => {
  const relatives = [{ relation: 'spouse', name: 'Sample Two' }];
  expect((await openEntities(person({ relatives }))).entries.at(0)?.remarks).toBe(
    'relatives: {"relation":"spouse","name":"Sample Two"}',
  );
});

describe('numbers', () => {
  test.each([
    ['Passport', [], 'passport'],
    ['Identification', ['Service Passport'], 'passport'],
    ['Identification', ['National ID No.'], 'national_id'],
    ['Identification', ['Registration Number'], 'registration'],
    ['Identification', [], 'national_id'],
    ['Identification', ["Driver's License No."], 'other'],
  ])('%s of the type %j is %s', async (schema, type, kind) => {
    const document = entity('d', schema, { holder: ['1'], number: ['100'], type });
    const { entries } = await openEntities(person({}), document);
    expect(entries.at(0)?.identifiers).toEqual([{ kind, label: type[0] ?? schema, value: '100' }]);
  });

  test.each([
    ['us_ofac_sdn', { authorityId: ['100'] }, [{ list: 'ofac-sdn', id: '100' }]],
    ['us_ofac_cons', { authorityId: ['100'] }, [{ list: 'ofac-consolidated', id: '100' }]],
    ['gb_fcdo_sanctions', { authorityId: ['DPR0001'] }, [{ list: 'uk-sl', id: 'DPR0001' }]],
    ['eu_fsf', { authorityId: ['EU.9001.11'] }, [{ list: 'eu-fsf', id: 'EU.9001.11' }]],
    ['sample', { authorityId: ['100', 'DPR0001'] }, undefined],
    ['sample', { unscId: ['KPe.001', 'sample'] }, [{ list: 'un-sc', id: 'KPe.001' }]],
  ])('designation on %s with %j', async (dataset, properties, references) => {
    const sanction = entity(
      's',
      'Sanction',
      { entity: ['1'], ...properties },
      { datasets: [dataset] },
    );
    expect((await openEntities(person({}), sanction)).entries.at(0)?.references).toEqual(
      references,
    );
  });
});

test('a listing date stands before a starting one', async () => {
  const sanction = (properties: Properties) =>
    entity('s', 'Sanction', { entity: ['1'], ...properties });
  const listed = async (properties: Properties) =>
    (await openEntities(person({}), sanction(properties))).entries.at(0)?.listedOn;
  expect(await listed({ startDate: ['2020', '2019-05'], listingDate: [] })).toBe('2019-05');
  expect(await listed({ startDate: ['2019'], listingDate: ['2021'] })).toBe('2021');
  expect(await listed({})).toBeUndefined();
});

describe('targets', () => {
  test('that do not say whether they are count, with a warning', async () => {
    const list = await openEntities(
      person({}, { target: undefined }),
      entity('2', 'Person', { name: ['Sample Two'] }, { target: false }),
      entity('s', 'Sanction', { entity: ['1'] }),
    );
    expect(list.entries).toHaveLength(1);
    expect(messagesOf(list)).toEqual([
      'entities that do not say whether they are targets count as such: 1',
    ]);
  });

  test('in the nested file hold what belongs to them', async () => {
    const relative = entity('2', 'Person', { name: ['Sample Two'] }, { target: true });
    const family = (person: string) =>
      entity('f', 'Family', { person: [person], relative: [relative], relationship: ['mother'] });
    const sanction = entity('s', 'Sanction', { entity: ['1'], program: ['SAMPLE'] });
    const list = await openEntities(
      person({ familyPerson: [family('1')], sanctions: [sanction] }),
      entity(
        '2',
        'Person',
        { name: ['Sample Two'], familyRelative: [family('1')] },
        { target: true },
      ),
    );
    expect(list.entries.at(0)).toMatchObject({
      programs: ['SAMPLE'],
      linkedTo: [{ name: 'Sample Two', id: '2', relation: 'relative: mother' }],
      remarks: 'Sanction. program: SAMPLE',
    });
    expect(list.entries.at(1)?.linkedTo).toEqual([
      { name: 'Sample', id: '1', relation: 'person: mother' },
    ]);
  });
});

describe('damage', () => {
  const good = `${JSON.stringify(person({}))}\n`;

  test.each([
    ['a last line cut off', `${good}${good.slice(0, 40)}`, 'e.json:2: a line that is no JSON'],
    ['a first line cut off', good.slice(0, -10), 'e.json:1: a line that is no JSON'],
    ['a line that is no object', `${good}"x"\n`, 'e.json:2: a line that is no JSON object'],
    ['an id twice', `${good}${good}`, 'e.json:2: entry 1 stands here a second time, after line 1'],
  ])('%s', async (_, text, message) => {
    await expect(openText('e.json', text)).rejects.toThrow(message);
    await expect(openText('e.json', text)).rejects.toMatchObject({ code: 'LIST' });
  });

  test.each<[string, object, string]>([
    ['no id', { id: ' ' }, 'an entity without an id'],
    ['no schema', { schema: 1 }, 'an entity without a schema'],
    ['no properties', { properties: [] }, 'an entity without properties'],
    ['a bare number', { properties: { name: 1 } }, 'a value of the property "name" is no text'],
    ['a number', { properties: { name: [1] } }, 'a value of the property "name" is no text'],
    ['no name', { properties: {}, caption: 'Person' }, 'entry 2 has no name'],
  ])('an entity with %s', async (_, flaw, message) => {
    const broken = { ...person({}), id: '2', ...flaw };
    await expect(openEntities(person({}), broken)).rejects.toThrow(`e.json:2: ${message}`);
  });

  test('an entity within another that has no id', async () => {
    const broken = person({ sanctions: [{ schema: 'Sanction', properties: {} }] });
    await expect(openEntities(broken)).rejects.toThrow('e.json:1: an entity without an id');
  });

  test('no target', async () => {
    await expect(openEntities(person({}, { target: false }))).rejects.toThrow(
      'e.json: no entries: no entity is marked as a target; the file',
    );
  });
});
