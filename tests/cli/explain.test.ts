import { describe, expect, test } from '@jest/globals';
import { hasControls, lines, startOfSequence, uncoloured } from './reading.ts';
import { outcomes, type Run } from './spawn.ts';

const names = ['Jung In-cheol', 'JONG, In Chol'] as const;
const explain = (...args: string[]): Run => ({ args: ['explain', ...args] });

describe('haechi explain', () => {
  const outcome = outcomes({
    match: explain(...names),
    'two names': explain('Kim Yong Chol', 'Kim Yong Chun'),
    json: explain(...names, '--format', 'json'),
    ndjson: explain(...names, '-f', 'ndjson'),
    organisation: explain('--kind', 'organisation', 'Chonsurim', 'Chonsurim Co', '-f', 'json'),
    'kind from the environment': {
      ...explain(...names, '-f', 'json'),
      env: { HAECHI_KIND: 'organisation' },
    },
    narrow: { ...explain(...names), env: { COLUMNS: '40' } },
    coloured: explain(...names, '--color', 'always'),
    controls: explain('Jung \u001b[31mIn\r\ncheol', 'JONG, In Chol'),
    hyphen: explain('--', '-Jung In-cheol', 'JONG, In Chol'),
    help: explain('--help'),
    'one name': explain('Jung In-cheol'),
    'three names': explain(...names, 'Jane Doe'),
    'no name': explain(),
    'an empty name': explain('Jung In-cheol', ''),
    'no letter': explain('390220044', 'JONG, In Chol'),
    'csv, which it has not': explain(...names, '-f', 'csv'),
    'a kind that is none': explain(...names, '--kind', 'ship'),
    'a list, which it does not take': explain(...names, '--list', 'lists/ofac'),
  });

  test('says in the first line what comes of it; there are no hits, so that the status is 0', () => {
    expect(outcome('match')).toMatchObject({ status: 0, stderr: '' });
    expect(lines(outcome('match').stdout)[0]).toBe(
      'Potential match by name alone: both read as 정인철',
    );
    expect(outcome('two names')).toMatchObject({ status: 0, stderr: '' });
    expect(lines(outcome('two names').stdout)[0]).toMatch(/^Two names: /);
  });

  test('json and ndjson are one object on one line', () => {
    expect(outcome('json')).toMatchObject({ status: 0, stderr: '' });
    expect(lines(outcome('json').stdout)).toHaveLength(1);
    expect(JSON.parse(outcome('json').stdout)).toMatchObject({
      kind: 'explanation',
      nameKind: 'person',
      verdict: 'potential-match',
      names: names.map((text) => ({ text })),
    });
    expect(outcome('ndjson').stdout).toBe(outcome('json').stdout);
  });

  test('the kind is an option, also by the environment', () => {
    for (const name of ['organisation', 'kind from the environment'] as const) {
      expect(JSON.parse(outcome(name).stdout)).toMatchObject({ nameKind: 'organisation' });
    }
  });

  test('fits its columns, and is coloured on demand', () => {
    expect(Math.max(...lines(outcome('narrow').stdout).map(({ length }) => length))).toBeLessThan(
      41,
    );
    expect(outcome('coloured').stdout).toContain(startOfSequence);
    expect(uncoloured(outcome('coloured').stdout)).toBe(outcome('match').stdout);
  });

  test('what a name holds does not steer the terminal', () => {
    expect(outcome('controls').status).toBe(0);
    expect(hasControls(outcome('controls').stdout)).toBe(false);
  });

  test('a name may begin with a hyphen, after --', () => {
    expect(outcome('hyphen')).toMatchObject({ status: 0, stderr: '' });
  });

  test('help shows each option with an example', () => {
    const { stdout } = outcome('help');
    for (const option of ['--kind', '--format', '--color']) {
      expect(stdout).toMatch(new RegExp(`${option} <[^]*?example:\\s+${option}`));
    }
    expect(stdout).toContain('haechi explain "Jung In-cheol" "JONG, In Chol"');
  });

  test.each([
    ['one name', /other.*see haechi explain --help/],
    ['three names', /too many.*see haechi explain --help/],
    ['no name', /name.*see haechi explain --help/],
    ['an empty name', /no letter.*"".*haechi explain/],
    ['no letter', /no letter.*390220044.*haechi explain/],
    ['csv, which it has not', /--format.*csv.*table, json, ndjson/],
    ['a kind that is none', /--kind.*ship.*person, organisation/],
    ['a list, which it does not take', /--list.*see haechi explain --help/],
  ] as const)('%s is a mistake, told in one line', (name, words) => {
    const { status, stdout, stderr } = outcome(name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr)).toEqual([expect.stringMatching(words)]);
  });
});
