import { describe, expect, test } from '@jest/globals';
import { lines, readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { outcomes, type Run } from './spawn.ts';

const scratch = new Scratch().write(
  'list.csv',
  'id,name,type\nX-1,"SAMPLE, Person One",individual\nX-2,SAMPLE TRADING CORPORATION,entity\n',
);
const cwd = scratch.path;
const check = (...args: string[]): Run => ({ args: ['check', ...args], cwd });

describe('haechi check', () => {
  const own = ['-l', 'list.csv'];
  const outcome = outcomes({
    hit: check('Person One Sample', ...own),
    'hit, ndjson': check('Person One Sample', ...own, '-f', 'ndjson'),
    'hit, --exit-zero': check('Person One Sample', ...own, '--exit-zero'),
    'hit, --fail-on none': check('Person One Sample', ...own, '--fail-on', 'none'),
    none: check('Jane Doe', ...own),
    'none, all shown': check('Jane Doe', ...own, '--threshold', '0', '-f', 'ndjson'),
    'near, all shown': check('Jane Sample', ...own, '--threshold', '0', '-f', 'ndjson'),
    bundled: check('Jung In-cheol'),
    hangul: check('정인철', '-f', 'ndjson'),
    'damaged list': check('Jane Doe', '-l', 'nowhere.csv'),
    'weak alias': check('Department 53'),
    'weak alias, wanted': check('Department 53', '--weak-aliases'),
    hyphen: check(...own, '--', '-Person One Sample'),
  });

  test('a hit is shown with its reasons, status 1', () => {
    const { status, stdout, stderr } = outcome('hit');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^haechi: 1 pot/),
    });
    expect(stdout).toContain('SAMPLE, Person One');
    expect(stdout).toMatch(/matched/);
    expect(readLines(outcome('hit, ndjson').stdout).hits).toEqual([
      expect.objectContaining({
        tier: 'exact',
        subject: expect.objectContaining({ name: ['Person One Sample'] }),
      }),
    ]);
  });

  test('the statuses are those of screen', () => {
    expect(outcome('hit, --exit-zero').status).toBe(0);
    expect(outcome('hit, --fail-on none').status).toBe(0);
    expect(outcome('none').status).toBe(0);
    expect(outcome('none').stderr).toBe('');
    expect(outcome('damaged list')).toMatchObject({ status: 2, stdout: '' });
    expect(lines(outcome('damaged list').stderr)).toHaveLength(1);
  });

  test('a weak alias is no hit by itself, and it is said that there is one', () => {
    expect(outcome('weak alias').status).toBe(0);
    expect(outcome('weak alias').stderr).toContain('--weak-aliases');
    expect(outcome('weak alias, wanted').status).toBe(1);
  });

  test('a name may begin with a hyphen, after --', () => {
    expect(outcome('hyphen').status).toBe(1);
  });

  test.each(['none, all shown', 'near, all shown'] as const)(
    '%s: --threshold 0 shows what was not raised, and why',
    (name) => {
      const { hits } = readLines(outcome(name).stdout);
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.every(({ score }) => score < 0.5)).toBe(true);
    },
  );

  test('names of the bundled list are found in each script, and the report tells its coverage', () => {
    expect(outcome('bundled').stdout).toContain('JONG, In Chol');
    expect(outcome('bundled').stdout).toMatch(/DPRK/);
    const { hits, summary } = readLines(outcome('hangul').stdout);
    expect(hits[0]?.entry.name).toBe('JONG, In Chol');
    expect(summary.lists[0]?.coverage).toMatch(/DPRK/);
  });
});

describe('haechi list status', () => {
  const outcome = outcomes({
    table: { args: ['list', 'status', '-l', 'list.csv'], cwd },
    json: { args: ['list', 'status', '-l', 'list.csv', '-f', 'json'], cwd },
    ndjson: { args: ['list', 'status', '-l', 'list.csv', '-f', 'ndjson'], cwd },
    bundled: { args: ['list', 'status'], cwd },
  });

  test('says what is loaded', () => {
    expect(outcome('table')).toMatchObject({ status: 0, stderr: '' });
    expect(outcome('table').stdout).toMatch(/entries +2 \(1 \w+, 1 \w+\)/);
    expect(outcome('table').stdout).toMatch(/[0-9a-f]{64}/);
    expect(JSON.parse(outcome('json').stdout)).toEqual([
      expect.objectContaining({
        name: 'list',
        format: 'watch-list-csv',
        date: 'unknown',
        counts: expect.objectContaining({ entries: 2 }),
      }),
    ]);
    expect(lines(outcome('ndjson').stdout).map((line) => JSON.parse(line))).toEqual(
      JSON.parse(outcome('json').stdout),
    );
  });

  test('of the bundled list tells date and coverage', () => {
    expect(outcome('bundled').status).toBe(0);
    expect(outcome('bundled').stdout).toMatch(/date +\d{4}-\d\d-\d\d/);
    expect(outcome('bundled').stdout).toMatch(/coverage .*DPRK/);
  });
});
