import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lines, readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, type Outcome } from './spawn.ts';

const scratch = new Scratch()
  .write(
    'list.csv',
    'id,name,type\nX-1,"SAMPLE, Walnut Zephyr",individual\nX-2,"SAMPLE, Walnut Zephir",individual\n',
  )
  .write('people.csv', 'id,name\nF-1,Walnut Zephyr Sample\n')
  .folder('folder');
const cwd = scratch.path;
const run = (...args: readonly string[]): Promise<Outcome> => ask({ args, cwd });
const clear = ['--disposition', 'false-positive', '--reason', 'name-differs', '--author', 'a'];
const fourEyes = ['--four-eyes', 'false-positive'];
let fingerprints: readonly string[];
let ids: string[];
const pipe = createServer().listen(scratch.at('pipe'));
afterAll(() => {
  pipe.close();
});

beforeAll(async () => {
  await run('screen', 'people.csv', '-l', 'list.csv', '-o', 'hits.ndjson');
  await run('screen', 'people.csv', '-l', 'list.csv', '-o', 'one.ndjson', '--limit', '1');
  fingerprints = readLines(scratch.read('hits.ndjson')).hits.map(({ fingerprint }) => fingerprint);
  expect(fingerprints).toHaveLength(2);
  const file = ['--decisions', 'decisions.ndjson'];
  const add = await run('decisions', 'add', 'hits.ndjson', ...fingerprints, ...clear, ...file);
  ids = lines(add.stdout).map((line) => line.slice(0, 16));
});

describe('a decisions file that is none is refused in one line', () => {
  const add = (path: string) => {
    const args = ['decisions', 'add', 'hits.ndjson', fingerprints[0] ?? '', ...clear];
    return [...args, '--decisions', path];
  };
  const answer = (verb: string) => (path: string) => [
    'decisions',
    verb,
    ids[0] ?? '',
    '--decisions',
    path,
  ];
  const prune = (path: string) => ['decisions', 'prune', '--decisions', path];
  test.each([
    ['add to a device', add, '/dev/full', 'a device and no file'],
    ['add to a folder', add, 'folder', 'a folder and no file'],
    ['add to a pipe', add, 'pipe', 'a pipe and no file'],
    ['prune of a folder', prune, 'folder', 'a folder and no file'],
    ['prune of a missing file', prune, 'typo.ndjson', 'no such file; name the decisions file'],
    ['approve in one', answer('approve'), 'typo.ndjson', 'no such file; name the decisions file'],
    ['withdraw in one', answer('withdraw'), 'typo.ndjson', 'no such file; name the decisions file'],
    [
      'add to a folder that is missing',
      add,
      'none/x.ndjson',
      'name a file in a folder that exists',
    ],
  ])('%s', async (_, command, path, message) => {
    const { status, stdout, stderr } = await run(...command(path));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain(`haechi: ${path}: `);
    expect(stderr).toContain(message);
    expect(scratch.has('typo.ndjson')).toBe(false);
  });

  test('nor does a decision that is refused begin one', async () => {
    const args = ['decisions', 'add', 'hits.ndjson', fingerprints[0] ?? ''];
    const odd = [...args, '--disposition', 'escalated', '--reason', 'name-differs'];
    expect((await run(...odd, '--decisions', 'typo.ndjson')).status).toBe(2);
    expect(scratch.has('typo.ndjson')).toBe(false);
  });
});

describe('a report that leaves hits of a row out', () => {
  const file = ['--decisions', 'decisions.ndjson', ...fourEyes];

  test('does not make the decisions on them unused', async () => {
    const { stdout } = await run('decisions', 'verify', 'one.ndjson', ...file);
    expect(stdout).not.toContain('unused');
    expect(stdout).toContain('its row has more hits than the reports show');
  });

  test('is no report to prune by', async () => {
    const before = scratch.read('decisions.ndjson');
    const { status, stderr } = await run('decisions', 'prune', 'one.ndjson', ...file);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'haechi: one.ndjson: some hits are left out, and 1 decision may be on one of them; make the report with --limit 0\n',
    );
    expect(scratch.read('decisions.ndjson')).toBe(before);
    expect((await run('decisions', 'prune', 'hits.ndjson', ...file)).status).toBe(0);
    expect(scratch.read('decisions.ndjson')).toBe(before);
  });
});

test('each is approved once and taken back once, however often it is named', async () => {
  const file = ['--decisions', 'answers.ndjson'];
  scratch.write('answers.ndjson', scratch.read('decisions.ndjson'));
  const [id = ''] = ids;
  for (const verb of ['approve', 'withdraw']) {
    const said = await run('decisions', verb, id, id.slice(0, 8), ...file, '--author', 'b');
    expect(lines(said.stdout)).toHaveLength(1);
    const again = await run('decisions', verb, id, ...file, '--author', 'b');
    expect(again.status).toBe(2);
  }
  expect(lines(scratch.read('answers.ndjson'))).toHaveLength(4);
});

test('a prune that is only tried refuses an altered file as a real one does', async () => {
  const altered = scratch.read('decisions.ndjson').replace('"author":"a"', '"author":"z"');
  scratch.write('altered.ndjson', altered);
  const prune = ['decisions', 'prune', '--decisions', 'altered.ndjson'];
  const real = await run(...prune);
  expect(real.stderr).toContain('altered.ndjson:1: this line was altered');
  expect(await run(...prune, '--dry-run')).toEqual(real);
});
