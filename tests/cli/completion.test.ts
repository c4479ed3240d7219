import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, haechi, program, runCommand } from './spawn.ts';

const scratch = new Scratch().write('people.csv', 'id,name\n');
const cwd = scratch.path;

async function offered(...words: string[]): Promise<string[]> {
  const { status, stdout, stderr } = await ask({ args: ['complete', '--', ...words], cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return lines(stdout).map((line) => line.split('\t')[0] ?? '');
}

describe('what a word may become', () => {
  test.each([
    [['scr'], ['screen', ':4']],
    [
      ['list', 'up'],
      ['update', ':4'],
    ],
    [
      ['decisions', ''],
      ['add', 'approve', 'withdraw', 'list', 'verify', 'prune', ':4'],
    ],
    [
      ['screen', '--fail-on-'],
      ['--fail-on-new', ':4'],
    ],
    [
      ['screen', '--fail-on', 's'],
      ['strong', ':4'],
    ],
    [
      ['screen', '-f', 'm'],
      ['markdown', ':4'],
    ],
    [
      ['screen', '--column', 'na'],
      ['name=', 'nationality=', 'national_id=', ':4'],
    ],
    [
      ['list', 'update', 'un'],
      ['un-sc', ':4'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', ':4'],
    ],
    // Files, which a shell knows itself.
    [['screen', 'peo'], [':0']],
    [['screen', '--decisions', ''], [':0']],
  ])('%j', async (words, expected) => expect(await offered(...words)).toEqual(expected));
});

describe('in a shell', () => {
  const PATH = `${scratch.at('bin')}:${process.env.PATH}`;

  beforeAll(async () => {
    scratch.write('bin/haechi', `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(scratch.at('bin/haechi'), 0o755);
    await haechi({ args: ['--version'] });
  });

  const inShell = (shell: string, script: string) =>
    runCommand(shell, ['-c', script], { args: [], cwd, env: { PATH } });
  const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;
  const inShells = (shell: string) => (has(shell) ? test : test.skip);

  test('bash, also where the script is read twice, and words are quoted', async () => {
    const complete = (line: string) =>
      `COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); COMPREPLY=(); compopt() { :; }; __haechi_complete; printf '%s\\n' "\${COMPREPLY[*]}"`;
    const load = 'source <(haechi completion bash)';
    const script = [
      load,
      load,
      complete('haechi list st'),
      complete('haechi screen --format c'),
      complete("haechi screen '$(touch hurt)' --fail-on e"),
    ].join('\n');
    const { stdout, stderr } = await inShell('bash', script);
    expect(stderr).toBe('');
    expect(lines(stdout)).toEqual(['status', 'csv', 'exact']);
    expect(scratch.has('hurt')).toBe(false);
  });

  inShells('fish')('fish', async () => {
    const script =
      'haechi completion fish | source; complete -C "haechi list st"; complete -C "haechi screen peo"';
    const { stdout } = await inShell('fish', script);
    expect(lines(stdout).map((line) => line.split('\t')[0])).toEqual(['status', 'people.csv']);
  });

  inShells('zsh')('zsh reads its script', async () => {
    const script =
      'autoload -Uz compinit; compinit -u -d zcompdump; eval "$(haechi completion zsh)"; print $_comps[haechi]';
    const { stdout } = await inShell('zsh', script);
    expect(lines(stdout)).toEqual(['_haechi']);
  });
});
