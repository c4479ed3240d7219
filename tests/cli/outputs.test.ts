import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lines, readLines, type Summary } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, outcomes } from './spawn.ts';

const people = 'id,name\n1,Jane Doe\n2,Person One Sample\n3,"Jane "Doe\n4,"open\nend\n';
const list = 'id,name,type\nX-1,"SAMPLE, Person One",individual\n';
const scratch = new Scratch();

/** A folder of its own for a run, with the same small input and list in each. */
function folder(name: string): string {
  const path = scratch.at(name);
  mkdirSync(path);
  writeFileSync(join(path, 'people.csv'), people);
  writeFileSync(join(path, 'list.csv'), list);
  return path;
}

const screen = (name: string, ...args: string[]) => ({
  args: ['screen', 'people.csv', '-l', 'list.csv', ...args],
  cwd: folder(name),
});

describe('reports written to files', () => {
  const outcome = outcomes({
    several: screen('several', '-o', 'a.json', '-o', 'b.ndjson', '-o', 'c.csv', '-o', 'csv=x.txt'),
    both: screen('both', '-o', 'a.json', '-f', 'ndjson'),
    table: screen('table', '-o', 'table=a.txt', '-f', 'table', '--color', 'always'),
    overwrite: screen('overwrite', '-o', 'a.json'),
  });

  test('nothing is on standard output, and each file has its format', () => {
    expect(outcome('several').status).toBe(3);
    expect(outcome('several').stdout).toBe('');
    expect(scratch.json('several/a.json')).toMatchObject({
      hits: [{ kind: 'hit', row: 2 }],
      indicators: [],
      rejected: [
        { row: 3, line: 4, reason: expect.any(String), raw: '3,"Jane "Doe' },
        { row: 4, line: 5, reason: expect.any(String), raw: expect.stringContaining('4,"open') },
      ],
      summary: { rowsRead: 5, rowsScreened: 3, rowsRejected: 2, rowsWithHits: 1 },
    });
    expect(readLines(scratch.read('several/b.ndjson')).hits).toHaveLength(1);
    expect(lines(scratch.read('several/c.csv'))).toHaveLength(2);
    expect(scratch.read('several/x.txt')).toBe(scratch.read('several/c.csv'));
    expect(scratch.names('several')).toEqual(
      ['a.json', 'b.ndjson', 'c.csv', 'list.csv', 'people.csv', 'x.txt'].sort(),
    );
  });

  test('-f beside -o fills standard output too', () => {
    expect(readLines(outcome('both').stdout).summary.rowsRead).toBe(5);
    expect(scratch.json('both/a.json')).toMatchObject({ summary: { rowsRead: 5 } });
  });

  test('a file is never coloured', () => {
    expect(outcome('table').stdout).toContain('\u001b[');
    expect(scratch.read('table/a.txt')).not.toContain('\u001b[');
    expect(scratch.read('table/a.txt')).toContain('Person One Sample');
  });
});

describe('an output that cannot be right is refused before anything is written', () => {
  const cases = [
    ['same file twice', ['-o', 'a.json', '-o', 'csv=./a.json'], /a\.json/],
    ['report and rejects', ['-o', 'a.csv', '--rejects', 'a.csv'], /a\.csv/],
    ['report and manifest', ['-o', 'a.json', '--manifest', 'a.json'], /a\.json/],
    ['over the input', ['-o', 'people.csv'], /people\.csv.*input/],
    [
      'over the input by another path',
      ['-o', '../over the input by another path/people.csv'],
      /input/,
    ],
    ['rejects over the input', ['--rejects', 'people.csv'], /people\.csv.*input/],
    ['manifest over the input', ['--manifest', './people.csv'], /people\.csv.*input/],
    ['over the list', ['-o', 'list.csv'], /list\.csv.*list/],
    ['rejects over the list', ['--rejects', 'list.csv'], /list\.csv.*list/],
    ['manifest over the list', ['--manifest', 'list.csv'], /list\.csv.*list/],
    ['missing folder', ['-o', 'nowhere/a.json'], /nowhere\/a\.json.*folder/],
    ['a folder', ['-o', 'csv=.'], /\..*folder/],
    ['a folder for the manifest', ['--manifest', '.'], /\..*folder/],
    ['no ending', ['-o', 'report'], /report.*ndjson=report/],
  ] as const;
  const outcome = outcomes(
    Object.fromEntries(cases.map(([name, args]) => [name, screen(name, ...args)])),
  );

  test.each(cases)('%s', (name, _, words) => {
    const { status, stdout, stderr } = outcome(name);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr });
    expect(lines(stderr)).toEqual([expect.stringMatching(words)]);
    expect(stderr).not.toMatch(/\.part|EISDIR|ENOENT/);
    expect(scratch.read(`${name}/people.csv`)).toBe(people);
    expect(scratch.read(`${name}/list.csv`)).toBe(list);
    expect(scratch.names(name)).toEqual(['list.csv', 'people.csv']);
  });

  test('over the input by a link, in either direction', async () => {
    const cwd = folder('links');
    symlinkSync('people.csv', join(cwd, 'link.csv'));
    const run = (input: string, output: string) =>
      ask({ args: ['screen', input, '-l', 'list.csv', '-o', output], cwd });
    const statuses = [
      (await run('link.csv', 'people.csv')).status,
      (await run('people.csv', 'link.csv')).status,
    ];
    expect(statuses).toEqual([2, 2]);
    expect(readFileSync(join(cwd, 'people.csv'), 'utf8')).toBe(people);
  });
});

describe('a run that fails', () => {
  test('leaves an earlier report as it was, and no part of a new one', async () => {
    const cwd = folder('failing');
    writeFileSync(join(cwd, 'a.json'), 'earlier');
    const args = ['screen', 'people.csv', 'missing.csv', '-l', 'list.csv'];
    const files = ['-o', 'a.json', '-o', 'b.csv', '--rejects', 'r.csv', '--manifest', 'm.json'];
    const { status } = await ask({ args: [...args, ...files], cwd });
    expect(status).toBe(2);
    expect(scratch.names('failing')).toEqual(['a.json', 'list.csv', 'people.csv']);
    expect(scratch.read('failing/a.json')).toBe('earlier');
  });
});

describe('--rejects and --manifest', () => {
  const outcome = outcomes({
    both: screen('account', '--rejects', 'r.csv', '--manifest', 'm.json', '-f', 'ndjson'),
  });
  const sha256 = (name: string) =>
    createHash('sha256')
      .update(readFileSync(scratch.at(name)))
      .digest('hex');

  test('the rejects hold each row that could not be screened, with line, reason and raw text', () => {
    const written = scratch.read('account/r.csv');
    const [header, ...rest] = lines(written);
    expect(header).toBe('file,row,line,reason,raw');
    expect(rest[0]).toMatch(/^people\.csv,3,4,[^,]+,"3,""Jane ""Doe"$/);
    expect(rest[1]).toMatch(/^people\.csv,4,5,[^,]+,"4,""open/);
  });

  test('who names a rejects file is not told to name one', () => {
    expect(outcome('both').stderr).toMatch(/2 of 5 rows could not be screened.*r\.csv/);
    expect(outcome('both').stderr).not.toContain('<file>');
  });

  test('the manifest has the right hashes, counts and settings', () => {
    const { summary } = readLines(outcome('both').stdout);
    const manifest = scratch.json('account/m.json');
    expect(manifest).toMatchObject({
      tool: { name: 'haechi', version: summary.tool.version },
      lists: [
        { files: [{ path: 'list.csv', bytes: list.length, sha256: sha256('account/list.csv') }] },
      ],
      inputs: [{ file: 'people.csv', bytes: people.length, sha256: sha256('account/people.csv') }],
      summary: { rowsRead: 5, rowsScreened: 3, rowsRejected: 2 },
      asOf: summary.asOf,
      status: 3,
    });
    expect(manifest).toHaveProperty('started');
    expect(manifest).toHaveProperty('host');
  });

  test("a single file's hash is the list's, and the report repeats it", () => {
    const { summary }: { summary: Summary } = readLines(outcome('both').stdout);
    expect(summary.lists[0]?.sha256).toBe(sha256('account/list.csv'));
  });
});

describe('an output path that is no plain file', () => {
  const outcome = outcomes({
    link: { ...screen('link', '-o', 'link.json'), cwd: linked('link') },
  });

  /** Must come before the run: a link to a report of yesterday. */
  function linked(name: string): string {
    scratch.write(`${name}/real.json`, 'earlier');
    symlinkSync('real.json', scratch.at(`${name}/link.json`));
    return scratch.at(name);
  }

  test('a link is followed', () => {
    expect(outcome('link').status).toBe(3);
    expect(lstatSync(scratch.at('link/link.json')).isSymbolicLink()).toBe(true);
    expect(scratch.json('link/real.json')).toMatchObject({ summary: { rowsRead: 5 } });
  });
});

describe('a file that is replaced', () => {
  const files = new Scratch()
    .write('people.csv', 'id,name\n1,Jane Doe\n')
    .write('list.csv', 'id,name\nX-1,"SAMPLE, Walnut Zephyr"\n');
  const run = (...args: string[]) =>
    ask({ args: ['screen', 'people.csv', '-l', 'list.csv', ...args], cwd: files.path });

  test('keeps who may read it, and a link leads to where it led, also to nothing yet', async () => {
    files.write('private.json', '{}');
    chmodSync(files.at('private.json'), 0o600);
    symlinkSync('behind.json', files.at('link.json'));
    expect((await run('-o', 'private.json', '-o', 'link.json')).status).toBe(0);
    expect(statSync(files.at('private.json')).mode & 0o777).toBe(0o600);
    expect(lstatSync(files.at('link.json')).isSymbolicLink()).toBe(true);
    expect(files.has('behind.json')).toBe(true);
  });

  test('is never the configuration in use', async () => {
    files.write('haechi.config.json', '{"limit":3}');
    const { status, stderr } = await run('-o', 'haechi.config.json');
    expect(status).toBe(2);
    expect(stderr).toContain('the output haechi.config.json is also an input');
    expect(files.read('haechi.config.json')).toBe('{"limit":3}');
  });
});
