import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { openList } from '../../../src/lists/open-list.ts';
import { WATCH_LIST_COLUMNS } from '../../../src/lists/watch-list/columns.ts';
import { fixture, fixtureFiles, folderOf } from '../temp-folder.ts';

async function openText(content: string | Buffer) {
  const [list] = await openList(join(folderOf({ 'kr.csv': content }), 'kr.csv'), {});
  if (!list) throw new Error('nothing was opened');
  return list;
}

test('reads every column', async () => {
  const path = join(fixture('watch-list-sample'), 'kr-designations.csv');
  const [list] = await openList(path, { date: '2024-12-26' });
  expect(list).toMatchObject({
    name: 'kr-designations',
    format: 'watch-list-csv',
    path,
    date: '2024-12-26',
    counts: { entries: 3, aliases: 2, weakAliases: 1, addresses: 4 },
    warnings: [],
  });
  expect(list?.entries.at(0)).toEqual({
    list: 'kr-designations',
    id: 'KR-1',
    name: 'SAMPLE, Person One',
    type: 'individual',
    programs: ['DPRK2', 'CYBER2'],
    listedOn: '2024-12-30',
    aliases: [
      { name: 'Person Sample', kind: 'aka', strength: 'strong' },
      { name: 'Sample; P.', kind: 'aka', strength: 'strong' },
      { name: 'UNIT ONE', kind: 'aka', strength: 'weak' },
    ],
    title: 'Sample Officer',
    birthDates: ['05 Jan 1979', '1980'],
    birthPlaces: ['Pyongyang, Korea, North'],
    nationalities: ['Korea, North'],
    gender: 'Male',
    identifiers: [
      { kind: 'passport', label: 'passport', value: '100200300' },
      { kind: 'national_id', label: 'national_id', value: '200300' },
      { kind: 'tax_id', label: 'tax_id', value: '300400' },
      { kind: 'email', label: 'email', value: 'one@example.org' },
      { kind: 'email', label: 'email', value: 'two@example.org' },
      { kind: 'phone', label: 'phone', value: '850100200' },
      { kind: 'website', label: 'website', value: 'www.example.org' },
      { kind: 'wallet', label: 'wallet', value: '1SampleWallet100200300' },
    ],
    addresses: [
      { street: '1 Sample Street', country: 'China' },
      { street: '2 Sample Street', country: 'China' },
    ],
    linkedTo: [{ name: 'Sample Trading  Corporation', id: 'KR-2' }],
    sanctionsRemarks: [],
    remarks: 'A remark',
    url: 'https://example.org/1',
  });
  expect(list?.entries.at(1)).toMatchObject({
    type: 'entity',
    addresses: [{ country: 'China' }, { country: 'Russia' }],
    identifiers: [{ kind: 'registration', value: 'HRB 100200' }],
    remarks: 'Two\nlines',
  });
  expect(list?.entries.at(2)).toMatchObject({ id: 'KR-3', name: '표본 하나', type: 'individual' });
});

test('values come back from a cell whatever is in them', async () => {
  const value = fc
    .stringMatching(/^[a-z;",' ]{1,12}$/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 4 }), async (names) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const cell = quote(names.map(quote).join('; '));
      const { entries } = await openText(`id,name,aliases\n1,Sample,${cell}\n`);
      expect(entries.at(0)?.aliases.map(({ name }) => name)).toEqual(names);
    }),
    { numRuns: 40 },
  );
});

describe('columns', () => {
  test('unknown ones give a warning that names them', async () => {
    const { warnings, entries } = await openText('notes,id,name,\nx,1,Sample Person One,y\n');
    expect(warnings.map(({ message }) => message)).toEqual([
      'columns that are not read: #4, notes',
    ]);
    expect(entries).toHaveLength(1);
  });
});

describe('encoding', () => {
  const text = 'id,name,remarks\n1,표본 하나,평양시 모란봉구역에 있는 표본 무역회사\n';

  test.each(['utf-8', 'utf-16le'])('%s with a byte order mark', async (encoding) => {
    const list = await openText(iconv.encode(text, encoding, { addBOM: true }));
    expect(list.entries.at(0)?.name).toBe('표본 하나');
    expect(list.warnings).toEqual([]);
  });

  test('CP949 is a guess, and a warning says so', async () => {
    const list = await openText(iconv.encode(text, 'cp949'));
    expect(list.entries.at(0)?.name).toBe('표본 하나');
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'read as cp949, which is a guess; save it as UTF-8 to be sure',
    ]);
  });

  test('a byte that UTF-8 does not have, in a file that is UTF-8 else', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`id,name\n${'1,표본 하나\n'.replace('1', '2')}`),
      Buffer.from('3,표본 둘'),
      Buffer.from([0xff]),
      Buffer.from('\n'),
    ]);
    await expect(openText(bytes)).rejects.toThrow(/kr\.csv:3: bytes that are not utf-8; save/);
  });
});

describe('damage', () => {
  test.each([
    ['no rows', 'id,name\n', 'kr.csv: no entries'],
    ['a column twice', 'id,name,Name\n1,x,y\n', 'kr.csv:1: the column "Name" stands here twice'],
    ['no id', 'id,name\n1,Sample\n,Sample Two\n', 'kr.csv:3: a row without an id'],
    ['no name', 'id,name\n1, \n', 'kr.csv:2: a row without a name'],
    ['a short row', 'id,name,type\n1,Sample\n', 'kr.csv:2: 2 columns instead of 3'],
    ['a long row', 'id,name\r\n\r\n1,Sample, Person\r\n', 'kr.csv:3: 3 columns instead of 2'],
    [
      'an id twice',
      'id,name\n1,a\n2,b\n1,c\n',
      'kr.csv:4: entry 1 stands here a second time, after line 2',
    ],
    [
      'an unknown type',
      'id,name,type\n1,a,person\n',
      'kr.csv:2: unknown type "person"; use one of',
    ],
    ['an open quote', 'id,name\n1,a\n2,"b\n3,c\n', 'kr.csv:3: a quote is never closed'],
    ['a misused quote', 'id,name\n1,"a\nb"\n2,b"c\n', 'kr.csv:4: a misplaced quote'],
    [
      'a broken cell',
      'id,name,aliases\n1,a,"x; ""y"\n',
      'kr.csv:2: a broken quote in the column "aliases"',
    ],
  ])('%s', async (_, text, message) => {
    await expect(openText(text)).rejects.toThrow(message);
    await expect(openText(text)).rejects.toMatchObject({ code: 'LIST' });
  });
});

describe('the table of columns', () => {
  const headers = WATCH_LIST_COLUMNS.map(({ header }) => header);

  test('the sample has them all', () => {
    const [first = ''] = (fixtureFiles('watch-list-sample')['kr-designations.csv'] ?? '').split(
      '\n',
    );
    expect(first.toLowerCase().split(',').sort()).toEqual([...headers].sort());
  });

  test('its examples make a row', async () => {
    const cells = WATCH_LIST_COLUMNS.map(({ example }) => `"${example}"`);
    const { entries, warnings } = await openText(`${headers.join()}\n${cells.join()}\n`);
    expect(warnings).toEqual([]);
    expect(entries.at(0)).toMatchObject({
      type: 'individual',
      birthDates: ['05 Jan 1979', '1980'],
    });
    expect(entries.at(0)?.identifiers).toHaveLength(8);
  });
});
