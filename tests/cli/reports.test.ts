import { describe, expect, test } from '@jest/globals';
import { lines, readLines, type Summary } from './reading.ts';
import { Scratch } from './scratch.ts';
import { contractors, outcomes, type Run } from './spawn.ts';

const scratch = new Scratch()
  .write(
    'list.csv',
    'id,name,type,weak_aliases\n' +
      'X-1,"SAMPLE, Person One",individual,\n' +
      'X-2,"SAMPLE, Person One",individual,\n' +
      'X-3,"SAMPLE, Person One",individual,\n' +
      'X-4,"TESTER, Other Two",individual,QUARTZWING\n',
  )
  .write('one.csv', 'id,name\n7,Person One Sample\n')
  .write('weak.csv', 'id,name\n1,Quartzwing\n')
  .write('mixed.csv', 'id,name\n1,Person One Sample\n\n2,"a\nb"\n3,"x "y\n,\n4\n5,Jane,extra\n');
const cwd = scratch.path;
const screen = (...args: string[]): Run => ({
  args: ['screen', '-l', 'list.csv', '-q', ...args],
  cwd,
});

describe('counts', () => {
  const outcome = outcomes({
    ndjson: screen('mixed.csv', 'one.csv', '-f', 'ndjson'),
    json: screen('mixed.csv', 'one.csv', '-f', 'json'),
    table: screen('mixed.csv', 'one.csv'),
    example: { args: ['screen', contractors, '-f', 'ndjson', '-q'] },
  });

  test('rows read are rows screened and rows rejected, over all files', () => {
    const { summary } = readLines(outcome('ndjson').stdout);
    // Blank records are no rows; ragged rows and rows without a name are screened.
    expect(summary).toMatchObject({ rowsRead: 6, rowsScreened: 5, rowsRejected: 1 });
    expect(summary.rowsRead).toBe(summary.rowsScreened + summary.rowsRejected);
  });

  test('each format gives the same', () => {
    const { summary } = readLines(outcome('ndjson').stdout);
    const document = JSON.parse(outcome('json').stdout) as { summary: Summary };
    expect(document.summary).toMatchObject({
      rowsRead: summary.rowsRead,
      rowsScreened: summary.rowsScreened,
      rowsRejected: summary.rowsRejected,
      hits: summary.hits,
    });
    expect(outcome('table').stdout).toMatch(/rows read +6\n +screened +5\n +rejected +1\n/);
  });

  test('hits by tier and rows with hits are those that the report holds', () => {
    const { hits, summary } = readLines(outcome('example').stdout);
    const of = (tier: string) => hits.filter((hit) => hit.tier === tier).length;
    expect(summary.hits).toEqual({
      exact: of('exact'),
      strong: of('strong'),
      possible: of('possible'),
    });
    expect(summary.rowsWithHits).toBe(new Set(hits.map(({ row }) => row)).size);
    expect(hits.map(({ row }) => row)).toEqual(hits.map(({ row }) => row).sort((a, b) => a - b));
    expect(hits.every(({ score }) => score >= summary.threshold && score <= 1)).toBe(true);
  });

  test('every column is read, ignored or told to be absent', () => {
    const { summary } = readLines(outcome('example').stdout);
    const [columns] = summary.columns;
    expect(columns?.read).toMatchObject({ id: ['contractor_id'], name: ['full_name'] });
    expect(columns?.absent).toContain('address');
    expect(columns?.ignored).toEqual([]);
  });

  test('every line of ndjson is a record, the last the summary', () => {
    const kinds = lines(outcome('example').stdout).map((line) => JSON.parse(line).kind);
    expect(kinds.at(-1)).toBe('summary');
    expect(new Set(kinds.slice(0, -1))).toEqual(new Set(['hit']));
  });
});

describe('--limit', () => {
  const outcome = outcomes({
    '1': screen('one.csv', '-f', 'ndjson', '--limit', '1'),
    '2': screen('one.csv', '-f', 'csv', '--limit', '2'),
    '0': screen('one.csv', '-f', 'ndjson', '--limit', '0'),
    table: screen('one.csv', '--limit', '1'),
  });

  test('shows so many of a row, and the row says how many more there are', () => {
    const { hits, summary } = readLines(outcome('1').stdout);
    expect(hits).toEqual([expect.objectContaining({ more: 2 })]);
    expect(summary.rowsWithHits).toBe(1);
    expect(summary.hits).toEqual({ exact: 3, strong: 0, possible: 0 });
    expect(lines(outcome('2').stdout)).toHaveLength(3);
    expect(outcome('table').stdout).toMatch(/2 more/);
  });

  test('0 shows all', () => {
    const { hits } = readLines(outcome('0').stdout);
    expect(hits.map(({ entry }) => entry.id)).toEqual(['X-1', 'X-2', 'X-3']);
    expect(hits.every(({ more }) => more === undefined)).toBe(true);
  });
});

describe('--weak-aliases and --threshold', () => {
  const outcome = outcomes({
    without: screen('weak.csv', '-f', 'ndjson'),
    with: screen('weak.csv', '-f', 'ndjson', '--weak-aliases'),
    zero: screen('one.csv', '-f', 'ndjson', '--threshold', '0'),
    one: screen('one.csv', '-f', 'ndjson', '--threshold', '1'),
  });

  test('a weak alias alone is no hit unless asked for', () => {
    expect(outcome('without').status).toBe(0);
    expect(outcome('with').status).toBe(1);
    const { hits } = readLines(outcome('with').stdout);
    expect(hits).toEqual([
      expect.objectContaining({
        entry: expect.objectContaining({ id: 'X-4' }),
        matched: expect.objectContaining({ strength: 'weak', name: 'QUARTZWING' }),
      }),
    ]);
  });

  test('the bounds of the range are allowed, and the report says which was used', () => {
    expect(outcome('zero').status).toBe(1);
    expect(readLines(outcome('zero').stdout).summary.threshold).toBe(0);
    expect(readLines(outcome('one').stdout).summary.threshold).toBe(1);
    expect(readLines(outcome('one').stdout).hits.every(({ score }) => score >= 1)).toBe(true);
  });
});
