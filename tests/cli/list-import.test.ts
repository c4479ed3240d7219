import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openInstalled } from '../../src/lists/installed/open-installed.ts';
import { Scratch } from './scratch.ts';
import { ask, type Outcome, repository } from './spawn.ts';

const SAMPLE = join(repository, 'fixtures/lists/ofac-sample');
const PERSON = 'name\n"SAMPLE, Person One"\nNobody Listed\n';

function watchList(parties: number): string {
  const rows = Array.from({ length: parties }, (_, at) => `S-${at},"SAMPLE, Person ${at}"\n`);
  return `id,name\n${rows.join('')}`;
}

// Each test starts the program several times.
jest.setTimeout(60_000);

const files = new Scratch();
let folders = 0;

/** A folder of one test's own, with the data folder `home` in it. */
function newFolder() {
  const name = `test-${folders++}`;
  return {
    at: (path: string): string => files.at(join(name, path)),
    write: (path: string, text: string): unknown => files.write(join(name, path), text),
    names: (path: string): string[] => files.names(join(name, path)),
  };
}

/** The program with a data folder of the test's own. */
function withHome(scratch: ReturnType<typeof newFolder>) {
  const env = { HAECHI_HOME: scratch.at('home') };
  return (args: readonly string[], started?: (child: ChildProcess) => void): Promise<Outcome> =>
    ask({ args, env, input: PERSON, ...(started && { started }) });
}

describe('haechi list import', () => {
  test('makes a list the one that is screened against, and status tells of it', async () => {
    const scratch = newFolder();
    const run = withHome(scratch);
    const imported = await run(['list', 'import', SAMPLE, '--list-date', '2026-01-16']);
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    expect(imported.stdout).toContain('ofac-sdn of 2026-01-16: installed\n');
    expect(imported.stdout).toContain('holds      4 entries, 3 strong aliases, 2 weak aliases');

    const again = await run(['list', 'import', SAMPLE, '--list-date', '2026-01-16', '-f', 'json']);
    expect(JSON.parse(again.stdout)).toMatchObject([{ kind: 'unchanged', name: 'ofac-sdn' }]);

    const status = await run(['list', 'status', '--as-of', '2026-01-26', '-f', 'json']);
    expect(JSON.parse(status.stdout)).toMatchObject([
      {
        name: 'ofac-sdn',
        date: '2026-01-16',
        ageDays: 10,
        counts: { entries: 4 },
        installed: { origin: [SAMPLE], copies: [expect.any(String)] },
      },
    ]);

    const screened = await run(['screen', '--as-of', '2026-01-26', '-f', 'ndjson']);
    expect(screened.stderr).not.toContain('bundled');
    const lines = screened.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(-1).lists).toMatchObject([
      { name: 'ofac-sdn', date: '2026-01-16', ageDays: 10, entries: 4 },
    ]);
    expect((await run(['list', 'verify'])).stdout).toBe('ofac-sdn: whole, 4 entries\n');
  });

  test('names an installed list, and an earlier copy of it, in place of a path', async () => {
    const scratch = newFolder();
    scratch.write('own.csv', watchList(3));
    const run = withHome(scratch);
    await run(['list', 'import', scratch.at('own.csv')]);
    scratch.write('own.csv', watchList(4));
    await run(['list', 'import', scratch.at('own.csv')]);
    const entriesOf = async (name: string): Promise<number> => {
      const { stdout } = await run(['list', 'status', '--list', name, '-f', 'json']);
      return JSON.parse(stdout)[0].counts.entries;
    };
    expect(await entriesOf('own')).toBe(4);
    expect(await entriesOf('own@previous')).toBe(3);
    expect(await run(['list', 'prune', '--keep', '1'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^removed own \d{8}T\d{9}Z-[0-9a-f]{12}\n$/),
    });
    expect(await run(['list', 'status', '--list', 'own@previous'])).toMatchObject({ status: 2 });
  });

  describe('that fails', () => {
    const scratch = newFolder();
    const run = withHome(scratch);
    beforeAll(async () => {
      scratch.write('own.csv', watchList(40));
      await run(['list', 'import', scratch.at('own.csv')]);
      scratch.write('own.csv', watchList(20));
      scratch.write('page.xml', '<html><body>503</body></html>');
    });

    test.each([
      ['one good and one bad', ['own.csv', 'page.xml'], 'page.xml: an HTML page is no sanctions'],
      ['a smaller list', ['own.csv'], 'own shrank by more than 10 %: entries from 40 to 20'],
      ['an installed list', ['own'], 'own is installed already'],
    ])('%s: one line, and the copy stays', async (_, named, message) => {
      const paths = named.map((file) => (file === 'own' ? file : scratch.at(file)));
      const failed = await run(['list', 'import', ...paths]);
      expect(failed).toMatchObject({ status: 2, stdout: '' });
      expect(failed.stderr).toContain(message);
      expect(failed.stderr.trimEnd().split('\n')).toHaveLength(1);
      expect((await openInstalled(scratch.at('home'), 'own'))?.entries.length).toBe(40);
    });
  });

  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'stopped by %s leaves the old copy',
    async (signal) => {
      const scratch = newFolder();
      scratch.write('own.csv', watchList(10));
      const run = withHome(scratch);
      await run(['list', 'import', scratch.at('own.csv')]);
      scratch.write('own.csv', watchList(20_000));
      const folder = scratch.at('home/lists/own');
      const stopped = await run(['list', 'import', scratch.at('own.csv')], (child) => {
        const watch = setInterval(() => {
          if (!readdirSync(folder).some((name) => name.startsWith('.draft-'))) return;
          clearInterval(watch);
          child.kill(signal);
        }, 1);
        child.on('close', () => clearInterval(watch));
      });
      expect(stopped.status).toBe(signal === 'SIGKILL' ? 137 : 143);
      expect((await openInstalled(scratch.at('home'), 'own'))?.entries.length).toBe(10);
      if (signal === 'SIGTERM') expect(draftsIn(folder)).toEqual([]);
      await run(['list', 'import', scratch.at('own.csv')]);
      expect((await openInstalled(scratch.at('home'), 'own'))?.entries.length).toBe(20_000);
      expect(draftsIn(folder)).toEqual([]);
    },
    20_000,
  );
});

describe('a damaged installed copy', () => {
  test('stops a run with status 2 and one line', async () => {
    const scratch = newFolder();
    const run = withHome(scratch);
    await run(['list', 'import', SAMPLE]);
    const [copy = ''] = scratch.names('home/lists/ofac-sdn').filter((name) => /^\d/.test(name));
    scratch.write(`home/lists/ofac-sdn/${copy}/entries.jsonl`, '{}\n');
    for (const args of [['screen'], ['list', 'status']]) {
      const failed = await run(args);
      expect(failed).toMatchObject({ status: 2, stdout: '' });
      expect(failed.stderr).toMatch(/^haechi: .*entries\.jsonl: a damaged installed copy: .*\n$/);
    }
    expect(await run(['list', 'verify'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('--max-list-age', () => {
  test.each([
    ['2026-01-26', '10', 0, ''],
    ['2026-01-27', '10', 2, 'ofac-sdn is 11 days old as of 2026-01-27, more than the 10 days'],
  ])('as of %s, at most %s days: status %d', async (asOf, days, status, message) => {
    const args = ['list', 'status', '--list', SAMPLE, '--list-date', '2026-01-16'];
    const run = await ask({ args: [...args, '--as-of', asOf, '--max-list-age', days] });
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(message);
    if (status === 2) expect(run.stdout).toBe('');
  });

  test('of a list of unknown date cannot be told', async () => {
    const run = await ask({
      args: ['screen', '--list', SAMPLE, '--max-list-age', '9999'],
      input: PERSON,
    });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('ofac-sdn is of unknown date');
  });
});

function draftsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : [];
}
