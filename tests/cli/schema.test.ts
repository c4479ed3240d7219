import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as library from '../../src/index.ts';
import { lines } from './reading.ts';
import { ask, outcomes } from './spawn.ts';

describe('haechi schema', () => {
  const outcome = outcomes({
    all: { args: ['schema'] },
    'a mistyped name': { args: ['schema', 'hti'] },
    'two names': { args: ['schema', 'hit', 'summary'] },
  });

  test('lists the names and titles of all, in 80 columns', () => {
    const { status, stdout, stderr } = outcome('all');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines(stdout)).toContain('hit          A potential match');
    expect(lines(stdout).filter((line) => line.length > 80)).toEqual([]);
  });

  test('prints every schema that the library publishes, each valid and under its title', async () => {
    const printed: unknown[] = [];
    for (const line of lines(outcome('all').stdout)) {
      const [, name = '', title] = /^(\S+) +(.*)$/.exec(line) ?? [];
      const { status, stdout, stderr } = await ask({ args: ['schema', name] });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const schema = JSON.parse(stdout);
      expect(schema).toMatchObject({ title });
      expect(new Ajv2020({ strict: true, allowUnionTypes: true }).validateSchema(schema)).toBe(
        true,
      );
      printed.push(schema);
    }
    const published = Object.entries(library).filter(([name]) => name.endsWith('_SCHEMA'));
    expect(published.length).toBeGreaterThan(8);
    for (const [, schema] of published) expect(printed).toContainEqual(schema);
  });

  test.each([
    [
      'a mistyped name',
      /^haechi: name 'hti' is invalid; did you mean hit\? choices: hit, summary, .*watch-list\n$/,
    ],
    ['two names', /^haechi: too many arguments for 'schema' .*; see haechi schema --help\n$/],
  ] as const)('answers %s in one line, with status 2', (name, said) => {
    expect(outcome(name)).toMatchObject({ status: 2, stdout: '' });
    expect(outcome(name).stderr).toMatch(said);
  });
});
