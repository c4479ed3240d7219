import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lines } from './reading.ts';
import { ask, outcomes, repository } from './spawn.ts';

const ofScreen = [
  ...['--list', '--list-date', '--trust-list', '--output', '--format', '--column', '--delimiter'],
  ...['--encoding', '--no-header', '--rejects', '--threshold', '--weak-aliases', '--limit'],
  ...['--fail-on', '--exit-zero', '--as-of', '--allow-empty', '--manifest', '--no-progress'],
  ...['--color', '--quiet', '--verbose'],
];
const ofCheck = [
  '--list',
  '--trust-list',
  '--format',
  '--threshold',
  '--weak-aliases',
  '--limit',
  '--color',
];
const ofStatus = ['--list', '--list-date', '--trust-list', '--format', '--color'];
const ofInstalling = ['--force', '--max-shrink', '--format', '--quiet', '--verbose'];

const HELPS = [
  ...(['haechi', 'screen', 'check', 'list', 'list import', 'list update', 'list status'] as const),
  ...(['list verify', 'list show', 'list diff', 'list prune'] as const),
];

describe('every command there is', () => {
  test('shows examples, each option with one, in 80 columns', async () => {
    const waiting: string[][] = [[]];
    let seen = 0;
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      const { status, stdout } = await ask({ args: [...path, '--help'] });
      expect({ path, status }).toEqual({ path, status: 0 });
      expect({ path, stdout }).toEqual({ path, stdout: expect.stringContaining('Examples:') });
      const bare = [...describedOptions(stdout)].filter(
        ([option, text]) => !/--help|--version/u.test(option) && !text.includes('example: '),
      );
      expect({ path, bare }).toEqual({ path, bare: [] });
      const wide = lines(stdout).filter((line) => line.length > 80);
      expect({ path, wide }).toEqual({ path, wide: [] });
      const commands = stdout.split('Commands:\n')[1]?.split('\n\n')[0] ?? '';
      for (const [, name = ''] of commands.matchAll(/^ {2}(\S+)/gmu)) {
        if (name !== 'help') waiting.push([...path, name]);
      }
      seen += 1;
    }
    expect(seen).toBeGreaterThan(20);
  });
});

describe('help', () => {
  const outcome = outcomes({
    haechi: { args: ['--help'] },
    screen: { args: ['screen', '--help'] },
    check: { args: ['check', '--help'] },
    list: { args: ['list', '--help'] },
    'list import': { args: ['list', 'import', '--help'] },
    'list update': { args: ['list', 'update', '--help'] },
    'list status': { args: ['list', 'status', '--help'] },
    'list verify': { args: ['list', 'verify', '--help'] },
    'list show': { args: ['list', 'show', '--help'] },
    'list diff': { args: ['list', 'diff', '--help'] },
    'list prune': { args: ['list', 'prune', '--help'] },
    'help screen': { args: ['help', 'screen'] },
    'help list status': { args: ['list', 'help', 'status'] },
    nothing: { args: [] },
    '--version': { args: ['--version'] },
    '-V': { args: ['-V'] },
  });

  test.each([
    ['screen', ofScreen],
    ['check', ofCheck],
    ['list import', ['--list-date', '--trust-list', ...ofInstalling]],
    ['list update', ['--config', '--no-progress', ...ofInstalling]],
    ['list status', [...ofStatus, '--max-list-age', '--as-of']],
    ['list verify', ofStatus],
    ['list show', [...ofStatus, '--depth', '--limit']],
    ['list diff', ['--trust-list', '--limit', '--format', '--color']],
    ['list prune', ['--keep', '--dry-run', '--format']],
  ] as const)('of %s shows each option with an example', (name, options) => {
    const { status, stdout, stderr } = outcome(name);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const shown = describedOptions(stdout);
    expect([...shown.keys()]).toEqual(expect.arrayContaining([...options]));
    for (const [option, description] of shown) {
      if (option !== '--help')
        expect({ option, description }).toEqual({
          option,
          description: expect.stringContaining('example: '),
        });
    }
    expect(stdout).toContain('Examples:');
  });

  test('of the program lists the commands and the exit statuses', () => {
    const { status, stdout } = outcome('haechi');
    expect(status).toBe(0);
    for (const words of ['screen', 'check', 'list', 'Exit status']) expect(stdout).toContain(words);
  });

  test('fits 80 columns', () => {
    for (const name of HELPS) {
      const tooWide = lines(outcome(name).stdout).filter((line) => line.length > 80);
      expect({ name, tooWide }).toEqual({ name, tooWide: [] });
    }
  });

  test('is the same through the help command', () => {
    expect(outcome('help screen')).toMatchObject({ status: 0, stderr: '' });
    expect(outcome('help screen').stdout).toBe(outcome('screen').stdout);
    expect(outcome('help list status').stdout).toBe(outcome('list status').stdout);
  });

  test('comes on standard error, with status 2, where no command was given', () => {
    expect(outcome('nothing')).toMatchObject({ status: 2, stdout: '' });
    expect(outcome('nothing').stderr).toContain('screen');
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
      version: string;
    };
    for (const name of ['--version', '-V'] as const) {
      expect(outcome(name)).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    }
  });
});

/** Each long option of a help text with its description, put together from its lines. */
function describedOptions(help: string): Map<string, string> {
  const section = help.split('Options:\n')[1]?.split('\n\n')[0] ?? '';
  const options = section.split(/\n(?= {2}-)/);
  return new Map(
    options.map((text) => [/--[a-z-]+/.exec(text)?.[0] ?? '', text.replace(/\s+/g, ' ')]),
  );
}
