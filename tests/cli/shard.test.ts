import { statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Scratch } from './scratch.ts';
import { ask } from './spawn.ts';

const scratch = new Scratch();
const cwd = scratch.path;
const people = 'id,name\n1,SAMPLE Person\n2,"EXAMPLE\n표본"\n3,"misused" quote\n4,EXAMPLE\n';
scratch.write('people.csv', people);
scratch.write('list.csv', 'id,name,type\nX-1,"SAMPLE, Person",individual\n');
scratch.write('newer.csv', 'id,name,type\nX-1,"SAMPLE, Person",individual\nX-2,OTHER,entity\n');

const asOf = ['--as-of', '2026-08-25'];
const shard = (of: string, ...args: string[]) =>
  ask({ args: ['screen', 'people.csv', '--shard', of, '-l', 'list.csv', ...asOf, ...args], cwd });

describe('what --shard takes', () => {
  test.each(['0/3', '4/3', '1', '1/', '/3', '1/0', '-1/3', 'a/b', '1.5/3', ''])(
    '%j is refused',
    async (text) => {
      const { status, stderr, stdout } = await shard(text, '-o', 'no.ndjson');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^haechi: .*--shard.*i\/n with i from 1 to n, such as 3\/8/);
    },
  );

  test.each<[string, string[], RegExp]>([
    ['no output', [], /one ndjson report/],
    ['a table', ['-f', 'table'], /one ndjson report/],
    ['another format in a file', ['-o', 'no.csv'], /one ndjson report.*haechi merge/],
    ['two reports', ['-o', 'no.ndjson', '-o', 'no.json'], /one ndjson report/],
    ['a report on standard output too', ['-o', 'no.ndjson', '-f', 'ndjson'], /one ndjson report/],
    ['rejects', ['-o', 'no.ndjson', '--rejects', 'no.csv'], /--rejects.*haechi merge/],
  ])('%s is refused', async (_, args, message) => {
    const { status, stderr, stdout } = await shard('1/2', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(scratch.names()).toEqual(['list.csv', 'newer.csv', 'people.csv']);
  });

  test('standard input is refused', async () => {
    const args = ['screen', '-', '--shard', '1/2', '-o', 'no.ndjson'];
    const { status, stderr } = await ask({ args, cwd, input: people });
    expect(status).toBe(2);
    expect(stderr).toMatch(/standard input cannot be shared out/);
  });

  test('the environment may name it, and a part may go to standard output', async () => {
    const args = ['screen', 'people.csv', '-l', 'list.csv', '-f', 'ndjson', '-q', '--exit-zero'];
    const { status, stdout } = await ask({ args, cwd, env: { HAECHI_SHARD: '1/3' } });
    expect(status).toBe(0);
    const summary = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
    expect(summary.part).toMatchObject({ shard: 1, of: 3, inputs: [{ rows: 1, lines: 2 }] });
  });
});

describe('a part that stands there', () => {
  const finished = /part\.ndjson: shard 2\/2 is finished, nothing was screened again/;
  const again = (...args: string[]) => shard('2/2', '-o', 'part.ndjson', ...args);
  beforeAll(async () => {
    await again();
  });

  test('is skipped with one line and the status that it had', async () => {
    const before = statSync(scratch.at('part.ndjson'));
    const { status, stderr } = await again();
    expect(status).toBe(3);
    expect(stderr).toMatch(finished);
    expect(stderr).toMatch(
      /1 of 2 rows could not be screened; haechi merge --rejects <file> lists/,
    );
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(statSync(scratch.at('part.ndjson')).ino).toBe(before.ino);
  });

  const whole = () => scratch.read('part.ndjson');
  test.each<[string, () => void, string[]]>([
    ['another shard', () => {}, ['--shard', '1/2']],
    ['another number of shards', () => {}, ['--shard', '2/3']],
    ['another threshold', () => {}, ['--threshold', '0.9']],
    ['another day', () => {}, ['--as-of', '2026-08-26']],
    ['another limit', () => {}, ['--limit', '3']],
    ['weak aliases', () => {}, ['--weak-aliases']],
    ['another column', () => {}, ['--column', 'handle=id']],
    ['a named encoding', () => {}, ['--encoding', 'utf-8']],
    ['a part that is cut off', () => scratch.write('part.ndjson', whole().slice(0, -1)), []],
    ['a part with a changed row', () => damage('misused', 'mis-used'), []],
    ['a part of a changed file', () => scratch.write('people.csv', people.replace('4,', '5,')), []],
    ['something else', () => scratch.write('part.ndjson', 'notes\n'), []],
  ])('%s is replaced', async (_, change, args) => {
    change();
    const before = statSync(scratch.at('part.ndjson')).ino;
    const { status, stderr } = await again(...args);
    expect(stderr).not.toMatch(/nothing was screened/);
    expect(status).toBeLessThanOrEqual(3);
    expect(status).not.toBe(2);
    expect(statSync(scratch.at('part.ndjson')).ino).not.toBe(before);
    expect((await again(...args)).stderr).toMatch(/is finished/);
    scratch.write('people.csv', people);
    await again();
  });

  test('the manifest that is asked for must stand there too', async () => {
    const args = ['--manifest', 'run.json'];
    expect((await again(...args)).stderr).not.toMatch(/is finished/);
    expect((await again(...args)).stderr).toMatch(finished);
    const { size } = statSync(scratch.at('people.csv'));
    expect(scratch.json('run.json')).toMatchObject({
      options: { shard: { index: 2, of: 2 } },
      inputs: [{ bytes: expect.any(Number), share: { to: size, size } }],
    });
  });

  test('one against another list is replaced', async () => {
    const args = ['screen', 'people.csv', '--shard', '2/2', '-o', 'part.ndjson', ...asOf];
    const { stderr } = await ask({ args: [...args, '-l', 'newer.csv'], cwd });
    expect(stderr).not.toMatch(finished);
  });

  function damage(from: string, to: string): void {
    const text = whole();
    expect(text).toContain(from);
    scratch.write('part.ndjson', text.replace(from, to));
  }
});
