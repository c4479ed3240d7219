import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/input/subject.ts';
import { readFile, readInput } from './reading.ts';

const roles = (layout: { columns: readonly { role?: Role }[] }) =>
  layout.columns.map(({ role }) => role);

describe('the delimiter', () => {
  test.each([
    [',', 'Name,Email\nSample One,a@example.com\n'],
    [';', 'Name;Email;Note\nSample One;a@example.com;"x, y"\nSample Two;b@example.com;1,5\n'],
    [';', 'Name;Amount;Total\nSample;1,50;2,50\nSample;1,50;2,50\n'],
    ['\t', 'Name\tEmail\nSample, One\ta@example.com\n'],
    ['|', 'Name|Email\nSample, One|a@example.com\n'],
    [',', 'Name,Note\nSample,a;b\nSample,c;d\nSample,e;f\n'],
    [',', 'Name,Note\nSample\nSample,a,b\nSample,,,\n'],
    [',', 'Suppliers; all of them\n\nSupplier,Country\nSample,Laos\n'],
  ])('%j is found in %j', async (delimiter, text) => {
    expect((await readInput(text)).layout.delimiter).toBe(delimiter);
  });

  test.each(['tab', '\\t', '\t', 'TAB'])('%j is a tab', async (delimiter) => {
    const { layout, subjects } = await readInput('Name\tEmail, or not\nA\tb\n', { delimiter });
    expect(layout.delimiter).toBe('\t');
    expect(subjects[0]?.values).toEqual({ name: ['A'] });
  });

  test('that the user gives wins', async () => {
    const { layout } = await readInput('Name;Email,Phone,City\nA;b,c,d\n', { delimiter: ';' });
    expect(layout.columns.map(({ header }) => header)).toEqual(['Name', 'Email,Phone,City']);
  });

  test('of a file of one column cuts no name in two', async () => {
    const { subjects } = await readInput('Name\nSAMPLE, One\nSAMPLE, Two\nSample Three\n');
    expect(subjects.map(({ values }) => values.name)).toEqual([
      ['SAMPLE, One'],
      ['SAMPLE, Two'],
      ['Sample Three'],
    ]);
  });

  test('may be missing altogether', async () => {
    const { subjects } = await readInput('이름\n표본일\n표본이');
    expect(subjects.map(({ row, line, values }) => [row, line, values])).toEqual([
      [1, 2, { name: ['표본일'] }],
      [2, 3, { name: ['표본이'] }],
    ]);
  });
});

describe('the header', () => {
  test('is found below titles, which are no rows', async () => {
    const { layout, subjects, rejected } = await readFile('fixtures/input/title-lines/vendors.csv');
    expect(layout.headerLine).toBe(5);
    expect(roles(layout)).toEqual(['organisation', 'country', 'email', 'tax_id']);
    expect(subjects.map(({ row, line }) => [row, line])).toEqual([
      [1, 6],
      [2, 7],
    ]);
    expect(rejected).toEqual([]);
  });

  test('is found below a title that is a header by its words', async () => {
    const { layout } = await readInput('Suppliers\nSupplier,Amount\nSample,1\n');
    expect(layout.headerLine).toBe(2);
  });

  test('is never taken from among the rows', async () => {
    const text = 'Nom,Sorte\nSample One,Company\nSample Two,Supplier\n';
    await expect(readInput(text)).rejects.toThrow(
      'no column can hold a person or an organisation; say which does with --column name=<header>, ' +
        'or with --no-header --column name=#1; its headers are "Nom", "Sorte"',
    );
    const { layout, subjects } = await readInput(text, {
      columns: [{ role: 'name', header: 'Nom' }],
    });
    expect(layout.headerLine).toBe(1);
    expect(subjects).toHaveLength(2);
  });

  test('is the row with the headers that the user names', async () => {
    const text = 'Rapport,2026,x,y\nNom,Pays,z,w\nSample,Laos,,\n';
    const { layout, subjects } = await readInput(text, {
      columns: [{ role: 'name', header: 'nom' }],
    });
    expect(layout.headerLine).toBe(2);
    expect(subjects.map(({ values }) => values)).toEqual([{ name: ['Sample'] }]);
  });

  test('may have duplicates and gaps: both are read, the gaps ignored', async () => {
    const { layout, subjects } = await readInput(
      'Supplier,,Supplier,\nSample One,x,Sample Two,y\n,x,Sample Three\n',
    );
    expect(roles(layout)).toEqual(['organisation', undefined, 'organisation', undefined]);
    expect(subjects.map(({ values }) => values)).toEqual([
      { organisation: ['Sample One', 'Sample Two'] },
      { organisation: ['Sample Three'] },
    ]);
  });

  test('may run over several lines', async () => {
    const { layout, subjects } = await readInput('"Full\nname",Email\nSample,a@example.com\n');
    expect(layout.headerLine).toBe(1);
    expect(subjects.map(({ row, line, values }) => [row, line, values.name])).toEqual([
      [1, 3, ['Sample']],
    ]);
  });

  test('with a surname makes the plain name a given one', async () => {
    expect(roles((await readInput('성,이름,국적\n표,본일,x\n')).layout)).toEqual([
      'surname',
      'given_name',
      'nationality',
    ]);
    expect(roles((await readInput('Name,Surname,First name\na,b,c\n')).layout)).toEqual([
      'name',
      'surname',
      'given_name',
    ]);
  });

  test.each([
    ['Surname,Name,Contact', ['surname', 'given_name', 'name']],
    ['Surname,Name,Alias', ['surname', 'given_name', 'name']],
    ['성,이름,담당자', ['surname', 'given_name', 'name']],
    ['성,이름,성명', ['surname', 'given_name', 'name']],
    ['성,명,국적', ['surname', 'given_name', 'nationality']],
    ['이름,명,국적', ['name', undefined, 'nationality']],
    ['성,이름,영문성,영문이름', ['surname', 'given_name', 'surname', 'given_name']],
    ['영문이름,영문성,한글이름,한글성', ['given_name', 'surname', 'given_name', 'surname']],
    ['성(한글),이름(한글),성(영문),이름(영문)', ['surname', 'given_name', 'surname', 'given_name']],
    ['영문 성,영문명,성,이름', ['surname', 'given_name', 'surname', 'given_name']],
    ['성,이름,영문이름', ['surname', 'given_name', 'name']],
    ['이름,영문성,영문이름', ['name', 'surname', 'given_name']],
    ['성,이름,Last Name,First Name', ['surname', 'given_name', 'surname', 'given_name']],
    ['Last Name,First Name,이름', ['surname', 'given_name', 'name']],
    ['Surname,Name,English name,Korean name', ['surname', 'given_name', 'name', 'name']],
    ['Surname,English name,Korean name', ['surname', 'name', 'name']],
    ['Surname / 성,Name / 이름,Contact', ['surname', 'given_name', 'name']],
    ['Surname,이름,영문이름', ['surname', 'given_name', 'name']],
    ['성,영문이름', ['surname', 'given_name']],
    ['Surname,Middle name,Name', ['surname', 'given_name', 'given_name']],
    ['Employee surname,Employee name,Client name', ['surname', 'given_name', 'name']],
    ['Surname,Name,Client name', ['surname', 'given_name', 'name']],
    ['Surname 1,Name 1,Surname 2,Name 2', ['surname', 'given_name', 'surname', 'given_name']],
    ['SURNAME1,NAME1,SURNAME2', ['surname', 'given_name', 'surname']],
    ['Surname,Full name', ['surname', 'name']],
    ['Surname,File name,Name', ['surname', undefined, 'given_name']],
    ['Name,Contact', ['name', 'name']],
  ])('%s pairs surnames with given names', async (header, expected) => {
    expect(roles((await readInput(`${header}\na,b,c,d\n`)).layout)).toEqual(expected);
  });

  test('of two pairs keeps the values of each role in the order of the columns', async () => {
    const { subjects } = await readInput('영문성,성,이름,영문이름\nPyo,표,본일,Bon-il\n');
    expect(subjects[0]?.values).toEqual({
      surname: ['Pyo', '표'],
      given_name: ['본일', 'Bon-il'],
    });
  });

  test('can be missing: columns go by number', async () => {
    const { layout, subjects } = await readInput('Name,a@example.com\nSample Two,\n', {
      noHeader: true,
      columns: [
        { role: 'name', header: '#1' },
        { role: 'email', header: '#2' },
      ],
    });
    expect(layout.headerLine).toBe(0);
    expect(subjects.map(({ row, line, values }) => [row, line, values])).toEqual([
      [1, 1, { name: ['Name'], email: ['a@example.com'] }],
      [2, 2, { name: ['Sample Two'] }],
    ]);
  });
});

describe('columns that the user names', () => {
  const text = 'Supplier,Firm,Notes,Notes\nS,F,N,M\n';

  test('replace those of their role and take the column from any other', async () => {
    const { layout } = await readInput(text, {
      columns: [
        { role: 'organisation', header: 'notes' },
        { role: 'name', header: '#1' },
      ],
    });
    expect(roles(layout)).toEqual(['name', undefined, 'organisation', 'organisation']);
  });

  test.each([
    [{ role: 'name', header: 'Suplier' }, 'did you mean "Supplier"? its headers are "Supplier"'],
    [{ role: 'name', header: '#9' }, '- has no column #9; its columns are #1 to #4'],
    [{ role: 'name', header: '#0' }, '- has no column #0'],
  ] as const)('%j is refused', async (column, message) => {
    const reading = readInput(text, { columns: [column] });
    await expect(reading).rejects.toMatchObject({ code: 'USAGE' });
    await expect(reading).rejects.toThrow(message);
  });

  test('by a number alone leave open whether the first row is a header', async () => {
    const rows = 'Sample Person One,Laos\nSample Person Two,x\n';
    const byNumber = [{ role: 'name', header: '#1' }] as const;
    const { layout, subjects } = await readInput(rows, { columns: byNumber });
    expect(layout).toMatchObject({ headerLine: 1, headerGuessed: true });
    expect(subjects).toHaveLength(1);
    const all = await readInput(rows, { columns: byNumber, noHeader: true });
    expect(all.layout.headerGuessed).toBe(false);
    expect(all.subjects).toHaveLength(2);
  });

  test.each([
    ['Foo,Country\nSample,Laos\n', [{ role: 'name', header: '#1' }]],
    [
      'Foo,Bar\nSample,Laos\n',
      [
        { role: 'name', header: '#1' },
        { role: 'country', header: 'Bar' },
      ],
    ],
  ] as const)(
    'by a number go with a header that is known by another column: %j',
    async (file, columns) => {
      const { layout, subjects } = await readInput(file, { columns });
      expect([layout.headerLine, subjects.length]).toEqual([1, 1]);
      expect(roles(layout)).toEqual(['name', 'country']);
    },
  );

  test.each([
    ['Apellido,Name', [{ role: 'surname', header: 'Apellido' }], ['surname', 'given_name']],
    ['Surname,Name', [{ role: 'name', header: 'Name' }], ['surname', 'name']],
    [
      'Surname,Name,Other',
      [{ role: 'given_name', header: 'Other' }],
      ['surname', 'name', 'given_name'],
    ],
  ] as const)('settle which names are given ones: %s', async (header, columns, expected) => {
    expect(roles((await readInput(`${header}\na,b,c\n`, { columns })).layout)).toEqual(expected);
  });

  test('cannot have two roles', async () => {
    const columns = [
      { role: 'name', header: 'Firm' },
      { role: 'id', header: '#2' },
    ] as const;
    await expect(readInput(text, { columns })).rejects.toThrow('column #2 of - is name');
  });

  test('need numbers where there is no header', async () => {
    const columns = [{ role: 'name', header: 'Firm' }] as const;
    await expect(readInput(text, { columns, noHeader: true })).rejects.toThrow(
      'read without a header; name the column by its number',
    );
    await expect(readInput(text, { noHeader: true })).rejects.toThrow('--column name=#1');
  });
});
