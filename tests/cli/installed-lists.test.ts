import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, program, runCommand } from './spawn.ts';

// Each test starts the program several times.
jest.setTimeout(60_000);

const files = new Scratch();
const LIST = 'id,name\nS-1,"SAMPLE, Person One"\n';
const PERSON = 'name\n"SAMPLE, Person One"\n';
files.write('own.csv', LIST).write('home.txt', '');

const run = (args: readonly string[], home = 'home') =>
  ask({ args, env: { HAECHI_HOME: files.at(home) }, input: PERSON });

describe('a run against an installed list', () => {
  beforeAll(async () => {
    await run(['list', 'import', files.at('own.csv'), '--list-date', '2026-01-16']);
  });

  test('can be repeated with the copy that its manifest names, when a newer one is in use', async () => {
    const screen = ['screen', '--as-of', '2026-01-26', '-f', 'ndjson'];
    const first = await run([...screen, '--manifest', files.at('run.json')]);
    const manifest = files.json('run.json') as { lists: { copy: string; date: string }[] };
    expect(manifest.lists).toMatchObject([
      { copy: expect.stringMatching(/^own@\d{8}T\d{9}Z-[0-9a-f]{12}$/), date: '2026-01-16' },
    ]);
    files.write('own.csv', `${LIST}S-2,"SAMPLE, Person Two"\n`);
    await run(['list', 'import', files.at('own.csv'), '--list-date', '2026-01-20']);
    const copy = manifest.lists[0]?.copy ?? '';
    const again = await run([...screen, '--list', copy]);
    expect(first.status).toBe(1);
    expect(again.bytes.equals(first.bytes)).toBe(true);
  });
});

describe('a name that holds what steers a terminal', () => {
  test('is shown by numbers, and takes one line', async () => {
    files.write('steering/own\u001b[2J\nlist.csv', LIST);
    const imported = await run(['list', 'import', files.at('steering')], 'steered');
    const shown = 'own<U+001B>[2J list';
    expect(lines(imported.stdout)[0]).toBe(`${shown} of unknown date: installed`);
    const status = await run(['list', 'status'], 'steered');
    expect(lines(status.stdout)[0]).toBe(shown);
    const verified = await run(['list', 'verify'], 'steered');
    expect(verified.stdout).toBe(`${shown}: whole, 1 entry\n`);
    expect([imported, status].map(({ stdout }) => stdout.includes('\u001b'))).toEqual([
      false,
      false,
    ]);
  });
});

describe('status 2 and one line for', () => {
  test.each([
    ['nothing to verify', ['list', 'verify'], 'nothing-here', 'no list is installed; install one'],
    ['a data folder that is a file', ['screen'], 'home.txt', 'the installed lists cannot be read'],
    ['the same, for status', ['list', 'status'], 'home.txt', 'the installed lists cannot be read'],
    ['the same, for an import', ['list', 'import', files.at('own.csv')], 'home.txt', 'HAECHI_HOME'],
  ])('%s', async (_, args, home, message) => {
    const { status, stdout, stderr } = await run(args, home);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(lines(stderr)).toHaveLength(1);
  });

  test('a list from a pipe', async () => {
    const command = `cat '${files.at('own.csv')}' | '${process.execPath}' '${program}' list import /dev/stdin`;
    const env = { HAECHI_HOME: files.at('piped') };
    const { status, stdout, stderr } = await runCommand('sh', ['-c', command], { args: [], env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^haechi: \/dev\/stdin: a pipe, .*; write it to a file and name that\n$/,
    );
  });
});
