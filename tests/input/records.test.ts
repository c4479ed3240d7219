import { describe, expect, test } from '@jest/globals';
import { RECORD_LIMIT } from '../../src/input/run-scanner.ts';
import { readFile, readInput } from './reading.ts';

const names = (
  subjects: readonly { row: number; line: number; values: { name?: readonly string[] } }[],
) => subjects.map(({ row, line, values }) => [row, line, ...(values.name ?? [])]);

describe('quotes', () => {
  test('never closed or misused cost their own row only', async () => {
    const { subjects, rejected } = await readFile('fixtures/input/unclosed-quote/contractors.csv');
    expect(names(subjects)).toEqual([
      [1, 2, 'Sample Person One'],
      [3, 4, 'Sample Person Three'],
      [4, 5, 'Sample Person Four'],
      [7, 8, 'Sample Person Seven'],
    ]);
    expect(rejected.map(({ row, line, reason, raw }) => [row, line, reason, raw])).toEqual([
      [2, 3, 'a quote is misused', '2,"Sample Person Two,the quote is open'],
      [5, 6, 'a quote is misused', '5,Sample "Five" Person,stray'],
      [6, 7, 'a quote is misused', '6,"Sample Person Six" x,after the quote'],
    ]);
  });

  test('never closed up to the end of the file', async () => {
    const { subjects, rejected } = await readInput('name,x\nA,1\n"B,2\nC,3\n\nD,4');
    expect(names(subjects)).toEqual([
      [1, 2, 'A'],
      [3, 4, 'C'],
      [4, 6, 'D'],
    ]);
    expect(rejected).toMatchObject([
      { row: 2, line: 3, reason: 'a quote is never closed', raw: '"B,2' },
    ]);
  });

  test.each([
    ['"a"', 'a'],
    ['  "a"  ', 'a'],
    ['"a ""b"" c"', 'a "b" c'],
    ['""""', '"'],
    ['"a,b"', 'a,b'],
    ['"a\nb"', 'a\nb'],
    ['"a\r\n\r\nb"', 'a\r\n\r\nb'],
    ['  a  ', 'a'],
    ['"  a  "', 'a'],
    ["O'Sample", "O'Sample"],
  ])('%j is %j', async (cell, value) => {
    const { subjects, rejected } = await readInput(`id,name,x\n1,${cell},y\n2,last,z\n`);
    expect(subjects.map(({ values }) => values.name)).toEqual([[value], ['last']]);
    expect(rejected).toEqual([]);
  });

  test.each(['a"b', '"a"b', '"a" "b"', '""a', 'a""', ' a "b"'])('%j is misused', async (cell) => {
    const { subjects, rejected } = await readInput(`id,name,x\n1,${cell},y\n2,last,z\n`);
    expect(names(subjects)).toEqual([[2, 3, 'last']]);
    expect(rejected).toMatchObject([{ row: 1, line: 2, raw: `1,${cell},y` }]);
  });
});

describe('lines', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s', async (_, end) => {
    const text = ['name,x', 'A,1', '"B', 'b",2', '', 'C,3', ''].join(end);
    expect(names((await readInput(text)).subjects)).toEqual([
      [1, 2, 'A'],
      [2, 3, `B${end}b`],
      [3, 6, 'C'],
    ]);
  });

  test('of all three kinds in one file', async () => {
    const { subjects } = await readInput('name,x\rA,1\r\nB,2\n\rC,3\r\r\nD,4');
    expect(names(subjects)).toEqual([
      [1, 2, 'A'],
      [2, 3, 'B'],
      [3, 5, 'C'],
      [4, 7, 'D'],
    ]);
  });

  test('that are blank are no rows', async () => {
    const { subjects } = await readInput('name,x\n\n,,,,\n  ,\t\n"",""\nA,1\n \n');
    expect(names(subjects)).toEqual([[1, 6, 'A']]);
  });

  test('that are blank in a file of one column are none either', async () => {
    const { subjects } = await readInput('name\n\n,,\nA\n  \nB');
    expect(names(subjects)).toEqual([
      [1, 4, 'A'],
      [2, 6, 'B'],
    ]);
  });

  test('that are ragged are screened', async () => {
    const { subjects, rejected } = await readInput(
      'id,name,email\n1\n2,B\n3,C,c@example.com,x,y\n',
    );
    expect(subjects.map(({ values }) => values)).toEqual([
      { id: ['1'] },
      { id: ['2'], name: ['B'] },
      { id: ['3'], name: ['C'], email: ['c@example.com'] },
    ]);
    expect(rejected).toEqual([]);
  });

  test.each([
    ['name,country\nA,b\n', { wideRows: 0, firstWideLine: undefined }],
    ['name,country\nA,b,,\nB\n', { wideRows: 0, firstWideLine: undefined }],
    ['name,country\nA,b\n\nSAMPLE, One,Laos\nC,d,,e\n', { wideRows: 2, firstWideLine: 4 }],
    ['name,country,\nSAMPLE, One,Laos\nB,c,\n', { wideRows: 1, firstWideLine: 2 }],
    ['name,,country\nB,c,d\n', { wideRows: 0, firstWideLine: undefined }],
    ['A title\nname,country\nB,c,"d\ne"\nF,g,h\n', { wideRows: 2, firstWideLine: 3 }],
  ])('of which more cells hold text than there are headers are noted: %j', async (text, notes) => {
    expect((await readInput(text, { delimiter: ',' })).notes).toEqual(notes);
  });

  test('that are wider than any looked at before are noted without a header too', async () => {
    const { notes } = await readInput(`${'A,b\n'.repeat(300)}SAMPLE, One,Laos\n`, {
      noHeader: true,
      columns: [{ role: 'name', header: '#1' }],
    });
    expect(notes).toEqual({ wideRows: 1, firstWideLine: 301 });
  });

  test('with a NUL are rejected', async () => {
    const { subjects, rejected } = await readInput(`name,x\n${'A,1\n'.repeat(50)}B\0,2\nC,3\n`);
    expect(subjects).toHaveLength(51);
    expect(rejected).toMatchObject([{ row: 51, line: 52, reason: 'a NUL character' }]);
  });
});

describe('size', () => {
  const huge = 'x'.repeat(RECORD_LIMIT + 5);
  const cut = `${'x'.repeat(998)} [cut here: ${RECORD_LIMIT + 7} characters in all]`;

  test.each([
    ['in one piece', []],
    ['in many pieces', Array.from({ length: 40 }, (_, at) => at * 40_000)],
  ])('over the limit rejects the record alone, %s', async (_, cuts) => {
    const { subjects, rejected } = await readInput(`name,x\nA,1\nB,${huge}\r\nC,3\n`, {}, cuts);
    expect(names(subjects)).toEqual([
      [1, 2, 'A'],
      [3, 4, 'C'],
    ]);
    expect(rejected).toEqual([
      {
        file: '-',
        row: 2,
        line: 3,
        reason: `a record over ${RECORD_LIMIT} characters`,
        raw: `B,${cut}`,
      },
    ]);
  });

  test('over the limit in a last line without a line end', async () => {
    const { rejected } = await readInput(`name,x\nA,1\nB,${huge}`);
    expect(rejected).toMatchObject([{ row: 2, line: 3, raw: `B,${cut}` }]);
  });

  test.each([
    ['name', 2000, []],
    ['name', 2001, ['a cell of more than 2000 characters in "name"']],
    ['email', 2001, ['a cell of more than 2000 characters in "email"']],
    ['id', 2001, []],
    ['address', 2001, []],
    ['note', 2001, []],
  ])('of a cell that is compared: %s of %i characters', async (header, length, reasons) => {
    const cell = 'x'.repeat(length);
    const { subjects, rejected } = await readInput(`person,${header}\nA,${cell}\nB,c\n`);
    expect(rejected.map(({ reason }) => reason)).toEqual(reasons);
    expect(rejected.map(({ row, line, raw }) => [row, line, raw])).toEqual(
      reasons.map(() => [1, 2, `A,${cell}`]),
    );
    expect(subjects.at(-1)).toMatchObject({ row: 2, line: 3 });
  });

  test('of a cell without a header names its column', async () => {
    const { rejected } = await readInput(`x,${'y'.repeat(2001)}\n`, {
      noHeader: true,
      columns: [{ role: 'name', header: '#2' }],
    });
    expect(rejected[0]?.reason).toBe('a cell of more than 2000 characters in column #2');
  });

  test('up to the limit is read', async () => {
    const large = 'x'.repeat(RECORD_LIMIT - 10);
    const { subjects } = await readInput(`name,x\nA,"${large}"\nB,2\n`);
    expect(names(subjects)).toEqual([
      [1, 2, 'A'],
      [2, 3, 'B'],
    ]);
  });

  test('a quote open over very many short lines', async () => {
    const { subjects, rejected } = await readInput(
      `name,x\n"a,1\n${`"${'""'.repeat(10)}",${'1'.repeat(130)}\n`.repeat(10_000)}`,
    );
    expect([subjects.length, rejected.length]).toEqual([10_000, 1]);
  });

  test('a quote open for longer than the limit costs one line', async () => {
    const filler = `Sample,${'1'.repeat(150)}\n`.repeat(10_000);
    const { subjects, rejected } = await readInput(`name,x\n"A,1\n${filler}B,2\n`);
    expect(subjects).toHaveLength(10_001);
    expect(subjects[0]).toMatchObject({ row: 2, line: 3 });
    expect(rejected).toMatchObject([
      { row: 1, line: 2, reason: expect.stringContaining('a quote is never closed'), raw: '"A,1' },
    ]);
  });
});
