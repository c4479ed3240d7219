import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { outcomes, repository } from './spawn.ts';

const files = new Scratch();
const lists = join(repository, 'fixtures/lists');
const watched = join(lists, 'watch-list-sample');
const OLD = 'id,name,birth_date\nS-1,"SAMPLE, Person One",1970\nS-2,"SAMPLE, Person Two",\n';
const NEW = 'id,name,birth_date\nS-1,"SAMPLE, Person One",1971\nS-3,"SAMPLE, Person Three",\n';
files.write('old/own.csv', OLD).write('new/own.csv', NEW);
const [older, newer] = [files.at('old/own.csv'), files.at('new/own.csv')];

describe('haechi list diff', () => {
  const outcome = outcomes({
    table: { args: ['list', 'diff', older, newer] },
    ndjson: { args: ['list', 'diff', older, newer, '-f', 'ndjson'] },
    back: { args: ['list', 'diff', newer, older, '-f', 'ndjson'] },
    equal: { args: ['list', 'diff', older, older] },
    layouts: {
      args: ['list', 'diff', join(lists, 'ofac-sample'), join(lists, 'ofac-sample-xml/sdn.xml')],
    },
    'another list': { args: ['list', 'diff', older, join(lists, 'ofac-sample')] },
    'one path': { args: ['list', 'diff', watched] },
    'one name': { args: ['list', 'diff', 'un-sc'] },
    'no argument': { args: ['list', 'diff'] },
  });

  test('as a table: what was added, changed and removed', () => {
    const { status, stdout, stderr } = outcome('table');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines(stdout)[0]).toContain('1 added, 1 changed, 1 removed');
    expect(stdout).toContain('Added: 1 entry\n  S-3  SAMPLE, Person Three');
    expect(stdout).toContain('Changed: 1 entry\n  S-1  SAMPLE, Person One');
    expect(stdout).toContain('Removed: 1 entry\n  S-2  SAMPLE, Person Two');
  });

  test('as ndjson: a record for each entry, and the lists with their hashes last', () => {
    const records = lines(outcome('ndjson').stdout).map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      { kind: 'added', entry: { id: 'S-3' } },
      { kind: 'removed', entry: { id: 'S-2' } },
      { kind: 'changed', entry: { id: 'S-1' }, changes: [{ field: 'birthDates' }] },
      { kind: 'summary', older: { name: 'own', entries: 2 }, newer: { name: 'own', entries: 2 } },
    ]);
  });

  test('the other way round, what was added was removed', () => {
    const kinds = lines(outcome('back').stdout).map((line) => JSON.parse(line));
    expect(kinds).toMatchObject([
      { kind: 'added', entry: { id: 'S-2' } },
      { kind: 'removed', entry: { id: 'S-3' } },
      { kind: 'changed', entry: { id: 'S-1' } },
      { kind: 'summary' },
    ]);
  });

  test('a list and itself do not differ, and no status tells of differences', () => {
    expect(outcome('equal')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('no differences'),
    });
  });

  test('compares layouts of one list', () => {
    expect(outcome('layouts')).toMatchObject({ status: 0, stderr: '' });
    expect(outcome('layouts').stdout).toContain('(ofac-xml)');
  });

  test.each([
    ['another list', 'compare two copies of one list'],
    ['one path', `${watched} is no installed list; name two lists to compare`],
    ['one name', 'un-sc is no installed list; name two lists to compare'],
    ['no argument', "missing required argument 'old'"],
  ] as const)('%s: status 2 and one line', (name, message) => {
    const { status, stdout, stderr } = outcome(name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(lines(stderr)).toHaveLength(1);
  });

  test('leaves the lists as they are', () => {
    expect(readFileSync(older, 'utf8')).toBe(OLD);
  });
});
