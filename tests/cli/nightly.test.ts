import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startServer } from '../lists/fetch/server.ts';
import { lines, readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, haechi, type Outcome, program, repository, runCommand } from './spawn.ts';

jest.setTimeout(60_000);

const files = new Scratch();
const script = join(repository, 'fixtures/nightly/nightly.sh');
const OFFICIAL = ['ofac-sdn', 'ofac-consolidated', 'un-sc', 'eu-fsf', 'uk-sl'];

const LIST = [
  'id,name,type,birth_date,aliases',
  'X-1,"JONG, In Chol",individual,1979-01-05,',
  'X-2,"SON, Kyong Sik",individual,1959-04-20,',
  'X-3,SAMPLE QUARTZ BRAMBLE TRADING,entity,,',
  'X-4,"YUN, Song Guk",individual,,',
];
const NEWER = [
  ...LIST.slice(0, 3),
  'X-3,SAMPLE QUARTZ BRAMBLE TRADING,entity,,SAMPLE BRAMBLE SHIPPING',
  ...LIST.slice(4),
  'X-5,"EXAMPLE, Walnut Zephyr",individual,,',
];
const ROWS = [
  'id,name,company,birth_date',
  'F-1,Jung In-cheol,,1979-01-05',
  'F-2,Sohn Kyung-shik,,1959-04-20',
  'F-3,,Sample Quartz Bramble Trading,',
  'F-4,Walnut Zephyr Example,,',
];
const NEXT = [
  ...ROWS.slice(0, 2),
  'F-2,Sohn Kyung-shik,,1994-11-02',
  ...ROWS.slice(3),
  'F-5,Yun Seongguk,,',
];

type NightHit = ReturnType<typeof readLines>['hits'][number] & {
  readonly subject: { readonly id: readonly string[] };
  readonly change?: string;
  readonly changes?: readonly object[];
  readonly decision?: { readonly state: string };
};

/** What a night said of the hits, by the id of the row. */
function night(day: string): ReadonlyMap<string, NightHit> {
  const { hits } = readLines(files.read(`office/nights/${day}.ndjson`));
  return new Map((hits as NightHit[]).map((hit) => [hit.subject.id[0] ?? '', hit]));
}

describe('two nights, with an analyst between them', () => {
  const published = { list: LIST };
  const ran: Outcome[] = [];
  let env: Record<string, string>;
  let before: unknown;

  const reportsOf = (day: string) =>
    (files.json(`office/nights/${day}.manifest.json`) as { readonly reports: unknown }).reports;

  /** Runs the script that is published, as cron would. */
  async function runNight(rows: readonly string[], day: string): Promise<Outcome> {
    files.write('office/people.csv', `${rows.join('\n')}\n`);
    const args = [files.at('office/people.csv'), files.at('office'), day];
    return runCommand(script, args, { args, env });
  }

  beforeAll(async () => {
    const { url } = await startServer((_, response) => {
      response.writeHead(200).end(`${published.list.join('\n')}\n`);
    });
    const sources = {
      ...Object.fromEntries(OFFICIAL.map((name) => [name, { enabled: false }])),
      'sample-list': { urls: [`${url}/sample-list.csv`] },
    };
    files.write(
      'office/haechi.config.json',
      JSON.stringify({ decisions: 'decisions.ndjson', logFormat: 'json', author: 'a', sources }),
    );
    files.write('bin/haechi', `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(files.at('bin/haechi'), 0o755);
    env = {
      PATH: `${files.at('bin')}:${process.env.PATH}`,
      HAECHI_HOME: files.at('home'),
      NO_PROXY: '*',
    };
    // Makes sure that the build is fresh.
    await haechi({ args: ['--version'] });
    ran.push(await runNight(ROWS, '2026-10-01'));
    const first = night('2026-10-01');
    for (const [id, disposition, reason] of [
      ['F-1', 'true-match', 'several-agree'],
      ['F-2', 'false-positive', 'confirmed-identity'],
    ] as const) {
      const args = ['decisions', 'add', 'nights/2026-10-01.ndjson'];
      const what = ['--disposition', disposition, '--reason', reason];
      const fingerprint = first.get(id)?.fingerprint ?? '';
      const cwd = files.at('office');
      ran.push(await ask({ args: [...args, fingerprint, ...what], cwd, env }));
    }
    // What was decided holds as long as nothing changes.
    ran.push(await runNight(ROWS, '2026-10-02'));
    published.list = NEWER;
    ran.push(await runNight(NEXT, '2026-10-03'));
    ran.push(await runNight(NEXT.slice(0, -1), '2026-10-04'));
    before = reportsOf('2026-10-03');
    ran.push(await runNight(NEXT, '2026-10-03'));
  }, 60_000);

  test('the first night: three hits, status 1', () => {
    expect([...night('2026-10-01').keys()]).toEqual(['F-1', 'F-2', 'F-3']);
    expect(ran[0]?.status).toBe(1);
    expect(lines(ran[0]?.stderr ?? '').map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ level: 'error', message: '3 potential matches in 3 rows' }),
    );
  });

  test('a night without a change: nothing new, and what was cleared is cleared', () => {
    expect(ran[3]?.status).toBe(0);
    const hits = night('2026-10-02');
    expect([...hits.values()].map(({ change }) => change)).toEqual(Array(3).fill('unchanged'));
    expect(hits.get('F-1')?.decision?.state).toBe('confirmed');
    expect(hits.get('F-2')?.decision?.state).toBe('cleared');
    const { summary } = readLines(files.read('office/nights/2026-10-02.ndjson'));
    expect(summary).toMatchObject({
      rowsWithHits: 2,
      cleared: 1,
      changes: { new: 0, changed: 0, unchanged: 2, gone: 0 },
    });
  });

  test('a changed row, a new one and a newer list: just these are open, each with its reason', () => {
    expect(ran[4]?.status).toBe(1);
    expect(lines(ran[4]?.stderr ?? '').at(-1)).toContain('4 new or changed potential matches');
    const hits = night('2026-10-03');
    const open = [...hits].filter(([, { decision }]) => decision?.state !== 'confirmed');
    expect(open.map(([id, { change }]) => [id, change])).toEqual([
      ['F-2', 'changed'],
      ['F-3', 'changed'],
      ['F-4', 'new'],
      ['F-5', 'new'],
    ]);
    expect(hits.get('F-1')).toMatchObject({ change: 'unchanged' });
    const born = {
      side: 'row',
      field: 'birth_date',
      before: '1959-04-20',
      now: '1994-11-02',
    };
    expect(hits.get('F-2')).toMatchObject({
      changes: [born],
      decision: { state: 'lapsed', changes: [born] },
    });
    expect(hits.get('F-3')?.changes).toEqual([
      { side: 'list', field: 'aliases', list: 'sample-list', id: 'X-3' },
    ]);
    expect(hits.get('F-4')?.changes).toEqual([
      { side: 'list', field: 'listing', list: 'sample-list', id: 'X-5' },
    ]);
    expect(hits.get('F-5')?.changes).toEqual([{ side: 'row', field: 'row' }]);
  });

  test('a row that is gone is told, and asks for nothing', () => {
    expect(ran[5]?.status).toBe(0);
    expect(night('2026-10-04').get('F-5')).toMatchObject({
      change: 'gone',
      changes: [{ side: 'row', field: 'row' }],
    });
  });

  test('a day that is repeated later is compared with the one before it again', () => {
    expect(ran[6]?.status).toBe(1);
    expect(reportsOf('2026-10-03')).toEqual(before);
  });

  test('the manifest names the configuration, the decisions and the earlier report', () => {
    expect(files.json('office/nights/2026-10-03.manifest.json')).toMatchObject({
      config: { file: 'haechi.config.json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      decisions: { file: 'decisions.ndjson', decisions: 2 },
      since: { file: 'nights/2026-10-02.ndjson', asOf: '2026-10-02' },
      status: 1,
    });
  });
});

test('a second run at the same time is refused', async () => {
  files
    .write('alone/people.csv', `${ROWS.join('\n')}\n`)
    .write('alone/list.csv', `${LIST.join('\n')}\n`);
  files.folder('alone/nightly.lock');
  const args = ['screen', 'people.csv', '-l', 'list.csv', '--lock', 'nightly.lock'];
  const { status, stdout, stderr } = await ask({ args, cwd: files.at('alone') });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^haechi: nightly\.lock: another run holds this lock; .*90 seconds\n$/u);
});

test('a run that lost its lock writes nothing', async () => {
  files
    .write('lost/people.csv', `${ROWS.join('\n')}\n`)
    .write('lost/list.csv', `${LIST.join('\n')}\n`);
  // As where the run was suspended for so long that another took the lock over.
  const takes = 'until [ -d its.lock ]; do sleep 0.05; done; rmdir its.lock; cat people.csv';
  const screens = `"${process.execPath}" "${program}" screen - -l list.csv --lock its.lock -o hits.ndjson`;
  const args = ['-c', `{ ${takes}; } | ${screens}`];
  const { status, stderr } = await runCommand('sh', args, { args, cwd: files.at('lost') });
  expect(status).toBe(2);
  expect(lines(stderr).at(-1)).toMatch(
    /^haechi: its\.lock: another run took this lock over, and nothing was written/u,
  );
  expect(files.names('lost')).toEqual(['list.csv', 'people.csv']);
});
