import { describe, expect, test } from '@jest/globals';
import { lines, readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, contractors, outcomes, processes } from './spawn.ts';

const scratch = new Scratch()
  .write('list.csv', 'id,name,type,passport\nX-1,"SAMPLE, Person One",individual,P1002003\n')
  .write('clean.csv', 'id,name\n1,Jane Doe\n')
  .write('hit.csv', 'id,name\n1,Jane Doe\n2,Person One Sample\n')
  .write('hit-and-reject.csv', 'id,name\n1,Person One Sample\n2,"Jane "Doe\n3,John Smith\n')
  .write('header.csv', 'id,name\n')
  .write('empty.csv', '');
const cwd = scratch.path;
const screen = (...args: string[]) => ({ args: ['screen', '-l', 'list.csv', ...args], cwd });

describe('the exit status of screen', () => {
  const outcome = outcomes({
    clean: screen('clean.csv'),
    hit: screen('hit.csv'),
    'several, one hit': screen('clean.csv', 'hit.csv'),
    'hit, --exit-zero': screen('hit.csv', '--exit-zero'),
    'hit, --fail-on none': screen('hit.csv', '--fail-on', 'none'),
    missing: screen('missing.csv'),
    'several, one missing': screen('hit.csv', 'missing.csv'),
    'several, one without rows': screen('hit.csv', 'header.csv'),
    'several, one without rows, --allow-empty': screen('hit.csv', 'header.csv', '--allow-empty'),
    'missing, --exit-zero': screen('missing.csv', '--exit-zero'),
    'hit and reject': screen('hit-and-reject.csv'),
    'hit and reject, --exit-zero': screen('hit-and-reject.csv', '--exit-zero'),
    'hit and reject, --fail-on none': screen('hit-and-reject.csv', '--fail-on', 'none'),
    'reject in one of two': screen('hit-and-reject.csv', 'clean.csv'),
    'header only': screen('header.csv'),
    'header only, --allow-empty': screen('header.csv', '--allow-empty'),
    empty: screen('empty.csv'),
    'empty, --allow-empty': screen('empty.csv', '--allow-empty'),
  });

  test.each([
    ['clean', 0],
    ['hit', 1],
    ['several, one hit', 1],
    ['hit, --exit-zero', 0],
    ['hit, --fail-on none', 0],
    ['missing', 2],
    ['several, one missing', 2],
    ['several, one without rows', 2],
    ['several, one without rows, --allow-empty', 1],
    ['missing, --exit-zero', 2],
    ['hit and reject', 3],
    ['hit and reject, --exit-zero', 3],
    ['hit and reject, --fail-on none', 3],
    ['reject in one of two', 3],
    ['header only', 2],
    ['header only, --allow-empty', 0],
    ['empty', 2],
    ['empty, --allow-empty', 0],
  ] as const)('%s: %i', (name, status) => {
    const { status: found, stderr } = outcome(name);
    expect({ found, stderr }).toEqual({ found: status, stderr: expect.any(String) });
    const reasons = lines(stderr).filter((line) => /^haechi: (?!warning)/.test(line));
    expect(reasons).toHaveLength(status === 0 ? 0 : 1);
  });

  test.each([
    ['missing', 'missing.csv'],
    ['several, one missing', 'missing.csv'],
    ['several, one without rows', 'header.csv: no rows, nothing was screened'],
    ['header only', 'header.csv: no rows, nothing was screened'],
    ['empty', 'empty.csv: no rows, nothing was screened'],
  ] as const)('%s: standard output is empty, standard error is one line', (name, words) => {
    const { stdout, stderr } = outcome(name);
    expect(stdout).toBe('');
    expect(lines(stderr)).toEqual([expect.stringContaining(words)]);
  });

  test('rows that could not be screened are told by their number, and the hits of the others', () => {
    expect(lines(outcome('hit and reject').stderr).at(-1)).toMatch(
      /^haechi: 1 of 3 rows could not be screened; .* lists them; among the others 1 potential match in 1 row$/u,
    );
  });

  test('an input without a row says how to allow it', () => {
    expect(outcome('header only').stderr).toContain('--allow-empty');
    expect(outcome('empty').stderr).toContain('--allow-empty');
  });
});

describe('a shell sees', () => {
  const outcome = processes({
    clean: screen('clean.csv'),
    hit: screen('hit.csv'),
    missing: screen('missing.csv'),
    'hit and reject': screen('hit-and-reject.csv'),
  });

  test.each([
    ['clean', 0],
    ['hit', 1],
    ['missing', 2],
    ['hit and reject', 3],
  ] as const)('%s: %i', (name, status) => {
    expect(outcome(name).status).toBe(status);
  });
});

describe('--fail-on', () => {
  const tiers = ['possible', 'strong', 'exact'] as const;

  test('counts hits of its tier and above, for a row of each tier', async () => {
    const { stdout } = await ask({ args: ['screen', contractors, '-f', 'ndjson', '-q'] });
    const { hits } = readLines(stdout);
    const rows = tiers.map((tier) => {
      const ofRow = hits.find((hit) => hit.tier === tier);
      if (!ofRow) throw new Error(`the example file has no hit that is ${tier}`);
      return ofRow;
    });
    const runs = rows.flatMap((row, index) => {
      const roles = Object.entries(row.subject);
      const header = roles.map(([role]) => role).join(',');
      const cells = roles.map(([, values]) => `"${values.join(' ')}"`).join(',');
      scratch.write(`${row.tier}.csv`, `${header}\n${cells}\n`);
      // At its own tier the row counts, at the next higher one it does not.
      return [row.tier, tiers[index + 1] ?? 'none'].map((failOn) => ({
        args: ['screen', `${row.tier}.csv`, '--fail-on', failOn],
        expected: failOn === row.tier ? 1 : 0,
      }));
    });
    const found = await Promise.all(
      runs.map(async ({ args }) => [args.join(' '), (await ask({ args, cwd })).status]),
    );
    expect(found).toEqual(runs.map(({ args, expected }) => [args.join(' '), expected]));
  }, 30_000);
});
