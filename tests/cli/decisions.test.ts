import { symlinkSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { lines, readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, type Outcome } from './spawn.ts';

const scratch = new Scratch()
  .write('list.csv', 'id,name,type\nX-1,"SAMPLE, Walnut Zephyr",individual\n')
  .write('people.csv', 'id,name\nF-1,Walnut Zephyr Sample\nF-2,Jane Doe\n')
  .write('hits.txt', 'nothing');
const cwd = scratch.path;
const screen = ['screen', 'people.csv', '-l', 'list.csv'];
const FILE = ['--decisions', 'decisions.ndjson'];
const clear = ['--disposition', 'false-positive', '--reason', 'name-differs'];

const run = (...args: readonly string[]): Promise<Outcome> => ask({ args, cwd });
let fingerprint: string;

beforeAll(async () => {
  await run(...screen, '-o', 'hits.ndjson');
  fingerprint = readLines(scratch.read('hits.ndjson')).hits[0]?.fingerprint ?? '';
});

describe('haechi decisions', () => {
  let ids: string[];

  beforeAll(async () => {
    const add = ['decisions', 'add', 'hits.ndjson', fingerprint.slice(0, 8), ...FILE];
    const { stdout } = await run(...add, ...clear, '--author', 'a', '-f', 'ndjson');
    ids = [JSON.parse(stdout).id];
  });

  test('a hit that was cleared leaves the table and the status, and stays in ndjson', async () => {
    const table = await run(...screen, ...FILE);
    expect(table.status).toBe(0);
    expect(table.stdout).not.toContain('F-1');
    expect(table.stdout).toMatch(/cleared by decisions +1/u);
    const ndjson = await run(...screen, ...FILE, '-f', 'ndjson');
    expect(ndjson.status).toBe(0);
    const { hits, summary } = readLines(ndjson.stdout);
    expect(hits).toMatchObject([{ fingerprint, decision: { state: 'cleared', id: ids[0] } }]);
    expect(summary).toMatchObject({
      rowsWithHits: 0,
      hits: { exact: 0, strong: 0, possible: 0 },
      cleared: 1,
      decisions: { file: 'decisions.ndjson', decisions: 1 },
    });
  });

  test('the same with threads, and whatever the limit', async () => {
    const one = await run(...screen, ...FILE, '-f', 'ndjson');
    const more = await run(...screen, ...FILE, '-f', 'ndjson', '--limit', '1', '--jobs', '2');
    expect(more.stdout).toBe(one.stdout);
  });

  test('counts again where two pairs of eyes are asked for, until somebody else approves', async () => {
    const fourEyes = ['--four-eyes', 'false-positive'];
    expect((await run(...screen, ...FILE, ...fourEyes)).status).toBe(1);
    const own = await run('decisions', 'approve', ids[0] ?? '', ...FILE, '--author', 'A');
    expect(own).toMatchObject({ status: 2, stdout: '' });
    expect(own.stderr).toContain('was decided by a, who cannot approve it too');
    const other = await run('decisions', 'approve', ids[0] ?? '', ...FILE, '--author', 'b');
    expect(other.status).toBe(0);
    expect((await run(...screen, ...FILE, ...fourEyes)).status).toBe(0);
  });

  test('lists them with what became of them', async () => {
    const { stdout } = await run('decisions', 'list', ...FILE);
    expect(stdout).toContain(`${ids[0]}  cleared (in force, expires `);
    expect(stdout).toContain('F-1 Walnut Zephyr Sample / SAMPLE, Walnut Zephyr (list X-1)');
    expect(stdout).toContain('approved by b');
    expect(lines(stdout).at(-1)).toBe('1 decision');
  });

  test('verifies the file, and with a report what no hit bears', async () => {
    expect(await run('decisions', 'verify', 'hits.ndjson', ...FILE)).toMatchObject({
      status: 0,
      stdout: '2 lines, 0 findings\n',
    });
    scratch.write('none.csv', 'id,name\nF-2,Jane Doe\n');
    await run('screen', 'none.csv', '-l', 'list.csv', '-o', 'none.ndjson');
    const { status, stdout } = await run('decisions', 'verify', 'none.ndjson', ...FILE);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^line 1: unused: [0-9a-f]{16} no hit of the reports bears it$/mu);
  });

  test('an altered line makes the file not to be trusted', async () => {
    const altered = scratch.read('decisions.ndjson').replace('"author":"a"', '"author":"z"');
    scratch.write('altered.ndjson', altered);
    const file = ['--decisions', 'altered.ndjson'];
    const verified = await run('decisions', 'verify', ...file);
    expect(verified.status).toBe(2);
    expect(verified.stdout).toMatch(/^line 1: FAULT altered/mu);
    const screened = await run(...screen, ...file);
    expect(screened).toMatchObject({ status: 2, stdout: '' });
    expect(screened.stderr).toMatch(/^haechi: altered\.ndjson:1: this line was altered/u);
  });

  test('moves what does nothing any more to an archive', async () => {
    scratch.write('old.ndjson', scratch.read('decisions.ndjson'));
    const file = ['--decisions', 'old.ndjson'];
    await run('decisions', 'withdraw', ids[0] ?? '', ...file);
    const dry = await run('decisions', 'prune', ...file, '--dry-run');
    expect(lines(dry.stdout).at(-1)).toBe(
      '3 lines would be moved to old.pruned.ndjson, 0 lines kept',
    );
    const before = scratch.read('old.ndjson');
    await run('decisions', 'prune', ...file);
    expect(scratch.read('old.ndjson')).toBe('');
    expect(scratch.read('old.pruned.ndjson')).toBe(before);
  });

  test('a last line that was never finished is told, left out, and taken out by the next', async () => {
    scratch.write('torn.ndjson', `${scratch.read('decisions.ndjson')}{"kind":"dec`);
    const file = ['--decisions', 'torn.ndjson'];
    const screened = await run(...screen, ...file);
    expect(screened.status).toBe(0);
    expect(screened.stderr).toContain('haechi: warning: torn.ndjson:3: the last line was never');
    const withdrawn = await run('decisions', 'withdraw', ids[0] ?? '', ...file);
    expect(withdrawn.stderr).toBe(
      'haechi: warning: torn.ndjson:3: the last line was never finished and was taken out: {"kind":"dec\n',
    );
    expect(scratch.read('torn.ndjson')).not.toContain('{"kind":"dec\n');
  });

  test('the archive is never the file itself', async () => {
    symlinkSync(scratch.at('decisions.ndjson'), scratch.at('link.ndjson'));
    const args = ['decisions', 'prune', ...FILE, '--archive', 'link.ndjson'];
    expect(await run(...args)).toMatchObject({ status: 2, stdout: '' });
  });

  test('decides anew in the place of what was decided before', async () => {
    scratch.write('anew.ndjson', scratch.read('decisions.ndjson'));
    const file = ['--decisions', 'anew.ndjson'];
    const what = ['--disposition', 'escalated', '--reason', 'to-counsel', '--author', 'c'];
    await run('decisions', 'add', 'hits.ndjson', fingerprint, ...what, ...file);
    const { status, stdout } = await run(...screen, ...file);
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/gu, ' ')).toMatch(
      /decision escalated on \S+ by c because to-counsel/u,
    );
    expect((await run('decisions', 'verify', ...file)).status).toBe(0);
  });
});

describe('what cannot be decided is refused in one line, with status 2', () => {
  const add = (report: string, print: string) => ['decisions', 'add', report, print];
  test.each([
    [
      'no file',
      () => [...add('hits.ndjson', fingerprint), ...clear],
      'no decisions file was named',
    ],
    [
      'another reason',
      () => [
        ...add('hits.ndjson', fingerprint),
        ...FILE,
        '--disposition',
        'escalated',
        '--reason',
        'x',
      ],
      'x is no reason for escalated; choose one of to-compliance',
    ],
    [
      'a day that is over',
      () => [...add('hits.ndjson', fingerprint), ...FILE, ...clear, '--expires', '2020-01-01'],
      '--expires 2020-01-01 is no day to come',
    ],
    [
      'a fingerprint that is none',
      () => [...add('hits.ndjson', 'Walnut'), ...FILE, ...clear],
      'Walnut is no fingerprint',
    ],
    [
      'one that no hit has',
      () => [...add('hits.ndjson', '0000'), ...FILE, ...clear],
      'hits.ndjson: no fingerprint begins with 0000',
    ],
    [
      'no report',
      () => [...add('hits.txt', fingerprint), ...FILE, ...clear],
      'hits.txt:1: not JSON; name the ndjson report',
    ],
    [
      'a decisions file that is not there',
      () => [...screen, '--decisions', 'nowhere.ndjson'],
      'nowhere.ndjson: no such file; name the decisions file',
    ],
    [
      'an approval of nothing',
      () => ['decisions', 'approve', '0000', ...FILE],
      'no decision begins with 0000',
    ],
    [
      '--fail-on-new alone',
      () => [...screen, '--fail-on-new'],
      '--fail-on-new takes an earlier report',
    ],
    [
      '--since of no report',
      () => [...screen, '--since', 'people.csv'],
      'people.csv:1: not JSON; name the ndjson report',
    ],
    [
      'a report over the decisions',
      () => [...screen, ...FILE, '-o', 'json=decisions.ndjson'],
      'the output decisions.ndjson is also an input',
    ],
    [
      '--since of a shard',
      () => [...screen, '--since', 'hits.ndjson', '--shard', '1/2', '-o', 'p.ndjson'],
      '--since is of a whole run',
    ],
  ] as const)('%s', async (_, args, message) => {
    const { status, stdout, stderr } = await run(...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(lines(stderr)).toHaveLength(1);
  });
});
