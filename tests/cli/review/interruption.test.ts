import { expect, test } from '@jest/globals';
import { describeOnTerminal, type Step } from '../pseudo-terminal.ts';
import { Sample } from './sample.ts';

const sample = new Sample();

const decideOne: readonly Step[] = [
  ['Hit 1 of 3', 't'],
  ['identifier-equal', '1'],
  ['own words', '\r'],
  ['proof', '\r'],
];

describeOnTerminal('a review that is interrupted', () => {
  test('by a signal: says where the decisions are, and keeps its place', async () => {
    const { status, shown } = await sample.review('signal', [
      ...decideOne,
      ['Hit 1 of 2', 's'],
      ['Hit 2 of 2', { signal: 'SIGTERM' }],
    ]);
    expect(status).toBe(143);
    expect(shown).toMatch(
      /1049lhaechi: stopped by SIGTERM before it was finished; what was decided is in signal.ndjson\s*$/u,
    );
    const { status: next } = await sample.review('signal', [
      ['resumed where the last review was left', 'q'],
    ]);
    expect(next).toBe(0);
  }, 30_000);

  test('by a signal before anything was decided: says so', async () => {
    const { status, shown } = await sample.review('early', [['Hit 1 of 3', { signal: 'SIGINT' }]]);
    expect(status).toBe(130);
    expect(shown).toMatch(/before it was finished; nothing was decided\s*$/u);
    expect(sample.scratch.has('early.ndjson')).toBe(false);
  }, 30_000);

  test.each([
    ['while a hit is shown', []],
    [
      'while something is typed',
      [
        ['Hit 2 of 2', 'n'],
        ['birth-date-missing', '1'],
      ],
    ],
  ] as const)(
    'by a terminal that goes away %s: as by its signal, with a bookmark',
    async (name, typing) => {
      const { status } = await sample.review(name, [
        ...decideOne,
        ['Hit 1 of 2', 's'],
        ...typing,
        [typing.length > 0 ? 'own words' : 'Hit 2 of 2', { leave: true }],
      ]);
      expect(status).toBe(129);
      expect(sample.written(name)).toMatchObject([{ disposition: 'true-match' }]);
      expect(sample.hasBookmark(name)).toBe(true);
    },
    30_000,
  );
});
