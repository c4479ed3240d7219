import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openList } from '../../../src/lists/open-list.ts';
import { fixtureFiles, folderOf } from '../temp-folder.ts';

const FILES = fixtureFiles('eu-sample');
const XML = FILES['full.xml'] ?? '';
const CSV = FILES['full.csv'] ?? '';
const NO_STRENGTH = expect.stringMatching(/^no column tells weak aliases/);

async function openText(text: string, options = {}) {
  const [list] = await openList(join(folderOf({ 'eu.file': text }), 'eu.file'), options);
  if (!list) throw new Error('nothing was opened');
  return list;
}

const entriesOf = async (text: string) => [...(await openText(text)).entries];

test('reads every part of a person', async () => {
  const list = await openText(XML);
  expect(list).toMatchObject({
    name: 'eu-fsf',
    format: 'eu-xml',
    date: '2026-03-02',
    counts: { entries: 2, aliases: 2, weakAliases: 2, addresses: 1, documents: 5, contacts: 4 },
    warnings: [],
  });
  expect(list.entries.at(0)).toEqual({
    list: 'eu-fsf',
    id: 'EU.9001.11',
    name: 'SAMPLE, Person One',
    type: 'individual',
    programs: ['PRK'],
    listedOn: '2017-08-31',
    references: [{ list: 'un-sc', id: 'KPi.901' }],
    aliases: [
      { name: 'Sampler', kind: 'aka', strength: 'weak', remarks: 'Low quality alias' },
      { name: 'Образец', kind: 'aka', strength: 'strong', script: 'RU' },
      { name: 'Persona Muestra', kind: 'aka', strength: 'strong', remarks: 'language ES' },
    ],
    title: 'Colonel; Director of Sample Trading',
    birthDates: ['1979-01-05', 'Nov 1963', 'circa 1951', '1970 to 1972', '1349 (ISLAMIC calendar)'],
    birthPlaces: ['Sample Town'],
    nationalities: ['CHINA'],
    gender: 'Male',
    identifiers: [
      {
        kind: 'passport',
        label: 'National passport',
        value: '100200300',
        country: 'CHINA',
        issued: '2011-12-07',
        expires: '2016-12-07',
      },
      { kind: 'national_id', label: 'National identification card', value: '100-200' },
      { kind: 'national_id', label: 'National identification card', value: 'A100200' },
      { kind: 'email', label: 'EMAIL', value: 'office@example.org' },
      { kind: 'email', label: 'EMAIL', value: 'info@example.org' },
      { kind: 'phone', label: 'PHONE', value: '+000 100200300' },
      { kind: 'website', label: 'WEB', value: 'www.example.org' },
    ],
    addresses: [
      {
        street: '1 Sample Street, P.O. Box 100',
        city: 'Sample Town, Sample Region 10020',
        country: 'CHINA',
        remarks: 'old address; as at the time of listing',
      },
    ],
    linkedTo: [],
    sanctionsRemarks: [],
    remarks:
      'Sample details; Date of UN designation: 2.3.2016; as in a false passport; National passport 100200300: known to be false, issued by Sample Office, in the name of Example Person, (passport); regulation 2017/1509 (OJ L224)',
    url: 'http://eur-lex.europa.eu/legal-content/EN/TXT/PDF/?uri=CELEX:32017R1509&from=EN',
  });
});

test('an enterprise: its first strong name is the primary one, and its number may be the logical one', async () => {
  expect((await entriesOf(XML))[1]).toMatchObject({
    id: '9002',
    name: 'SAMPLE SHIPPING "ONE" CO; LTD',
    type: 'entity',
    listedOn: '2016-03-03',
    aliases: [{ name: 'Sample Shipping', strength: 'weak' }],
    identifiers: [
      { kind: 'registration', value: 'IMO 1002003' },
      { kind: 'bank_code', value: 'SAMPKPPY' },
    ],
  });
});

test('the CSV gives the same entries', async () => {
  const csv = await openText(CSV);
  expect(csv).toMatchObject({ name: 'eu-fsf', format: 'eu-csv', date: '2026-03-02' });
  expect([...csv.entries]).toEqual(await entriesOf(XML));
  expect(csv.warnings.map(({ message }) => message)).toEqual([NO_STRENGTH]);
});

describe('the CSV', () => {
  const rows = CSV.split('\r\n').slice(0, -1);

  test('is read by its captions, wherever they stand', async () => {
    const turned = rows
      .filter((row) => !row.includes('"'))
      .map((row) => row.replace('\ufeff', '').split(';').reverse().join(';'));
    const straight = rows.filter((row) => !row.includes('"'));
    expect(await entriesOf(turned.join('\n'))).toEqual(await entriesOf(straight.join('\n')));
  });

  test('the rows of a party may stand apart', async () => {
    const [header = '', first = '', ...rest] = rows;
    const [list, expected] = [
      await entriesOf([header, ...rest, first].join('\n')),
      await entriesOf(CSV),
    ];
    expect(list.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  test('a column for strength is read where there is one', async () => {
    const named = rows.map((row, index) =>
      index === 0 ? `${row};NameAlias_Strong` : `${row};${row.includes('Образец') ? 'false' : ''}`,
    );
    const list = await openText(`${named.join('\n')}\n`);
    expect(list.warnings).toEqual([]);
    expect(list.entries.at(0)?.aliases[1]).toMatchObject({ name: 'Образец', strength: 'weak' });
  });

  test.each<[string, (csv: string) => string, string | RegExp]>([
    ['cut', (csv) => csv.slice(0, -300), /:9?\d+: \d+ columns instead of 118|never closed/],
    ['no number', (csv) => csv.replace(';9002;', ';;'), /:\d+: a row without Entity_LogicalId/],
    ['no rows', () => `${rows[0]}\n`, 'no entries'],
    [
      'a column twice',
      (csv) => csv.replace('NameAlias_Title', 'NameAlias_Gender'),
      'the column "NameAlias_Gender" stands here twice',
    ],
    ['joined from two', (csv) => csv + csv.slice(1), /:\d+: the header stands here a second time/],
    [
      'unknown type',
      (csv) => csv.replaceAll('enterprise', 'vessel'),
      'entry 9002 is of unknown type',
    ],
  ])('%s', async (_, edit, message) => {
    await expect(openText(edit(CSV))).rejects.toMatchObject({ code: 'LIST' });
    await expect(openText(edit(CSV))).rejects.toThrow(message);
  });

  test('an unknown column is a warning', async () => {
    const list = await openText(CSV.replace('NameAlias_Title', 'NameAlias-Title'));
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'columns that are not read: NameAlias-Title',
      NO_STRENGTH,
    ]);
  });
});

describe('names of persons', () => {
  test.each([
    ['wholeName="One SAMPLE Person"', 'SAMPLE, Person One'],
    ['wholeName=""', 'SAMPLE, Person One'],
    ['wholeName="Sample Person Two"', 'Sample Person Two'],
  ])('%s', async (whole, name) => {
    const edited = XML.replace('wholeName="SAMPLE Person One"', whole);
    expect((await entriesOf(edited))[0]?.name).toBe(name);
  });
});

describe('the XML', () => {
  test.each<[string, (xml: string) => string, string | RegExp]>([
    ['cut', (xml) => xml.slice(0, 3000), /:\d+: damaged XML/],
    ['no entries', (xml) => xml.replace(/<sanctionEntity.*<\/sanctionEntity>/s, ''), 'no entries'],
    ['no number', (xml) => xml.replace('logicalId="9002"', ''), /:\d+: an entry without a number/],
    ['no name', (xml) => xml.replaceAll(/ (?:whole|first)Name=(['"]).*?\1/g, ''), 'has no name'],
    ['unknown type', (xml) => xml.replace('code="person"', 'code="vessel"'), 'is of unknown type'],
    [
      'twice',
      (xml) => xml.replace('euReferenceNumber=""', 'euReferenceNumber="EU.9001.11"'),
      'a second time',
    ],
  ])('%s', async (_, edit, message) => {
    expect(edit(XML)).not.toBe(XML);
    await expect(openText(edit(XML))).rejects.toMatchObject({ code: 'LIST' });
    await expect(openText(edit(XML))).rejects.toThrow(message);
  });

  test('what is not known is a warning', async () => {
    const edited = XML.replace('TypeCode="swiftbic"', 'TypeCode="newtype"')
      .replace('key="WEB"', 'key="CHAT"')
      .replace('<subjectType', '<newPart/><subjectType')
      .replace('<nameAlias ', '<nameAlias nickname="x" ');
    expect((await openText(edited)).warnings.map(({ message }) => message)).toEqual([
      'elements that are not read: sanctionEntity/newPart',
      'attributes that are not read: nameAlias/nickname',
      'values that are not known: contact CHAT, identification of type newtype',
    ]);
  });

  test('a date that is none', async () => {
    const edited = XML.replace('2026-03-02T', 'soon');
    expect((await openText(edited, { date: '2026-03-03' })).date).toBe('2026-03-03');
    expect((await openText(edited)).date).toBe('unknown');
  });
});
