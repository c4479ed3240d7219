import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openList } from '../../../src/lists/open-list.ts';
import { fixtureFiles, folderOf } from '../temp-folder.ts';

const XML = fixtureFiles('un-sample')['consolidated.xml'] ?? '';

async function openText(text: string, options = {}) {
  const [list] = await openList(join(folderOf({ 'un.xml': text }), 'un.xml'), options);
  if (!list) throw new Error('nothing was opened');
  return list;
}

test('reads every part of an individual', async () => {
  const list = await openText(XML);
  expect(list).toMatchObject({
    name: 'un-sc',
    format: 'un-xml',
    date: '2026-02-27',
    counts: {
      entries: 2,
      aliases: 6,
      weakAliases: 2,
      addresses: 4,
      documents: 3,
      contacts: 3,
      links: 2,
    },
    warnings: [],
  });
  expect(list.entries.at(0)).toEqual({
    list: 'un-sc',
    id: 'KPi.901',
    name: 'SAMPLE PERSON-ONE',
    type: 'individual',
    programs: ['DPRK'],
    listedOn: '2009-07-16',
    references: [{ list: 'un-dataid', id: '100201' }],
    aliases: [
      { name: '표본', kind: 'aka', strength: 'strong', script: 'Hangul' },
      ...['Sample Person Won', 'Example Person'].map((name) => ({
        name,
        kind: 'aka',
        strength: 'strong',
        remarks: 'previously listed as; born 1971-02-05 in Sample Town, Iraq',
      })),
      { name: 'Sampler', kind: 'aka', strength: 'weak', remarks: 'original script: Образец' },
      {
        name: 'Образец',
        kind: 'aka',
        strength: 'weak',
        script: 'Cyrillic',
        remarks: 'original script: Образец',
      },
    ],
    title: 'Colonel; Director of Sample Trading',
    birthDates: [
      '1970-01-05',
      'circa 1951',
      '1970 to 1972',
      'circa 1973 to 1975',
      'Sep. 1958',
      'Nov. 1973',
      '1971-02-05',
    ],
    birthPlaces: ['Sample Town, Sample Province, China', 'Sample Town, Iraq'],
    nationalities: ["Democratic People's Republic of Korea"],
    gender: 'Male',
    identifiers: [
      {
        kind: 'passport',
        label: 'Número de pasaporte',
        value: '100200300',
        country: 'China',
        issued: '2011-12-07',
        expires: '7 Dec. 2016',
      },
      { kind: 'phone', label: 'Phone', value: '+000 100200300' },
      { kind: 'phone', label: 'Fax', value: '100-200-300' },
    ],
    addresses: [
      {
        street: '1 Sample Street',
        city: 'Sample Town 10020',
        country: 'China',
        remarks: 'previous address',
      },
      { remarks: 'Believed to be in Sample Land' },
      { street: 'Room 1, Sample Market, Sample Town, Fax 100-200-300' },
    ],
    linkedTo: [
      { name: 'SAMPLE TRADING CO., LTD. (STC)', id: 'KPe.901', relation: 'named in this entry' },
      { name: 'KPe.999', relation: 'named in this entry' },
    ],
    sanctionsRemarks: [],
    remarks:
      'Works for Sample Trading (KPe.901), not listed KPe.999; formerly KPi.901. Phone number: +000 100200300. Notices: https://www.example.org/notices; date of birth 1970-01-05: from false passport; date of birth: 30-35 years old; Passport 100200300: Expires on 7 Dec. 2016; issued in Sample Town; updated 2016-10-13',
  });
});

test('reads an entity, with the identifiers in its comments', async () => {
  expect((await openText(XML)).entries.at(1)).toMatchObject({
    id: 'KPe.901',
    name: 'SAMPLE TRADING CO., LTD. (STC)',
    type: 'entity',
    aliases: [
      { name: 'SAMPLE TRADING CO., LTD.', kind: 'aka', strength: 'strong' },
      { name: 'Sample Co', kind: 'aka', strength: 'strong' },
      { name: 'Old Sample Co', kind: 'fka', strength: 'strong' },
    ],
    identifiers: [
      { kind: 'email', label: 'Email', value: 'office@example.org' },
      { kind: 'bank_code', label: 'SWIFT/BIC', value: 'SAMPKPPY' },
      { kind: 'registration', label: 'IMO number', value: 'IMO 1002003' },
    ],
    linkedTo: [],
  });
});

describe('names that one alias element holds', () => {
  test.each<[string, [string, string?][]]>([
    ['Sample Person; Sampel Person', [['Sample Person'], ['Sampel Person']]],
    ['Sample Person b) S. Person', [['Sample Person'], ['S. Person']]],
    ['Sample Person (표본)', [['Sample Person'], ['표본', 'Hangul']]],
    ['образец (Sample; Sampel)', [['образец', 'Cyrillic'], ['Sample'], ['Sampel']]],
    ['Sample (original script: Образец)', [['Sample'], ['Образец', 'Cyrillic']]],
    ['Sample Person образец', [['Sample Person'], ['образец', 'Cyrillic']]],
    ['Sample Front (SF)', [['Sample Front (SF)']]],
    [
      'Sample Front (SF) (образец (original script); S. Front)',
      [['Sample Front (SF)'], ['образец', 'Cyrillic'], ['S. Front']],
    ],
    ['(Sheikh) Sample Person', [['(Sheikh) Sample Person']]],
    ['样本(香港)有限公司', [['样本(香港)有限公司', 'Han']]],
    ['Sample Person (birth name)', [['Sample Person']]],
    ['Sample Person, born 1 Jan. 1953', [['Sample Person']]],
    ['Sample Person born in 1963', [['Sample Person']]],
    ['PERSON, Sample', [['PERSON, Sample']]],
    [') Sample Person ,', [['Sample Person']]],
  ])('%s', async (printed, expected) => {
    const list = await openText(XML.replace('Sample Co<', `${printed}<`));
    const aliases = list.entries.at(1)?.aliases ?? [];
    const found = aliases
      .slice(1, -1)
      .map(({ name, script }) => [name, ...(script ? [script] : [])]);
    expect(found).toEqual(expected);
  });

  test('a note spells a name in its own script', async () => {
    const edited = XML.replace('>Sampler<', '>образец<').replace(
      'original script: Образец',
      '(Sampler; Sampeler) nom de guerre',
    );
    const weak = (await openText(edited)).entries.at(0)?.aliases.slice(3) ?? [];
    expect(weak.map(({ name, strength }) => [name, strength])).toEqual([
      ['образец', 'weak'],
      ['Sampler', 'weak'],
      ['Sampeler', 'weak'],
    ]);
  });
});

describe('documents', () => {
  test.each([
    ['<NUMBER>Libyan passport No. 100200</NUMBER>', { label: 'Libyan passport', value: '100200' }],
    ['<NUMBER>Libya B/100200</NUMBER>', { label: 'Passport', value: 'B/100200', country: 'Libya' }],
    ['<NUMBER>PS 100200300</NUMBER>', { label: 'Passport', value: 'PS 100200300' }],
    [
      '<NUMBER>100200 (Expired 25 Jan. 2016)</NUMBER>',
      { value: '100200', expires: '25 Jan. 2016' },
    ],
    ['<NUMBER>100200 (US)</NUMBER>', { value: '100200', country: 'US' }],
    ['<NUMBER>R100200, South Sudan</NUMBER>', { value: 'R100200', country: 'South Sudan' }],
    [
      '<NOTE>Tunisian passport number L100200, issued on 5 May 1998, expired on 4 May\n2003</NOTE>',
      {
        label: 'Tunisian passport',
        value: 'L100200',
        issued: '5 May 1998',
        expires: '4 May 2003',
      },
    ],
    ['<TYPE_OF_DOCUMENT2>Residence card number 100200</TYPE_OF_DOCUMENT2>', { value: '100200' }],
    [
      '<TYPE_OF_DOCUMENT2>number: </TYPE_OF_DOCUMENT2><NUMBER>100200</NUMBER>',
      { label: 'Passport' },
    ],
    [
      '<TYPE_OF_DOCUMENT2>Sample Fiscal Code:</TYPE_OF_DOCUMENT2><NUMBER>X100</NUMBER>',
      {
        label: 'Passport, Sample Fiscal Code',
      },
    ],
  ])('%s', async (parts, expected) => {
    const edited = XML.replace(
      '<INDIVIDUAL_DOCUMENT/>',
      `<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>${parts}</INDIVIDUAL_DOCUMENT>`,
    );
    const [first] = (await openText(edited)).entries.at(0)?.identifiers ?? [];
    expect(first).toMatchObject({ kind: 'passport', ...expected });
  });

  test('one without a number is a remark', async () => {
    const edited = XML.replace(
      '<INDIVIDUAL_DOCUMENT/>',
      '<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><ISSUING_COUNTRY>Egypt</ISSUING_COUNTRY><NOTE>issued in 1993, under name Example</NOTE></INDIVIDUAL_DOCUMENT>',
    );
    const [list, before] = [await openText(edited), await openText(XML)];
    expect(list.counts.documents).toBe(before.counts.documents);
    expect(list.entries.at(0)?.remarks).toContain(
      'Passport: issued in 1993, under name Example; Egypt',
    );
  });
});

describe('damage', () => {
  test.each<[string, (xml: string) => string, string | RegExp]>([
    ['cut', (xml) => xml.slice(0, 3000), /un\.xml:\d+: damaged XML/],
    ['no closing tag', (xml) => xml.replace('</CONSOLIDATED_LIST>', ''), /: damaged XML/],
    [
      'no individuals',
      (xml) => xml.replace(/<INDIVIDUAL>.*<\/INDIVIDUAL>/s, ''),
      'not a single INDIVIDUAL',
    ],
    ['no entities', (xml) => xml.replace(/<ENTITIES>.*<\/ENTITIES>/s, ''), 'not a single ENTITY'],
    [
      'no id',
      (xml) => xml.replace('KPe.901</REFERENCE', '</REFERENCE'),
      /:\d+: an entry without a reference/,
    ],
    [
      'no name',
      (xml) => xml.replace('SAMPLE TRADING CO., LTD. (STC)', ' '),
      'entry KPe.901 has no name',
    ],
    [
      'twice',
      (xml) => xml.replace('KPe.901</REF', 'KPi.901</REF'),
      'KPi.901 stands here a second time',
    ],
  ])('%s', async (_, edit, message) => {
    expect(edit(XML)).not.toBe(XML);
    await expect(openText(edit(XML))).rejects.toMatchObject({ code: 'LIST' });
    await expect(openText(edit(XML))).rejects.toThrow(message);
  });

  test('what is not known is a warning', async () => {
    const edited = XML.replace('>Low<', '>Middling<')
      .replace('>EXACT<', '>ABOUT<')
      .replace('<SORT_KEY/>', '<NEW_PART>x</NEW_PART>')
      .replace('<INDIVIDUALS>', '<OTHERS/><INDIVIDUALS>');
    const list = await openText(edited);
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'elements that are not read: INDIVIDUAL/NEW_PART, OTHERS',
      'values that are not known: QUALITY Middling, TYPE_OF_DATE ABOUT',
    ]);
    expect(list.counts).toMatchObject({ aliases: 8, weakAliases: 0 });
  });

  test('a date that is none', async () => {
    const edited = XML.replace('2026-02-27T', 'soon');
    expect((await openText(edited)).date).toBe('unknown');
    expect((await openText(edited, { date: '2026-03-01' })).date).toBe('2026-03-01');
  });
});

test('what is no number of a document, and the note of an alias without a name, stay for the reader', async () => {
  const edited = XML.replace(
    '<INDIVIDUAL_DOCUMENT/>',
    '<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Unknown</NUMBER></INDIVIDUAL_DOCUMENT>' +
      '<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/><NOTE>sample note</NOTE></INDIVIDUAL_ALIAS>',
  );
  expect(edited).not.toBe(XML);
  const [entry, before] = [
    (await openText(edited)).entries.at(0),
    (await openText(XML)).entries.at(0),
  ];
  expect(entry?.identifiers).toEqual(before?.identifiers);
  expect(entry?.remarks).toContain('Passport Unknown');
  expect(entry?.remarks).toContain('sample note');
});
