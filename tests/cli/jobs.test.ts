import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { outcomes, processes, type Run } from './spawn.ts';

const cores = availableParallelism();

/** Enough bytes for threads, in few rows: the last column is read as nothing and only fills them. */
const filler = 'x'.repeat(4000);
const row = (n: number) => {
  const name = n % 40 === 0 ? 'Person One Sample' : n % 90 === 1 ? 'Jane "Doe' : `Jane Doe ${n}`;
  return `${n},${name},${filler}`;
};
const scratch = new Scratch()
  .write('list.csv', 'id,name,type\nX-1,"SAMPLE, Person One",individual\n')
  .write('few.csv', 'id,name\n1,Person One Sample\n')
  .write('hits.csv', `id,name,filler\n${`1,Person One Sample,${filler}\n`.repeat(500)}`)
  .write(
    'big.csv',
    `id,name,filler\n${Array.from({ length: 700 }, (_, n) => row(n + 1)).join('\n')}\n`,
  );
const cwd = scratch.path;
const formats = ['table', 'csv', 'ndjson', 'json'] as const;
const screen = (
  folder: string,
  jobs: readonly string[],
  env: Record<string, string> = {},
): Run => ({
  args: [
    ...['screen', 'big.csv', 'few.csv', '-l', 'list.csv', '--as-of', '2026-03-04', ...jobs],
    ...formats.flatMap((format) => ['-o', `${format}=${folder}/${format}`]),
    ...['--rejects', `${folder}/rejects`],
  ],
  cwd: scratch.folder(folder).path,
  env,
});

describe('--jobs', () => {
  const outcome = processes({
    one: screen('one', ['--jobs', '1']),
    all: screen('all', []),
    named: screen('named', ['--jobs', String(cores)]),
    variable: screen('variable', [], { HAECHI_JOBS: '1' }),
    'closed pipe': {
      args: ['screen', 'hits.csv', '-l', 'list.csv', '-f', 'ndjson', '-q'],
      cwd,
      started: ({ stdout }) => stdout?.destroy(),
    },
  });

  test.each(['all', 'named', 'variable'] as const)('%s: the same bytes as with one', (name) => {
    expect(outcome('one').status).toBe(3);
    expect(readdirSync(scratch.at('one'))).toHaveLength(formats.length + 1);
    for (const file of readdirSync(scratch.at('one'))) {
      const [one, other] = ['one', name].map((folder) =>
        readFileSync(scratch.at(`${folder}/${file}`)),
      );
      expect(one?.length).toBeGreaterThan(100);
      expect(other && one?.equals(other)).toBe(true);
    }
    const { status, stderr } = outcome(name);
    expect(status).toBe(3);
    expect(stderr.replaceAll(`${name}/`, 'one/')).toBe(outcome('one').stderr);
  });

  test('threads end at once when whoever reads has gone', () => {
    const { status, stderr } = outcome('closed pipe');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

describe('a number that is none', () => {
  const of = (jobs: string, env?: Record<string, string>): Run => ({
    args: ['screen', 'few.csv', '-l', 'list.csv', ...(env ? [] : ['--jobs', jobs])],
    cwd,
    ...(env && { env }),
  });
  const outcome = outcomes({
    '0': of('0'),
    'one too many': of(String(cores + 1)),
    half: of('1.5'),
    word: of('abc'),
    variable: of('', { HAECHI_JOBS: '0' }),
  });

  test.each(['0', 'one too many', 'half', 'word', 'variable'] as const)('%s: status 2', (name) => {
    const { status, stdout, stderr } = outcome(name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr)).toEqual([expect.stringContaining(`from 1 to ${cores}`)]);
  });
});
