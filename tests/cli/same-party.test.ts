import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLines } from './reading.ts';
import { outcomes, type Run, repository } from './spawn.ts';

const LISTS = join(repository, 'fixtures/lists/same-party');
const [FIRST, SECOND] = [join(LISTS, 'first-list.csv'), join(LISTS, 'second-list.csv')];
const ROWS =
  'name,birth date,passport\n' +
  'Person One Sample,1979-01-05,100200301\n' +
  'Other Somebody Example,1980-02-06,\n';

const screen = (...args: string[]): Run => ({ args: ['screen', ...args], input: ROWS });

describe('a party on two lists', () => {
  const both = ['-l', FIRST, '-l', SECOND];
  const outcome = outcomes({
    both: screen(...both, '-f', 'ndjson'),
    'other order': screen('-l', SECOND, '-l', FIRST, '-f', 'ndjson'),
    'one shown': screen(...both, '-f', 'ndjson', '--limit', '1'),
    'one list': screen('-l', FIRST, '-f', 'ndjson'),
    check: { args: ['check', 'Person One Sample', ...both] },
  });
  const linesOf = (name: Parameters<typeof outcome>[0]) => readLines(outcome(name).stdout);

  test('is raised once, with both listings, and counts once', () => {
    const { hits, summary } = linesOf('both');
    expect(hits.map(({ row, entry }) => [row, entry.listings.map(({ id }) => id)])).toEqual([
      [1, ['B-1', 'A-1']],
      [2, ['A-2']],
      [2, ['B-2']],
    ]);
    expect(summary).toMatchObject({ rowsWithHits: 2 });
    const { exact, strong, possible } = summary.hits;
    expect(exact + strong + possible).toBe(3);
    expect(outcome('both').status).toBe(1);
  });

  test('counts once against --limit', () => {
    const { hits } = linesOf('one shown');
    expect(hits.map(({ row, more }) => [row, more])).toEqual([
      [1, undefined],
      [2, 1],
    ]);
  });

  test('has one fingerprint, whatever the order of the lists', () => {
    const prints = (name: 'both' | 'other order') =>
      linesOf(name).hits.map(({ fingerprint }) => fingerprint);
    expect(prints('other order').sort()).toEqual(prints('both').sort());
  });

  test('of a single list says no more than that list', () => {
    const [hit] = linesOf('one list').hits;
    expect(hit?.entry.listings).toMatchObject([{ list: 'first-list', id: 'A-1' }]);
    expect(Object.keys(hit?.entry.listings[0] ?? {})).toEqual(['list', 'id', 'fields']);
  });

  test('is one block of check', () => {
    const { stdout } = outcome('check');
    expect(stdout.match(/^ {2}EXACT/gmu)).toHaveLength(1);
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      'also on Person One Sample (second-list B-1, EXAMPLE); exact',
    );
  });
});
