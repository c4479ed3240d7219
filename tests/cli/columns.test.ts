import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { outcomes, type Run, repository } from './spawn.ts';

const fixtures = join(repository, 'fixtures/input');
const text = 'name,country\nPerson One Sample,Laos\nJane Doe,Canada\n';
const utf16be = Buffer.from(text, 'utf16le').swap16();
const scratch = new Scratch()
  .write('list.csv', 'id,name,type\nX-1,"SAMPLE, Person One",individual\nX-2,표본하나,individual\n')
  .write('odd.csv', 'Foo,Bar,Baz\nP-1,Person One Sample,x\n')
  .write('two.csv', 'who,also\nJane Doe,Person One Sample\nPerson One Sample,Jane Doe\n')
  .write('duplicate.csv', 'name,name\nJane Doe,Person One Sample\n')
  .write('no-header.csv', 'P-1,Person One Sample\nP-2,Jane Doe\n')
  .write('pipe.csv', 'id|name\n1|Person One Sample\n')
  .write('tab.csv', 'id\tname\n1\tPerson One Sample\n')
  .write('korean.csv', '이름,국적\nPerson One Sample,캐나다\n')
  .write('utf-8-bom.csv', `\ufeff${text}`)
  .write('le.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
  .write('be.csv', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]))
  .write('be-unmarked.csv', utf16be)
  // 이름 and then 표본하나, in CP949
  .write('cp949.csv', Buffer.from('c0cc b8a70a c7a5 babb c7cf b3aa0a'.replace(/ /g, ''), 'hex'));
const cwd = scratch.path;
const screen = (...args: string[]): Run => ({
  args: ['screen', '-l', 'list.csv', '-q', '-f', 'ndjson', ...args],
  cwd,
});

describe('columns', () => {
  const outcome = outcomes({
    'by header': screen('odd.csv', '--column', 'name=Bar', '--column', 'id=Foo'),
    'by number': screen('odd.csv', '--column', 'name=#2', '--column', 'id=#1'),
    'one role, two columns': screen('two.csv', '--column', 'name=who', '--column', 'name=also'),
    'two columns of one header': screen('duplicate.csv'),
    'no header': screen('no-header.csv', '--no-header', '--column', 'name=#2', '--column', 'id=#1'),
    'pipe, found out': screen('pipe.csv'),
    'pipe, named': screen('pipe.csv', '-d', '|'),
    'tab, found out': screen('tab.csv'),
    'tab, named': screen('tab.csv', '--delimiter', 'tab'),
    'korean headers': screen('korean.csv'),
  });

  test.each([
    ['by header', [1], { name: ['Bar'], id: ['Foo'] }],
    ['by number', [1], { name: ['Bar'], id: ['Foo'] }],
    ['one role, two columns', [1, 2], { name: ['who', 'also'] }],
    ['two columns of one header', [1], { name: ['name', 'name'] }],
    ['pipe, found out', [1], { id: ['id'], name: ['name'] }],
    ['pipe, named', [1], { id: ['id'], name: ['name'] }],
    ['tab, found out', [1], { id: ['id'], name: ['name'] }],
    ['tab, named', [1], { id: ['id'], name: ['name'] }],
    ['korean headers', [1], { name: ['이름'], nationality: ['국적'] }],
  ] as const)('%s', (name, rows, read) => {
    const { status, stdout, stderr } = outcome(name);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.any(String) });
    const { hits, summary } = readLines(stdout);
    expect(hits.map(({ row }) => row)).toEqual(rows);
    expect(summary.columns[0]?.read).toEqual(read);
  });

  test('without a header the first line is the first row', () => {
    const { hits, summary } = readLines(outcome('no header').stdout);
    expect(hits).toEqual([
      expect.objectContaining({
        row: 1,
        line: 1,
        subject: { id: ['P-1'], name: ['Person One Sample'] },
      }),
    ]);
    expect(summary.rowsRead).toBe(2);
  });

  test('what is ignored and what is absent is in the summary', () => {
    const { summary } = readLines(outcome('by header').stdout);
    expect(JSON.stringify(summary.columns[0]?.ignored)).toContain('Baz');
    expect(summary.columns[0]?.absent).toContain('birth_date');
  });
});

describe('encodings', () => {
  const outcome = outcomes({
    'UTF-8 with a mark': screen('utf-8-bom.csv'),
    'UTF-16LE with a mark': screen('le.csv'),
    'UTF-16BE with a mark': screen('be.csv'),
    'UTF-16BE named': screen('be-unmarked.csv', '-e', 'utf-16be'),
    'CP949 named': screen('cp949.csv', '-e', 'cp949', '--column', 'name=#1'),
    'CP949 found out': screen(join(fixtures, 'korean-cp949/freelancers.csv')),
    'Windows-1252': screen(join(fixtures, 'semicolon-windows-1252/payees.csv')),
    'title lines': screen(join(fixtures, 'title-lines/vendors.csv')),
  });

  test.each([
    'UTF-8 with a mark',
    'UTF-16LE with a mark',
    'UTF-16BE with a mark',
    'UTF-16BE named',
  ] as const)('%s', (name) => {
    expect(outcome(name).status).toBe(1);
    const { hits, summary } = readLines(outcome(name).stdout);
    expect(hits[0]?.subject).toEqual({ name: ['Person One Sample'], country: ['Laos'] });
    expect(summary).toMatchObject({ rowsRead: 2, rowsScreened: 2 });
  });

  test('CP949', () => {
    const { hits } = readLines(outcome('CP949 named').stdout);
    expect(hits[0]?.subject).toEqual({ name: ['표본하나'] });
    const { summary } = readLines(outcome('CP949 found out').stdout);
    expect(summary.columns[0]?.read).toHaveProperty('name');
    expect(summary.rowsRejected).toBe(0);
  });

  test.each(['Windows-1252', 'title lines'] as const)('%s', (name) => {
    const { summary } = readLines(outcome(name).stdout);
    expect(summary.rowsRead).toBeGreaterThan(0);
    expect(summary.rowsRejected).toBe(0);
  });
});
