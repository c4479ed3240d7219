import { describe, expect, test } from '@jest/globals';
import { lines, readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { outcomes, type Run } from './spawn.ts';

const scratch = new Scratch()
  .write('list.csv', 'id,name,type\nX-1,"SAMPLE, Person One",individual\n')
  .write('other.csv', 'id,name,type\nY-1,"TESTER, Other Two",individual\n')
  .write('people.csv', 'id,name\n1,Person One Sample\n')
  .write('header.csv', 'id,name\n');
const cwd = scratch.path;
const screen = (env: Record<string, string>, ...args: string[]): Run => ({
  args: ['screen', 'people.csv', ...args],
  cwd,
  env: { HAECHI_LIST: 'list.csv', HAECHI_QUIET: '1', ...env },
});

describe('HAECHI_ variables are defaults', () => {
  const outcome = outcomes({
    list: screen({}, '-f', 'ndjson'),
    'list, flag': screen({}, '-f', 'ndjson', '-l', 'other.csv'),
    format: screen({ HAECHI_FORMAT: 'ndjson' }),
    'format, flag': screen({ HAECHI_FORMAT: 'ndjson' }, '--format', 'csv'),
    'as of': screen({ HAECHI_AS_OF: '2020-02-03', HAECHI_FORMAT: 'ndjson' }),
    threshold: screen({ HAECHI_THRESHOLD: '1' }),
    'threshold, flag': screen({ HAECHI_THRESHOLD: '1' }, '-t', '0.5'),
    'fail on': screen({ HAECHI_FAIL_ON: 'none' }),
    'fail on, flag': screen({ HAECHI_FAIL_ON: 'none' }, '--fail-on', 'possible'),
    color: screen({ HAECHI_COLOR: 'always' }),
    'color, flag': screen({ HAECHI_COLOR: 'always' }, '--color', 'never'),
    output: screen({ HAECHI_OUTPUT: 'from-environment.json' }),
    bad: screen({ HAECHI_THRESHOLD: 'abc' }),
    'bad, flag': screen({ HAECHI_THRESHOLD: 'abc' }, '--threshold', '0.5'),
  });

  test('and decide where no flag does', () => {
    expect(readLines(outcome('list').stdout).hits).toHaveLength(1);
    expect(readLines(outcome('format').stdout).hits).toHaveLength(1);
    expect(readLines(outcome('as of').stdout).summary.asOf).toBe('2020-02-03');
    expect(outcome('threshold').status).toBe(0);
    expect(outcome('fail on').status).toBe(0);
    expect(outcome('color').stdout).toContain('\u001b[');
    expect(outcome('output').stdout).toBe('');
    expect(scratch.json('from-environment.json')).toMatchObject({ hits: [{ row: 1 }] });
  });

  test('which flags beat', () => {
    const { hits, summary } = readLines(outcome('list, flag').stdout);
    expect(hits).toEqual([]);
    expect(summary.lists.map(({ name }) => name)).toEqual(['other']);
    expect(outcome('format, flag').stdout).toMatch(/^id,file,row/);
    expect(outcome('threshold, flag').status).toBe(1);
    expect(outcome('fail on, flag').status).toBe(1);
    expect(outcome('color, flag').stdout).not.toContain('\u001b[');
  });

  test('and a bad value is an error that names the variable', () => {
    expect(outcome('bad')).toMatchObject({ status: 2, stdout: '' });
    expect(lines(outcome('bad').stderr)).toEqual([expect.stringContaining('HAECHI_THRESHOLD')]);
  });
});

describe('a switch in a variable', () => {
  const values = ['1', 'true', '0', 'false', '', 'perhaps'] as const;
  const outcome = outcomes(
    Object.fromEntries(values.map((value) => [value, screen({ HAECHI_EXIT_ZERO: value })])),
  );

  test.each([
    ['1', 0],
    ['true', 0],
    ['0', 1],
    ['false', 1],
    ['', 1],
    ['perhaps', 2],
  ])('HAECHI_EXIT_ZERO=%s: status %i', (value, status) => {
    expect(outcome(value).status).toBe(status);
  });
});
