import { beforeAll, expect, test } from '@jest/globals';
import { Scratch } from './scratch.ts';
import { ask } from './spawn.ts';

const scratch = new Scratch();
const cwd = scratch.path;
const OF = 4;
const rows = Array.from({ length: 12 }, (_, at) => `${at},SAMPLE Person ${at}\n`).join('');
scratch.write('people.csv', `id,name\n${rows}`);
scratch.write('list.csv', 'id,name,type\nX-1,"SAMPLE, Person",individual\n');
scratch.folder('other').write('other/list.csv', 'id,name,type\nX-2,"SAMPLE, Person",individual\n');

async function screen(name: string, of: string, ...args: string[]): Promise<void> {
  const given = ['screen', 'people.csv', '--shard', of, '-o', name, '--as-of', '2026-08-25'];
  const lists = args.includes('-l') ? [] : ['-l', 'list.csv'];
  const { status, stderr } = await ask({ args: [...given, ...lists, ...args], cwd });
  if (status > 1) throw new Error(stderr);
}

const part = (index: number) => `part-${index}.ndjson`;
const merge = (...args: string[]) => ask({ args: ['merge', ...args], cwd });

beforeAll(async () => {
  for (let index = 1; index <= OF; index += 1) await screen(part(index), `${index}/${OF}`);
  await screen('day.ndjson', `2/${OF}`, '--as-of', '2026-08-26');
  await screen('threshold.ndjson', `2/${OF}`, '--threshold', '0.9');
  await screen('limit.ndjson', `2/${OF}`, '--limit', '1');
  await screen('weak.ndjson', `2/${OF}`, '--weak-aliases');
  await screen('list.ndjson', `2/${OF}`, '-l', 'other/list.csv');
  await screen('dated.ndjson', `2/${OF}`, '--list-date', '2026-08-01');
  await screen('fifth.ndjson', '2/5');
  const whole = ['screen', 'people.csv', '-l', 'list.csv', '-o', 'whole.ndjson', '-q'];
  await ask({ args: whole, cwd });
  scratch.write('people.csv', `id,name\n${rows.replace('11,', 'x,')}`);
  await screen('input.ndjson', `2/${OF}`);
  const text = scratch.read(part(2));
  scratch.write('cut.ndjson', text.slice(0, -20));
  scratch.write('no-end.ndjson', text.slice(0, -1));
  scratch.write('unfinished.ndjson', `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
  scratch.write('line-lost.ndjson', text.slice(text.indexOf('\n') + 1));
  scratch.write('changed.ndjson', text.replace('SAMPLE Person', 'SAMPLE person'));
  scratch.write('version.ndjson', text.replace(/"version":"[^"]+"/, '"version":"9.9.9"'));
  scratch.write('empty.ndjson', '');
  scratch.copy(scratch.at(part(1)), 'copy.ndjson');
}, 60_000);

test.each<[string, RegExp]>([
  ['missing.ndjson', /missing\.ndjson: no such file/],
  [
    'day.ndjson',
    /day\.ndjson: run with --as-of 2026-08-26, the first part with --as-of 2026-08-25/,
  ],
  ['threshold.ndjson', /run with --threshold 0\.9, the first part with --threshold 0\.5/],
  ['limit.ndjson', /run with --limit 1, the first part with --limit 20/],
  ['weak.ndjson', /run with --weak-aliases, the first part with no --weak-aliases/],
  ['list.ndjson', /screened against list of unknown .*, the first part against list of unknown/],
  [
    'dated.ndjson',
    /screened against list of 2026-08-01 .*, the first part against list of unknown/,
  ],
  ['fifth.ndjson', /a part of 5, the first is one of 4/],
  ['input.ndjson', /read from people\.csv .*, the first part from people\.csv/],
  ['version.ndjson', /made by haechi 9\.9\.9, the first part by haechi 0\./],
  ['whole.ndjson', /the report of a whole run; name parts/],
  ['cut.ndjson', /unfinished part: its last line is cut off/],
  ['no-end.ndjson', /unfinished part: its last line is cut off/],
  ['unfinished.ndjson', /its last line is no summary/],
  ['line-lost.ndjson', /damaged part: its lines are not those that were written/],
  ['changed.ndjson', /damaged part: its lines are not those that were written/],
  ['empty.ndjson', /empty\.ndjson: .*unfinished/],
  ['people.csv', /people\.csv: no part/],
  ['.', /no plain file/],
])('%s is refused in the place of part 2, and nothing is written', async (name, message) => {
  const { status, stdout, stderr } = await merge(part(1), name, part(3), part(4), '-o', 'out.csv');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(scratch.has('out.csv')).toBe(false);
});

test.each<[string, string[], RegExp]>([
  ['a missing part', [part(1), part(2), part(4)], /part 3 of 4 missing; run the missing shard/],
  ['missing parts', [part(3)], /parts 1, 2, 4 of 4 missing; run the missing shards/],
  ['a file named twice', [part(1), part(1)], /named twice/],
  ['a part twice', [part(1), 'copy.ndjson', part(2), part(3), part(4)], /part 1 of 4 again, after/],
])('%s', async (_, parts, message) => {
  const { status, stdout, stderr } = await merge(...parts, '-f', 'json');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

test('an output over a part is refused', async () => {
  const { status, stderr } = await merge(part(1), '-o', part(1));
  expect(status).toBe(2);
  expect(stderr).toMatch(/is also an input/);
});

test('without a single row nothing was screened, unless that was allowed', async () => {
  scratch.write('people.csv', 'id,name\n');
  await screen('none-1.ndjson', '1/1');
  const { status, stderr } = await merge('none-1.ndjson');
  expect(status).toBe(2);
  expect(stderr).toMatch(/people\.csv: no rows, nothing was screened/);
  await screen('none-1.ndjson', '1/1', '--allow-empty');
  expect((await merge('none-1.ndjson', '-q')).status).toBe(0);
});

test.each<[string[], number]>([
  [[], 1],
  [['--exit-zero'], 0],
  [['--fail-on', 'none'], 0],
  [['--fail-on', 'possible'], 1],
])('the status is that of a run with %j', async (args, status) => {
  const parts = [1, 2, 3, 4].map(part);
  expect((await merge(...parts, '-q', ...args)).status).toBe(status);
});
