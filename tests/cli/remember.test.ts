import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { lines, readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { haechi, type Outcome } from './spawn.ts';

const LIST = 'id,name,type\nX-1,"SAMPLE, Walnut Zephyr",individual\n';
const rows = (...names: string[]) =>
  `id,name\n${names.map((name, at) => `F-${at},${name}\n`).join('')}`;
const scratch = new Scratch().write('list.csv', LIST);
const cwd = scratch.path;
const env = { HAECHI_HOME: scratch.at('home') };
// A process of its own: the index and what is remembered are known by the build that made them.
const run = (...args: string[]) => haechi({ args, cwd, env });
const screen = (...args: string[]) => run('screen', 'people.csv', '-l', 'list.csv', ...args);
const SINCE = ['--since', 'first.ndjson'];

/** The lines of a report without what only tells of an earlier run. */
function hits(stdout: string): object[] {
  return readLines(stdout).hits.map((hit) => {
    const {
      change: _change,
      changes: _changes,
      ...rest
    } = hit as typeof hit & {
      readonly change?: string;
      readonly changes?: readonly object[];
    };
    return rest;
  });
}

describe('--remember', () => {
  let first: Outcome;

  beforeAll(async () => {
    scratch.write('people.csv', rows('Walnut Zephyr Sample', 'Ivory Comet Example', 'Jane Doe'));
    first = await screen('--remember', '-o', 'first.ndjson');
  });

  test('keeps digests of the rows without a hit, and nothing of what they say', () => {
    expect(first.status).toBe(1);
    const [file = ''] = readdirSync(scratch.at('home/runs'));
    const kept = scratch.read(`home/runs/${file}`);
    expect(JSON.parse(lines(kept)[0] ?? '')).toMatchObject({ threshold: 0.5, rows: 2 });
    expect(kept).not.toMatch(/Ivory|Jane/u);
  });

  test('the next run counts as before, and tells the row or the list as the cause', async () => {
    scratch.write(
      'people.csv',
      rows('Walnut Zephyr Sample', 'Ivory Comet Example', 'Jane Doe', 'Zephyr Walnut Sample'),
    );
    const same = await screen(...SINCE, '-f', 'ndjson', '--verbose');
    expect(same.stderr).toContain('2 rows without a hit in the earlier run: passed over');
    expect(hits(same.stdout)).toEqual(hits((await screen('-f', 'ndjson')).stdout));
    expect(readLines(same.stdout)).toMatchObject({
      hits: [{ change: 'unchanged' }, { change: 'new', changes: [{ side: 'row', field: 'row' }] }],
      summary: { rowsRead: 4, rowsScreened: 4 },
    });
  });

  test('rows meet a list that has changed', async () => {
    scratch.write('list.csv', `${LIST}X-2,"EXAMPLE, Ivory Comet",individual\n`);
    const { stdout } = await screen(...SINCE, '-f', 'ndjson');
    expect(readLines(stdout).hits).toMatchObject([
      { change: 'unchanged' },
      { change: 'new', changes: [{ side: 'list', field: 'listing', id: 'X-2' }] },
      { change: 'new', changes: [{ side: 'row', field: 'row' }] },
    ]);
    scratch.write('list.csv', LIST);
  });

  test('and other settings', async () => {
    scratch.write(
      'people.csv',
      rows('Walnut Zephyr Sample', 'Ivory Comet Example', 'Walnut Zephir'),
    );
    const low = ['-t', '0', '-f', 'ndjson'];
    const { stdout } = await screen(...SINCE, ...low);
    expect(hits(stdout)).toEqual(hits((await screen(...low)).stdout));
    expect(hits(stdout).length).toBeGreaterThan(1);
  });

  test('what is damaged is as good as nothing', async () => {
    for (const file of readdirSync(scratch.at('home/runs'))) {
      scratch.write(`home/runs/${file}`, scratch.read(`home/runs/${file}`).slice(0, -3));
    }
    const { status, stderr } = await screen(...SINCE, '-f', 'ndjson');
    expect({ status, stderr: lines(stderr).at(-1) }).toEqual({
      status: 1,
      stderr: expect.stringContaining('potential match'),
    });
  });

  test('without a report in a file there is nothing to remember it by', async () => {
    const { status, stderr } = await screen('--remember');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^haechi: --remember takes an ndjson report in a file; add it/u);
  });
});

describe('--remember, after an update of an installed list', () => {
  // Fewer rows are not worth finding out what changed.
  const many = Array.from({ length: 20_000 }, (_, at) => `Person${at % 90} Nobody${at % 70}`);
  // In a list of a few parties all words weigh otherwise once there is one more.
  const strangers = Array.from(
    { length: 100 },
    (_, at) => `S-${at},Qual${at}a Qerm${at}o,individual\n`,
  );
  const first = LIST + strangers.join('');
  const second = `${first}X-2,"EXAMPLE, Ivory Comet",individual\n`;
  const cause = { side: 'list', field: 'listing', id: 'X-2' };
  const home = { HAECHI_HOME: scratch.at('installed') };
  const screen = (...args: string[]) =>
    haechi({ args: ['screen', 'many.csv', '--jobs', '1', ...args], cwd, env: home });
  const install = async (list: string) => {
    scratch.write('own.csv', list);
    const args = ['list', 'import', 'own.csv'];
    expect((await haechi({ args, cwd, env: home })).status).toBe(0);
  };

  beforeAll(async () => {
    scratch.write('many.csv', rows(...many, 'Walnut Zephyr Sample', 'Comet Ivory Example'));
    await install(first);
    await screen('--remember', '-o', 'night.ndjson');
    await install(second);
  }, 20_000);

  test('the hits are those of a run that knows nothing', async () => {
    const whole = await screen('-f', 'ndjson');
    const since = await screen('--since', 'night.ndjson', '-f', 'ndjson', '--verbose');
    expect(hits(since.stdout)).toEqual(hits(whole.stdout));
    expect(since.stderr).toMatch(
      /20,001 rows without a hit in the earlier run: compared with 1 party that changed since/u,
    );
    expect(readLines(since.stdout)).toMatchObject({
      hits: [{ change: 'unchanged' }, { change: 'new', changes: [cause] }],
      summary: { rowsRead: 20_002, rowsScreened: 20_002 },
    });
  }, 20_000);
});
