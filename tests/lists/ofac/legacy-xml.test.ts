import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openList } from '../../../src/lists/open-list.ts';
import { fixture, fixtureFiles, folderOf } from '../temp-folder.ts';

const XML = fixtureFiles('ofac-sample-xml')['sdn.xml'] ?? '';

async function openText(text: string, options = {}) {
  const [list] = await openList(join(folderOf({ 'sdn.xml': text }), 'sdn.xml'), options);
  if (!list) throw new Error('nothing was opened');
  return list;
}

test('reads every part of an entry', async () => {
  const path = join(fixture('ofac-sample-xml'), 'sdn.xml');
  const [list] = await openList(path, { date: '1999-01-01' });
  expect(list).toMatchObject({
    name: 'ofac-sdn',
    format: 'ofac-xml',
    path,
    date: '2025-01-16',
    sha256: createHash('sha256').update(XML).digest('hex'),
    files: [{ path, bytes: Buffer.byteLength(XML) }],
    counts: { entries: 3, aliases: 2, weakAliases: 1, addresses: 2 },
    warnings: [],
  });
  expect(list?.entries).toEqual([
    {
      list: 'ofac-sdn',
      id: '101',
      name: 'SAMPLE TRADING CORPORATION & SONS',
      type: 'entity',
      programs: ['DPRK3', 'CYBER2'],
      aliases: [
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
        { kind: 'website', label: 'Website', value: 'www.example.org' },
        { kind: 'email', label: 'Email Address', value: 'office@example.org' },
        { kind: 'other', label: 'A Number Of No Known Kind', value: '100-200' },
      ],
      addresses: [
        { street: '1 Sample Street, Floor 2', city: 'Dandong, Liaoning 118000', country: 'China' },
      ],
      linkedTo: [{ name: 'SAMPLE, Person One', id: '102' }],
      sanctionsRemarks: [
        'Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210',
      ],
      remarks:
        'Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210; Target Type Private Company; (Linked To: SAMPLE, Person One); all offices worldwide',
      url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=101',
    },
    expect.objectContaining({
      name: 'SAMPLE, Person One',
      type: 'individual',
      title: 'Director',
      gender: 'Male',
      aliases: [{ name: "SA'MPLE, Person-won", kind: 'aka', strength: 'strong' }],
      birthDates: ['05 Jan 1979'],
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
        {
          kind: 'wallet',
          label: 'Digital Currency Address - XBT',
          value: '1SampleWallet100200300',
        },
        {
          kind: 'national_id',
          label: 'Identification Number',
          value: '1002003',
          country: 'Korea, North',
        },
      ],
    }),
    expect.objectContaining({
      type: 'vessel',
      identifiers: [{ kind: 'other', label: 'Call Sign', value: '5XX100' }],
      craft: {
        type: 'Cargo',
        flag: 'Korea, North',
        owner: 'Sample Shipping',
        tonnage: '5000',
        grossTonnage: '3000',
      },
    }),
  ]);
});

test.each([
  ['none', (xml: string) => xml.replace(/ xmlns="[^"]*"/, '')],
  [
    'that of 2024',
    (xml: string) => xml.replace(/ xmlns="[^"]*"/, ' xmlns="https://example.org/XML"'),
  ],
  [
    'a prefix',
    (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1o:').replace('xmlns="', 'xmlns:o="'),
  ],
])('the namespace does not matter: %s', async (_, edit) => {
  expect((await openText(edit(XML))).entries).toEqual((await openText(XML)).entries);
});

test.each([
  ['a council list', ['NS-PLC', 'DPRK3', 'NS-PLC'], 'ofac-consolidated'],
  ['half of them', ['NS-PLC', 'DPRK3'], 'ofac-sdn'],
  ['Chinese military companies', ['CMIC-EO13959'], 'ofac-consolidated'],
  ['sectoral', ['UKRAINE-EO13662', 'UKRAINE-EO13662', 'SDGT'], 'ofac-consolidated'],
  ['none of them', ['DPRK3', 'SDGT'], 'ofac-sdn'],
])('the programmes tell which list it is: %s', async (_, programs, name) => {
  const entries = programs.map(
    (program, index) =>
      `<sdnEntry><uid>${index + 1}</uid><lastName>SAMPLE</lastName><sdnType>Entity</sdnType><programList><program>${program}</program></programList></sdnEntry>`,
  );
  expect((await openText(`<sdnList>${entries.join('')}</sdnList>`)).name).toBe(name);
});

describe('damage', () => {
  test.each<[string, (xml: string) => string, string | RegExp]>([
    [
      'a wrong count',
      (xml) => xml.replace('>3<', '>4<'),
      'sdn.xml: 3 entries, though Record_Count says 4',
    ],
    [
      'no closing tag',
      (xml) => xml.replace('</sdnList>', ''),
      /sdn\.xml:\d+: damaged XML \(.*sdnList/,
    ],
    ['cut in an entry', (xml) => xml.slice(0, 2000), /sdn\.xml:\d+: damaged XML/],
    ['mismatched tags', (xml) => xml.replace('</uid>', '</ui>'), /sdn\.xml:8: damaged XML/],
    [
      'an entry twice',
      (xml) => xml.replace('<uid>102<', '<uid>101<'),
      /:\d+: entry 101 stands here a second time/,
    ],
    ['no number', (xml) => xml.replace('<uid>101</uid>', ''), 'an entry without a number'],
    [
      'no name',
      (xml) => xml.replace('<lastName>SAMPLE VESSEL</lastName>', ''),
      'entry 104 has no name',
    ],
    ['an unknown type', (xml) => xml.replace('>Vessel<', '>Ship<'), 'entry 104 is of unknown type'],
    [
      'no type',
      (xml) => xml.replace('<sdnType>Vessel</sdnType>', ''),
      'entry 104 is of unknown type',
    ],
    [
      'an unknown alias type',
      (xml) => xml.replace('>f.k.a.<', '>d.b.a.<'),
      'an alias of unknown type',
    ],
    [
      'an unknown category',
      (xml) => xml.replace('>weak<', '>faint<'),
      'an alias that is neither strong nor weak',
    ],
    ['an HTML page', () => '<html></html>', 'sdn.xml: an HTML page in place of the XML of a list'],
    ['zero bytes', () => '', 'sdn.xml: an empty file in place of the XML of a list'],
    ['an error document', () => '<Error/>', 'sdn.xml: XML of the kind <Error> in place of'],
    ['no entries', () => '<sdnList></sdnList>', 'sdn.xml: no entries'],
  ])('%s', async (_, edit, message) => {
    expect(edit(XML)).not.toBe(XML);
    await expect(openText(edit(XML), { trust: true })).rejects.toMatchObject({ code: 'LIST' });
    await expect(openText(edit(XML))).rejects.toThrow(message);
  });

  test('bytes that are not UTF-8', async () => {
    const [before, after] = XML.split('Director');
    const bytes = Buffer.concat([
      Buffer.from(before ?? ''),
      Buffer.from([0xff]),
      Buffer.from(after ?? ''),
    ]);
    const folder = folderOf({ 'sdn.xml': bytes });
    await expect(openList(join(folder, 'sdn.xml'), {})).rejects.toThrow(
      /sdn\.xml:\d+: bytes that are not UTF-8/,
    );
  });

  test('a missing count and unknown elements are warnings', async () => {
    const edited = XML.replace(/<Record_Count>.*?<\/Record_Count>/, '').replace(
      '<uid>101</uid>',
      '<uid>101</uid><newPart>x</newPart>',
    );
    expect((await openText(edited)).warnings.map(({ message }) => message)).toEqual([
      'no Record_Count, so nothing says whether all entries are here',
      'elements that are not read: sdnEntry/newPart',
    ]);
  });

  test.each([['13/45/2025'], ['2025-01-16']])('a date that is none: %s', async (printed) => {
    const edited = XML.replace('01/16/2025', printed);
    expect((await openText(edited)).date).toBe('unknown');
    expect((await openText(edited, { date: '2025-01-17' })).date).toBe('2025-01-17');
  });
});
