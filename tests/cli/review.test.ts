import { beforeAll, expect, test } from '@jest/globals';
import { describeOnTerminal, onTerminal, type Shown } from './pseudo-terminal.ts';
import { Scratch } from './scratch.ts';
import { ask, haechi } from './spawn.ts';

const scratch = new Scratch()
  .write(
    'list.csv',
    'id,name,type,birth_date,passport\n' +
      'X-1,"SAMPLE, Walnut Zephyr",individual,1970-01-05,100200300\n' +
      'X-2,"EXAMPLE, Ivory Comet",individual,,\n' +
      'X-3,"SPECIMEN, Quartz Bramble",individual,,\n',
  )
  .write(
    'people.csv',
    'id,name,birth_date,passport\n' +
      'F-1,Ivory Comet Example,,\n' +
      'F-2,Walnut Zephyr Sample,1970-01-05,100200300\n' +
      'F-3,Quartz Bramble Specimen,,\n',
  );
const cwd = scratch.path;
const review = ['review', 'hits.ndjson', '--decisions', 'decisions.ndjson'];

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly decision?: string;
  readonly disposition?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly evidence?: readonly string[];
  readonly author: string;
  readonly subject?: { readonly id: readonly string[] };
}

function written(): Line[] {
  return scratch
    .read('decisions.ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test('review refuses politely where there is no terminal', async () => {
  const { status, stdout, stderr } = await ask({ args: review, cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    'haechi: a review takes a terminal, and this is none; start it in one; in a script haechi decisions add does the same\n',
  );
});

describeOnTerminal('haechi review on a terminal', () => {
  let first: Shown;
  let second: Shown;
  let third: Shown;
  let afterFirst: Line[];
  let last: Line[];
  const HOME = { HAECHI_HOME: scratch.at('home') };

  beforeAll(async () => {
    await haechi({ args: ['screen', 'people.csv', '-l', 'list.csv', '-o', 'hits.ndjson'], cwd });
    first = await onTerminal([...review, '--author', 'first analyst'], cwd, {
      env: HOME,
      steps: [
        // The worst first: its passport is the listed one.
        ['Hit 1 of 3', 't'],
        ['identifier-equal', '1'],
        ['own words', 'passport 여권 sea\u007fen\r'],
        ['proof', 'ticket 17\r'],
        ['Hit 1 of 2', 'f'],
        ['birth-date-differs', '1'],
        ['own words', '\r'],
        ['proof', '\r'],
        // Taken back, and another one skipped.
        ['Hit 1 of 1', 'u'],
        ['taken back', 's'],
        ['Hit 2 of 2', 'q'],
      ],
    });
    afterFirst = written();
    second = await onTerminal([...review, '--author', 'first analyst'], cwd, {
      env: HOME,
      steps: [
        ['resumed', 'n'],
        ['birth-date-missing', '1'],
        ['own words', '\r'],
        ['proof', '\r'],
        ['Hit 1 of 1', 'e'],
        ['to-compliance', '\u001b'],
        ['not decided', '\u0003'],
      ],
    });
    third = await onTerminal([...review, '--author', 'b', '--four-eyes', 'true-match'], cwd, {
      env: HOME,
      steps: [
        ['a approve', 'a'],
        ['approved', 'f'],
        ['birth-date-differs', '9'],
        ['own words', 'somebody else\r'],
        ['proof', '\r'],
        ['Nothing is open any more, 2 decided', 'q'],
      ],
    });
    last = written();
  }, 60_000);

  test('shows the evidence of the worst hit first, with the keys', () => {
    expect(first.shown).toMatch(/Hit 1 of 3[\s\S]*F-2[\s\S]*equal[\s\S]*passport[\s\S]*q quit/u);
  });

  test('writes each decision at once, with reason, words and proof', () => {
    const [confirmed] = afterFirst;
    expect(confirmed).toMatchObject({
      kind: 'decision',
      disposition: 'true-match',
      reason: 'identifier-equal',
      text: 'passport 여권 seen',
      evidence: ['ticket 17'],
      author: 'first analyst',
      subject: { id: ['F-2'] },
    });
  });

  test('takes back by a line of its own', () => {
    const [, cleared, withdrawal] = afterFirst;
    expect(cleared).toMatchObject({ kind: 'decision', disposition: 'false-positive' });
    expect(withdrawal).toMatchObject({ kind: 'withdrawal', decision: cleared?.id });
    expect(afterFirst).toHaveLength(3);
  });

  test('leaves the terminal as it was, with what was done', () => {
    for (const { shown } of [first, second, third]) {
      expect(shown.lastIndexOf('\u001b[?1049l')).toBeGreaterThan(
        shown.lastIndexOf('\u001b[?1049h'),
      );
    }
    expect(first.status).toBe(0);
    expect(first.shown).toMatch(/1 true match; 2 hits still open\s*$/u);
  });

  test('goes on where it was left, and gives up what Escape and Ctrl-C end', () => {
    expect(second.shown).toMatch(/Hit 2 of 2 open[\s\S]*resumed where the last review was left/u);
    expect(second.status).toBe(130);
    expect(last[3]).toMatchObject({ disposition: 'needs-data', reason: 'birth-date-missing' });
  });

  test('a second person approves, and other needs words', () => {
    const [confirmed] = last;
    expect(last[4]).toMatchObject({ kind: 'approval', decision: confirmed?.id, author: 'b' });
    expect(last[5]).toMatchObject({ reason: 'other', text: 'somebody else', author: 'b' });
    expect(third.shown).toMatch(/1 false positive, 1 approved; no hit is open any more\s*$/u);
    expect(third.status).toBe(0);
  });
});
