import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { REASONS } from '../../src/decisions/reasons.ts';
import { lines } from './reading.ts';
import { ask, type Outcome, outcomes, repository } from './spawn.ts';

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

/** Options that a command must have; that every option has an example is tested of all commands. */
const OPTIONS = [
  ['haechi screen', ofScreen],
  ['haechi check', ofCheck],
  ['haechi list import', ['--list-date', '--trust-list', ...ofInstalling]],
  ['haechi list update', ['--config', '--no-progress', ...ofInstalling]],
  ['haechi list status', [...ofStatus, '--max-list-age', '--as-of']],
  ['haechi list verify', ofStatus],
  ['haechi list show', [...ofStatus, '--depth', '--limit']],
  ['haechi list diff', ['--trust-list', '--limit', '--format', '--color']],
  ['haechi list prune', ['--keep', '--dry-run', '--format']],
] as const;

describe('the help of every command, found from the program down,', () => {
  const helps = new Map<string, Outcome>();
  beforeAll(async () => {
    await walk([], helps);
  });

  test('is found', () => {
    expect([...helps.keys()]).toEqual(
      expect.arrayContaining(['haechi', 'haechi merge', 'haechi list', ...OPTIONS.map(nameOf)]),
    );
    const failed = [...helps].filter(([, { status, stderr }]) => status !== 0 || stderr !== '');
    expect(failed).toEqual([]);
  });

  test('has examples, which call the command', () => {
    const without = [...helps].filter(([name, { stdout }]) => {
      const examples = stdout.split('\nExamples:\n')[1]?.split('\n\n')[0] ?? '';
      return !lines(examples).some((line) => line.includes(name));
    });
    expect(without).toEqual([]);
  });

  test('shows each option with an example', () => {
    const without = [...helps].flatMap(([name, { stdout }]) =>
      [...describedOptions(stdout)]
        .filter(([option]) => option !== '--help' && option !== '--version')
        .filter(([, description]) => !description.includes('; example: '))
        .map(([option]) => `${name} ${option}`),
    );
    expect(without).toEqual([]);
  });

  test('fits 80 columns', () => {
    const tooWide = [...helps].flatMap(([name, { stdout }]) =>
      lines(stdout)
        .filter((line) => line.length > 80)
        .map((line) => `${name}: ${line}`),
    );
    expect(tooWide).toEqual([]);
  });

  test.each(OPTIONS)('of %s has its options', (name, options) => {
    const shown = [...describedOptions(helps.get(name)?.stdout ?? '').keys()];
    expect(shown).toEqual(expect.arrayContaining([...options]));
  });
});

describe('help', () => {
  const outcome = outcomes({
    haechi: { args: ['--help'] },
    'list status': { args: ['list', 'status', '--help'] },
    screen: { args: ['screen', '--help'] },
    help: { args: ['help'] },
    'help screen': { args: ['help', 'screen'] },
    'list help status': { args: ['list', 'help', 'status'] },
    'help list status': { args: ['help', 'list', 'status'] },
    nothing: { args: [] },
    '--version': { args: ['--version'] },
    '-V': { args: ['-V'] },
  });

  test('of the program lists the commands and the exit statuses', () => {
    const { status, stdout } = outcome('haechi');
    expect(status).toBe(0);
    for (const words of ['screen', 'check', 'list', 'Exit status']) expect(stdout).toContain(words);
  });

  test.each([
    ['help', 'haechi'],
    ['help screen', 'screen'],
    ['list help status', 'list status'],
    ['help list status', 'list status'],
  ] as const)('is the same through %s', (asked, same) => {
    expect(outcome(asked)).toMatchObject({ status: 0, stderr: '' });
    expect(outcome(asked).stdout).toBe(outcome(same).stdout);
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

/** Asks for the help of a command and of all that it lists; the program's own is under `haechi`. */
async function walk(command: readonly string[], helps: Map<string, Outcome>): Promise<void> {
  const help = await ask({ args: [...command, '--help'] });
  helps.set(['haechi', ...command].join(' '), help);
  const listed = help.stdout.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '';
  for (const [, name = ''] of listed.matchAll(/^ {2}(\S+)/gmu))
    await walk([...command, name], helps);
}

function nameOf([name]: readonly [string, unknown]): string {
  return name;
}

/** Each long option of a help text with its description, put together from its lines. */
function describedOptions(help: string): Map<string, string> {
  const section = help.split('Options:\n')[1]?.split('\n\n')[0] ?? '';
  const options = section.split(/\n(?= {2}-)/);
  return new Map(
    options.map((text) => [/--[a-z-]+/.exec(text)?.[0] ?? '', text.replace(/\s+/g, ' ')]),
  );
}

test('the help of a decision has every reason of every disposition', async () => {
  const { stdout } = await ask({ args: ['decisions', 'add', '--help'] });
  const words = stdout.split(/[\s,]+/u);
  for (const [disposition, reasons] of Object.entries(REASONS)) {
    expect(words).toEqual(
      expect.arrayContaining([disposition, ...reasons.map(({ code }) => code)]),
    );
  }
});
