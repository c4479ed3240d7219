import { beforeAll, describe, expect, test } from '@jest/globals';
import { readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, type Outcome } from './spawn.ts';

const scratch = new Scratch().write('list.csv', 'id,name,type\nX-1,"JONG, In Chol",individual\n');
const cwd = scratch.path;
const run = (...args: readonly string[]): Promise<Outcome> => ask({ args, cwd });

/** Screens a row under a header, decides its hit, and gives what came of that. */
async function decide(
  folder: string,
  header: string,
  row: string,
  what: readonly string[] = ['false-positive', 'name-differs'],
): Promise<Outcome> {
  const { fingerprint } = await screened(folder, header, row);
  const [disposition = '', reason = ''] = what;
  const decision = ['--disposition', disposition, '--reason', reason, '--author', 'a'];
  const file = ['--decisions', `${folder}/decisions.ndjson`];
  return run('decisions', 'add', `${folder}/hits.ndjson`, fingerprint, ...decision, ...file);
}

/** The only hit of a row under a header, with the decisions of that folder where it has any. */
async function screened(folder: string, header: string, row: string) {
  scratch.write(`${folder}/people.csv`, `${header}\n${row}\n`);
  const decisions = scratch.has(`${folder}/decisions.ndjson`)
    ? ['--decisions', `${folder}/decisions.ndjson`]
    : [];
  const screen = ['screen', `${folder}/people.csv`, '-l', 'list.csv', ...decisions];
  await run(...screen, '-o', `${folder}/hits.ndjson`);
  const [hit] = readLines(scratch.read(`${folder}/hits.ndjson`)).hits;
  if (!hit) throw new Error(`${row} is no hit`);
  return hit as typeof hit & { readonly decision?: { readonly state: string } };
}

describe('a row of which nothing but a name is known cannot be cleared', () => {
  const nothing = [
    'N/A',
    '-',
    'x',
    'none',
    'unknown',
    'TBD',
    '?',
    '0',
    'n.a.',
    'NaN',
    '#REF!',
    'vendor',
  ];
  test.each(nothing)('nor with %s in every other column', async (value) => {
    const header = 'name,id,birth_date,address,email,phone,passport,wallet';
    const folder = `nothing-${nothing.indexOf(value)}`;
    const { status, stderr } = await decide(folder, header, `Jong In Chol${`,${value}`.repeat(7)}`);
    expect(status).toBe(2);
    expect(stderr).toContain('nothing but a name is known of Jong In Chol');
    expect(scratch.has(`${folder}/decisions.ndjson`)).toBe(false);
  });

  test('nor with the zero of an export and the mailbox of an office', async () => {
    const row = 'Jong In Chol,1970-01-01,info@velatrix.example,Seoul 04524';
    const { status, stderr } = await decide('zeros', 'name,birth_date,email,address', row);
    expect(status).toBe(2);
    expect(stderr).toContain('nothing but a name is known of Jong In Chol');
  });

  test.each(['No.', 'No', '#', '번호', 'id'])('nor with a number under %s', async (header) => {
    const folder = `number-${Buffer.from(header).toString('hex')}`;
    const { status, stderr } = await decide(folder, `${header},name`, '17,Jong In Chol');
    expect(status).toBe(2);
    expect(stderr).toContain(
      header === '#' ? 'nothing but a name' : "an id such as 17 may be another's",
    );
  });
});

describe('what was cleared with a birth date', () => {
  const header = 'No.,name,birth_date';
  beforeAll(async () => {
    const { status } = await decide('born', header, '1,Jong In Chol,1990-02-03');
    expect(status).toBe(0);
  });

  test('stays cleared where the row has moved', async () => {
    const { decision } = await screened('born', header, '2,Jong In Chol,1990-02-03');
    expect(decision?.state).toBe('cleared');
  });

  test('clears nobody else in the same place', async () => {
    const { decision } = await screened('born', header, '1,Jong In Chol,1979-01-05');
    expect(decision?.state).not.toBe('cleared');
  });
});
