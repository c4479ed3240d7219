import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, program, runCommand } from './spawn.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** Prints what is offered for a typed line, a word a line. */
const OFFERS: Readonly<Record<Shell, (line: string) => string>> = {
  // What readline would set: words cut at = too, and of the last what stands behind the = as $2.
  bash: (line) => `
    COMP_LINE=${quoted(line)} COMP_POINT=${line.length}
    COMP_WORDS=(${line
      .split(/ |(?==)|(?<==)/u)
      .map(quoted)
      .join(' ')})
    COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
    __haechi_complete haechi ${quoted(/[^ =]*$/u.exec(line)?.[0] ?? '')} ''
    printf '%s\\n' "\${COMPREPLY[@]}"`,
  // Without an editor: what the script hands to zsh's own functions.
  zsh: (line) => `
    _describe() { print -rl -- "\${(@)completions%%:*}"; }
    words=(${line.split(' ').map(quoted).join(' ')}) CURRENT=\${#words}
    _haechi`,
  fish: (line) => `complete --do-complete ${quoted(line)} | string replace -r '\\t.*' ''`,
};
const START: Readonly<Record<Shell, readonly string[]>> = {
  bash: ['--norc', '--noprofile', '-c'],
  zsh: ['-f', '-c'],
  fish: ['--no-config', '-c'],
};
/** Twice, as a shell's settings may be read twice. */
const SOURCE: Readonly<Record<Shell, string>> = {
  bash: 'source ./script.bash; source ./script.bash',
  zsh: 'compdef() { :; }; source ./script.zsh; source ./script.zsh',
  fish: 'source ./script.fish; source ./script.fish',
};

/** Typed lines and what is offered for the last word; fish offers it with what stands before the =. */
const LINES = [
  ['haechi scr', ['screen']],
  ['haechi list up', ['update']],
  ['haechi screen --form', ['--format']],
  ['haechi screen --format nd', ['ndjson']],
  ['haechi screen --format=nd', ['ndjson']],
  ['haechi screen --column birth_', ['birth_date=', 'birth_place=']],
  ['haechi check --as-of 2', []],
  ['haechi screen --list sam', ['sample watch']],
  // Nothing that was typed may run.
  ['haechi screen $(touch made) > hits.ndjson --form', ['--format']],
] as const;

describe.each(SHELLS)('%s', (shell) => {
  const found = spawnSync(shell, ['-c', 'true']).status === 0;
  const inShell = found ? test : test.skip;
  if (!found) test.skip(`${shell} is not here: its completion was not tried`, () => {});

  const scratch = new Scratch()
    .write('sample watch.csv', 'id,name\nS-1,"SAMPLE, Person One"\n')
    .write('hits.ndjson', 'kept');
  const env = {
    HAECHI_HOME: scratch.at('home'),
    PATH: `${scratch.at('bin')}:${process.env.PATH}`,
    LC_ALL: 'C.UTF-8',
  };
  let offered: readonly string[] = [];

  beforeAll(async () => {
    if (!found) return;
    scratch.write(
      'bin/haechi',
      `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(program)} "$@"\n`,
    );
    chmodSync(scratch.at('bin/haechi'), 0o755);
    const list = ['list', 'import', 'sample watch.csv', '--list-date', '2026-01-16'];
    expect(await ask({ args: list, cwd: scratch.path, env })).toMatchObject({ status: 0 });
    scratch.write(`script.${shell}`, (await ask({ args: ['completion', shell] })).stdout);
    const asking = LINES.flatMap(([line]) => [OFFERS[shell](line), `echo ${END}`]);
    const { stdout, stderr } = await runCommand(
      shell,
      [...START[shell], [SOURCE[shell], ...asking].join('\n')],
      { args: [], cwd: scratch.path, env },
    );
    expect(stderr).toBe('');
    offered = stdout.split(`${END}\n`);
  }, 30_000);

  inShell.each(LINES.map(([line, words], at) => [line, words, at] as const))(
    'completes %s',
    (line, words, at) => {
      const begun = /-\S+=/u.exec(line)?.[0] ?? '';
      const written = words.map((word) => (shell === 'fish' ? `${begun}${word}` : word));
      const got = lines(offered[at] ?? '').filter((word) => word !== '');
      expect(got.map((word) => word.replace('\\ ', ' '))).toEqual(written);
    },
  );

  inShell('runs nothing of what was typed', () => {
    expect(scratch.read('hits.ndjson')).toBe('kept');
    expect(scratch.has('made')).toBe(false);
  });
});

/** Printed behind what is offered for a line. */
const END = 'that was all';

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
