import { expect, test } from '@jest/globals';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { outcomes } from './spawn.ts';

const scratch = new Scratch()
  .write('list.csv', 'id,name,type\nX-1,"SAMPLE, Person One",individual\n')
  .write('people.csv', 'id,name\n1,Jane Doe\n2,יוסי כהן\n3,สมชาย ใจดี\n')
  .write('read.csv', 'id,name\n1,Jane Doe\n2,정인철\n');
const cwd = scratch.path;
const outcome = outcomes({
  table: { args: ['screen', '-l', 'list.csv', 'people.csv', 'read.csv'], cwd },
  ndjson: { args: ['screen', '-l', 'list.csv', '-f', 'ndjson', 'people.csv'], cwd },
  quiet: { args: ['screen', '-l', 'list.csv', '-q', 'people.csv'], cwd },
  check: { args: ['check', '-l', 'list.csv', 'יוסי כהן'], cwd },
  'check, read': { args: ['check', '-l', 'list.csv', 'Νικόλαος Μαζιώτης'], cwd },
});
const warnings = (name: Parameters<typeof outcome>[0]) =>
  lines(outcome(name).stderr).filter((line) => line.includes('letter by letter'));

test.each(['table', 'ndjson'] as const)(
  '%s: one warning for the file that has such names',
  (name) => {
    expect(outcome(name).status).toBe(0);
    expect(warnings(name)).toEqual([
      expect.stringMatching(/^haechi: warning: people\.csv:3: 2 rows have .*\(Hebrew, Thai\)/),
    ]);
  },
);

test('--quiet keeps it back', () => expect(warnings('quiet')).toEqual([]));

test('check says it of its name', () => {
  expect(warnings('check')).toEqual([expect.stringMatching(/\(Hebrew\)/)]);
  expect(warnings('check, read')).toEqual([]);
});
