import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openList } from '../../../src/lists/open-list.ts';
import { folderOf } from '../temp-folder.ts';

const HEADER =
  'Unique ID,Name 6,Name 1,Name type,Designation Type,Regime Name,D.O.B,Passport number,Passport additional information';
const small = (...rows: string[]) =>
  `${['Report Date: 08-Oct-2026', HEADER, ...rows].join('\n')}\n`;
const row = 'XXX0001,SAMPLE,Person,Primary Name,Individual,Sample Regime,,,';

async function openText(text: string, options = {}) {
  const [list] = await openList(join(folderOf({ list: text }), 'list'), options);
  if (!list) throw new Error('nothing was opened');
  return list;
}

test('is read by its captions, those of 2022 as well, with or without a date above them', async () => {
  const then = `${HEADER.replace('Designation Type', '"Individual, Entity, Ship"').replace('D.O.B', 'DOB')}\n${row}\n`;
  const list = await openText(then, { date: '2022-03-01' });
  expect(list).toMatchObject({ date: '2022-03-01', warnings: [] });
  expect(list.entries).toMatchObject([{ id: 'XXX0001', name: 'SAMPLE, Person' }]);
});

test.each([
  ['Report Date: 8 October 2026', '2026-10-08'],
  ['Report Date:,08/10/2026,,', '2026-10-08'],
  ['"Report Date: 2026-10-08",,,,', '2026-10-08'],
  ['Report Date: 08-Oct-2026', '2026-10-08'],
])('%s is a date', async (line, date) => {
  expect((await openText(`${line}\n${HEADER}\n${row}\n`)).date).toBe(date);
});

test('a date that is not understood gives a warning', async () => {
  const list = await openText(`Report Date: some day\n${HEADER}\n${row}\n`, {
    date: '2026-01-02',
  });
  expect(list.date).toBe('2026-01-02');
  expect(list.warnings.map(({ message }) => message)).toEqual([
    'a date of the list that is not understood: some day',
  ]);
});

test.each([
  ['05/01/1979', '1979-01-05'],
  ['31/12/1979', '1979-12-31'],
  ['5/1/1979', '1979-01-05'],
  ['dd/11/1963', 'Nov 1963'],
  ['00/00/1975', '1975'],
  ['DD/MM/1965', '1965'],
  ['1965', '1965'],
  ['circa 1951', 'circa 1951'],
])('the birth date %s is %s', async (printed, date) => {
  const list = await openText(small(row.replace('Regime,', `Regime,${printed}`)));
  expect(list.entries.at(0)?.birthDates).toEqual([date]);
  expect(list.warnings).toEqual([]);
});

test.each(['15/08/19yy', '31/02/1979', '01/13/1979'])('%s is no birth date', async (printed) => {
  const list = await openText(small(row.replace('Regime,', `Regime,${printed}`)));
  expect(list.entries.at(0)?.birthDates).toEqual([printed]);
  expect(list.warnings.map(({ message }) => message)).toEqual([
    `dates of birth that are not understood: ${printed}`,
  ]);
});

test.each([
  ['A100200,issued', [['A100200', 'Passport A100200: issued']]],
  [
    '(1) A100200 (2) B100200,(1) first (2) second',
    [
      ['A100200', 'Passport A100200: first'],
      ['B100200', 'Passport B100200: second'],
    ],
  ],
  [
    'A100200|B100200,both expired',
    [
      ['A100200', 'Passport A100200: both expired'],
      ['B100200', 'Passport B100200: both expired'],
    ],
  ],
  ['(1) A100200,', [['(1) A100200', '']]],
])('the passports %s', async (cells, passports) => {
  const { entries } = await openText(small(row.replace(/,,$/, `,${cells}`)));
  const [entry] = entries;
  expect(entry?.identifiers.map(({ value }) => value)).toEqual(passports.map(([value]) => value));
  expect(entry?.remarks).toBe(
    passports
      .map(([, remark]) => remark)
      .filter((remark) => remark !== '')
      .join('; '),
  );
});

test('what is not known is named once', async () => {
  const other = row.replace('Primary Name', 'Nickname').replace('Person', 'Other');
  const text = small(row, other, other.replace('Other', 'Third'))
    .replaceAll(/(?<=Individual.*)$/gm, ',1')
    .replace(HEADER, `${HEADER},Shoe size`);
  const list = await openText(text);
  expect(list.entries.at(0)?.aliases).toMatchObject([
    { name: 'SAMPLE, Other', strength: 'strong' },
    { name: 'SAMPLE, Third', strength: 'strong' },
  ]);
  expect(list.warnings.map(({ message }) => message)).toEqual([
    'columns that are not read: Shoe size',
    'name types that are not known, read as aliases: Nickname',
  ]);
});

test.each([
  ['a row cut off', small(row, 'XXX0002,SAMP').trimEnd(), ':4: 2 columns instead of 9'],
  ['a row without an id', small(row.replace('XXX0001', '')), ':3: a row without a Unique ID'],
  ['another type', small(row.replace('Individual', 'Aircraft')), ':3: entry XXX0001 is of'],
  ['two types', small(row, row.replace('Individual', 'Entity')), ':3: entry XXX0001 is of'],
  ['no name', small(row.replace('SAMPLE,Person', ',')), ':3: entry XXX0001 has no name'],
  ['no rows', small(), ': no entries'],
  ['a column less', small(row).replace('Name type', 'Sort'), ':2: no column "NameType"'],
  ['a column twice', small(row).replace('Name 1', 'NAME 6'), ':2: the column "NAME 6" stands'],
  ['a quote left open', small(`${row}"A`.replace('SAMPLE', '"SAMPLE')), ':3: '],
])('%s is an error', async (_what, text, message) => {
  await expect(openText(text)).rejects.toMatchObject({
    code: 'LIST',
    message: expect.stringContaining(`list${message}`),
  });
});

test('a last line without its end gives a warning', async () => {
  const list = await openText(small(row).trimEnd());
  expect(list.warnings.map(({ message }) => message)).toEqual([
    'the last line has no end, so its last cell may be cut off',
  ]);
});

test.each([
  ['Low quality a.k.a', 'weak', 0],
  ['Low', 'weak', 0],
  ['Good quality a.k.a.', 'strong', 0],
  ['', 'strong', 0],
  ['Sample strength', 'strong', 1],
])('an alias of the strength "%s" is %s', async (printed, strength, warnings) => {
  const header = `${HEADER},Alias strength`;
  const alias = 'XXX0001,UNIT ONE,,Alias,Individual,Sample Regime,,,';
  const text = `Report Date: 08-Oct-2026\n${header}\n${row},\n${alias},${printed}\n`;
  const list = await openText(text);
  expect(list.entries.at(0)?.aliases).toMatchObject([{ name: 'UNIT ONE', strength }]);
  expect(list.warnings).toHaveLength(warnings);
});
