import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { hasControls, lines, readLines, startOfSequence, uncoloured } from './reading.ts';
import { Scratch } from './scratch.ts';
import { contractors, outcomes, processes, program, type Run, runCommand } from './spawn.ts';

const people = 'id,name\n1,Jane Doe\n2,Person One Sample\n';
const scratch = new Scratch()
  .write('list.csv', 'id,name,type\nX-1,"SAMPLE, Person One",individual\n')
  .write('people.csv', people)
  .write('rejects.csv', 'id,name\n1,Jane Doe\n2,"Jane "Doe\n');
const cwd = scratch.path;
const screen = (args: readonly string[], more: Partial<Run> = {}): Run => ({
  args: ['screen', '-l', 'list.csv', ...args],
  cwd,
  ...more,
});

describe('standard input', () => {
  const outcome = processes({
    dash: screen(['-', '-f', 'ndjson'], { input: people }),
    default: screen(['-f', 'ndjson'], { input: people }),
    'beside a file': screen(['people.csv', '-', '-f', 'ndjson'], { input: people }),
    twice: screen(['-', '-'], { input: people }),
    nothing: screen([], { input: '' }),
  });

  test('is read for - and without a file', () => {
    const { hits, summary } = readLines(outcome('dash').stdout);
    expect(outcome('dash').status).toBe(1);
    expect(hits).toEqual([expect.objectContaining({ row: 2, line: 3 })]);
    expect(summary).toMatchObject({ rowsRead: 2, rowsScreened: 2 });
    expect(outcome('default').stdout).toBe(outcome('dash').stdout);
  });

  test('stands beside files', () => {
    const { hits } = readLines(outcome('beside a file').stdout);
    expect(hits.map(({ file, row }) => [file, row])).toEqual([
      ['people.csv', 2],
      ['-', 2],
    ]);
  });

  test.each(['twice', 'nothing'] as const)('%s: status 2 and one line', (name) => {
    const { status, stdout, stderr } = outcome(name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr)).toHaveLength(1);
  });
});

describe('a closed pipe', () => {
  const many = Array.from({ length: 3_000 }, (_, row) => `${row},Person One Sample`).join('\n');
  scratch.write('many.csv', `id,name\n${many}\n`);
  const closing: Partial<Run> = {
    started: ({ stdout }) => stdout?.once('data', () => stdout?.destroy()),
  };
  const atOnce: Partial<Run> = { started: ({ stdout }) => stdout?.destroy() };
  const outcome = processes({
    'after the first hits': screen(['many.csv', '-f', 'ndjson', '-q'], closing),
    'after the first hits, loud': screen(['many.csv', '-f', 'ndjson'], closing),
    'after the first hits, with a file': screen(
      ['many.csv', '-f', 'ndjson', '-o', 'all.json'],
      closing,
    ),
    'before anything': screen(['people.csv'], atOnce),
    'before anything, rejects': screen(['rejects.csv'], atOnce),
    'before anything, --exit-zero': screen(['people.csv', '--exit-zero'], atOnce),
    help: { args: ['--help'], ...atOnce },
    'help of screen': { args: ['screen', '--help'], ...atOnce },
    version: { args: ['--version'], ...atOnce },
    check: { args: ['check', 'Person One Sample', '-l', 'list.csv'], cwd, ...atOnce },
    status: { args: ['list', 'status', '-l', 'list.csv'], cwd, ...atOnce },
  });

  test.each([
    ['after the first hits', 1],
    ['before anything', 1],
    ['before anything, rejects', 3],
    ['before anything, --exit-zero', 0],
    ['help', 0],
    ['help of screen', 0],
    ['version', 0],
    ['check', 1],
    ['status', 0],
  ] as const)('%s: nothing on standard error, status %i', (name, expected) => {
    const { status, stderr } = outcome(name);
    expect({ status, stderr }).toEqual({ status: expected, stderr: '' });
  });

  test('is none of the less where it is named as a file', async () => {
    const command = `"${process.execPath}" "${program}" screen many.csv -l list.csv -q -o csv=/dev/stdout`;
    const script = `{ ${command}; echo "status $?" >&2; } | head -n 1`;
    const { stdout, stderr } = await runCommand('sh', ['-c', script], { args: [], cwd });
    expect(stderr).toBe('status 1\n');
    expect(stdout).toMatch(/^id,file,row/u);
  });

  test('says nothing of the pipe where messages were asked for', () => {
    const { status, stderr } = outcome('after the first hits, loud');
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/EPIPE|pipe|error|potential/);
  });

  test('costs no report that goes to a file', () => {
    expect(outcome('after the first hits, with a file').status).toBe(1);
    expect(scratch.has('all.json')).toBe(true);
    expect(scratch.json('all.json')).toMatchObject({ summary: { rowsRead: 3_000 } });
  });
});

describe('messages', () => {
  const outcome = outcomes({
    plain: screen(['people.csv', '-f', 'csv']),
    quiet: screen(['people.csv', '-f', 'csv', '-q']),
    'quiet and clean': screen(['people.csv', '-f', 'csv', '-q', '--exit-zero']),
    'quiet and failing': screen(['missing.csv', '-q']),
    verbose: screen(['people.csv', '-f', 'csv', '-v']),
    bundled: { args: ['screen', 'people.csv', '-f', 'json'], cwd },
    'bundled table': { args: ['screen', 'people.csv'], cwd },
  });

  test('never reach standard output', () => {
    const { stdout } = outcome('plain');
    expect(outcome('quiet').stdout).toBe(stdout);
    expect(outcome('verbose').stdout).toBe(stdout);
    expect(lines(stdout)).toHaveLength(2);
  });

  test('with -q leave the reason of a status that is not 0', () => {
    expect(lines(outcome('quiet').stderr)).toEqual([expect.stringContaining('1 potential match')]);
    expect(outcome('quiet and clean').stderr).toBe('');
    expect(lines(outcome('quiet and failing').stderr)).toHaveLength(1);
  });

  test('with -v say more', () => {
    expect(outcome('verbose').stderr.length).toBeGreaterThan(outcome('plain').stderr.length);
  });

  test('never speak of progress without a terminal', () => {
    expect(outcome('plain').stderr).not.toMatch(/screening|rows\/s/);
    expect(hasControls(outcome('plain').stderr)).toBe(false);
  });

  test('name the bundled list, its date and what it does not cover', () => {
    const { summary } = JSON.parse(outcome('bundled').stdout) as { summary: unknown };
    expect(summary).toMatchObject({ lists: [{ coverage: expect.stringMatching(/DPRK/) }] });
    expect(outcome('bundled').stderr).toMatch(/warning: .*\d{4}-\d\d-\d\d.*DPRK.*not/);
    const top = lines(outcome('bundled table').stdout).slice(0, 5).join(' ');
    expect(top).toMatch(/\d{4}-\d\d-\d\d.*DPRK.*not/);
  });
});

describe('colour and width', () => {
  const few = (args: string[], env: Record<string, string> = {}): Run => ({
    ...screen(['people.csv', '-q', ...args]),
    env,
  });
  const example = (env: Record<string, string> = {}): Run => ({
    args: ['screen', contractors, '-q'],
    env,
  });
  const outcome = outcomes({
    piped: few([]),
    always: few(['--color', 'always']),
    'always, NO_COLOR': few(['--color', 'always'], { NO_COLOR: '1' }),
    'never, FORCE_COLOR': few(['--color', 'never'], { FORCE_COLOR: '1' }),
    'always, csv': few(['--color', 'always', '-f', 'csv']),
    '80': example(),
    '60': example({ COLUMNS: '60' }),
    '120': example({ COLUMNS: '120' }),
  });

  test('there is none in a pipe, with --color never and in data', () => {
    for (const name of ['piped', 'never, FORCE_COLOR', 'always, csv'] as const) {
      expect(outcome(name).stdout).not.toContain(startOfSequence);
    }
  });

  test('--color always beats the pipe and NO_COLOR', () => {
    expect(outcome('always').stdout).toContain(startOfSequence);
    expect(outcome('always, NO_COLOR').stdout).toBe(outcome('always').stdout);
  });

  test('without its colour a table is the same text', () => {
    expect(uncoloured(outcome('always').stdout)).toBe(outcome('piped').stdout);
  });

  test.each([
    ['80', 80],
    ['60', 60],
    ['120', 120],
  ] as const)('%s: no line is wider than %i columns', (name, width) => {
    const widths = lines(outcome(name).stdout).map(widthOf);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    expect(Math.max(...widths)).toBeGreaterThan(width - 15);
  });
});

/** Columns on a terminal: hangul and Han characters take two, combining marks none. */
function widthOf(line: string): number {
  const wide = line.match(/[\u1100-\u115f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  const none = line.match(/\p{Mn}/gu)?.length ?? 0;
  return [...line].length + wide - none;
}

describe('two runs over the same input, list and day', () => {
  const formats = ['table', 'csv', 'ndjson', 'json'] as const;
  const run = (folder: string, env: Record<string, string>): Run => ({
    args: [
      ...['screen', contractors, '--as-of', '2026-03-04', '-f', 'table'],
      ...formats.flatMap((format) => ['-o', `${format}=${folder}/${format}`]),
    ],
    cwd: scratch.folder(folder).path,
    env,
  });
  const outcome = processes({
    first: run('first', { TZ: 'America/New_York', LANG: 'C' }),
    second: run('second', { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8' }),
  });

  test.each(formats)('%s: the same bytes, with the day in the report', (format) => {
    const [first, second] = ['first', 'second'].map((folder) =>
      readFileSync(scratch.at(`${folder}/${format}`)),
    );
    expect(first?.length).toBeGreaterThan(500);
    expect(second && first?.equals(second)).toBe(true);
    if (format !== 'csv') expect(first?.toString()).toContain('2026-03-04');
  });

  test('standard output too', () => {
    expect(outcome('second').bytes.equals(outcome('first').bytes)).toBe(true);
    expect(outcome('first').stdout).toContain('2026-03-04');
  });
});
