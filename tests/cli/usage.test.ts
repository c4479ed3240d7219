import { describe, expect, test } from '@jest/globals';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { outcomes, type Run } from './spawn.ts';

const scratch = new Scratch().write('people.csv', 'id,name\n1,Jane Doe\n');
const cwd = scratch.path;
const screen = ['screen', 'people.csv'];

/** Arguments, and what the one line must hold: the option or word at fault, then the cure. */
const cases: readonly (readonly [readonly string[], readonly (string | RegExp)[]])[] = [
  [
    [...screen, '--threshold', 'abc'],
    ['--threshold', 'abc', '0 to 1'],
  ],
  [
    [...screen, '--threshold', 'NaN'],
    ['--threshold', 'NaN', '0 to 1'],
  ],
  [
    [...screen, '--threshold', '1.1'],
    ['--threshold', '1.1', '0 to 1'],
  ],
  [
    [...screen, '--threshold', '-1'],
    ['--threshold', '-1', '0 to 1'],
  ],
  [
    [...screen, '--threshold', ''],
    ['--threshold', '0 to 1'],
  ],
  [
    [...screen, '--threshold', ' '],
    ['--threshold', '0 to 1'],
  ],
  [
    [...screen, '-t', '0,5'],
    ['--threshold', '0,5', '0 to 1'],
  ],
  [[...screen, '--threshold'], ['--threshold']],
  [
    [...screen, '--limit', '-1'],
    ['--limit', '-1', 'from 0'],
  ],
  [
    [...screen, '--limit', '1.5'],
    ['--limit', '1.5', 'from 0'],
  ],
  [
    [...screen, '--limit', 'many'],
    ['--limit', 'many', 'from 0'],
  ],
  [
    [...screen, '--limit', ''],
    ['--limit', 'from 0'],
  ],
  [
    [...screen, '--fail-on', 'weak'],
    ['--fail-on', 'weak', 'possible', 'exact', 'none'],
  ],
  [
    [...screen, '--format', 'cvs'],
    ['--format', 'cvs', 'csv', 'ndjson'],
  ],
  [
    [...screen, '--color', 'sometimes'],
    ['--color', 'sometimes', 'always'],
  ],
  [
    [...screen, '--as-of', '2026-02-30'],
    ['--as-of', '2026-02-30', 'YYYY-MM-DD'],
  ],
  [
    [...screen, '--as-of', 'tomorrow'],
    ['--as-of', 'tomorrow', 'YYYY-MM-DD'],
  ],
  [
    [...screen, '--list-date', '2026-13-01'],
    ['--list-date', '2026-13-01', 'YYYY-MM-DD'],
  ],
  [
    [...screen, '--delimiter', 'ab'],
    ['--delimiter', 'ab'],
  ],
  [[...screen, '--delimiter', ''], ['--delimiter']],
  [
    [...screen, '--encoding', 'latin-99'],
    ['--encoding', 'latin-99', 'cp949'],
  ],
  [
    [...screen, '--column', 'name=Nmae'],
    ['--column', 'Nmae', 'people.csv', 'did you mean "name"'],
  ],
  [
    [...screen, '--column', 'nmae=name'],
    ['--column', 'nmae', 'did you mean name'],
  ],
  [
    [...screen, '--column', 'name=#9'],
    ['--column', '#9', 'people.csv', '#2'],
  ],
  [
    [...screen, '--column', 'name=#0'],
    ['--column', '#0', 'people.csv'],
  ],
  [
    [...screen, '--column', 'name'],
    ['--column', '<role>=<header>'],
  ],
  [
    [...screen, '--column', 'name='],
    ['--column', '<role>=<header>'],
  ],
  [
    [...screen, '--output', 'report.foo'],
    ['--output', 'report.foo', 'ndjson=report.foo'],
  ],
  [
    [...screen, '--output', 'foo=report.json'],
    ['--output', 'foo', 'ndjson'],
  ],
  [
    [...screen, '--output', 'csv='],
    ['--output', 'csv='],
  ],
  [
    [...screen, '--list', 'nowhere'],
    ['nowhere', 'no such file'],
  ],
  [
    [...screen, '--treshold', '0.5'],
    ['--treshold', '--threshold'],
  ],
  [
    [...screen, '--unheard-of'],
    ['--unheard-of', '--help'],
  ],
  [
    ['scren', 'people.csv'],
    ['scren', 'screen'],
  ],
  [['unheard-of'], ['unheard-of', '--help']],
  [['check'], ['name']],
  [
    ['check', 'Jane', 'Doe'],
    ['check', /quot|one argument|1 argument/],
  ],
  [['check', ''], ['name']],
  [['check', ' '], ['name']],
  [['check', '...'], ['...']],
  [
    ['list', 'statsu'],
    ['statsu', 'status'],
  ],
  [
    ['list', 'status', '--format', 'csv'],
    ['csv', 'json'],
  ],
];

describe('a command that cannot be understood', () => {
  const titled = cases.map(([args, words]) => [args.map(quoted).join(' '), words, args] as const);
  const outcome = outcomes(
    Object.fromEntries(titled.map(([title, , args]): [string, Run] => [title, { args, cwd }])),
  );

  test.each(titled)('%s', (title, words) => {
    const { status, stdout, stderr } = outcome(title);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr });
    expect(lines(stderr)).toEqual([expect.stringMatching(/^haechi: /)]);
    for (const word of words) expect(stderr).toMatch(word instanceof RegExp ? word : literal(word));
  });
});

function quoted(argument: string): string {
  return /^[\w./=#-]+$/.test(argument) ? argument : `'${argument}'`;
}

function literal(word: string): RegExp {
  return new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
