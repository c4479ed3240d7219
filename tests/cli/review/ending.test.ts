import { expect, test } from '@jest/globals';
import { describeOnTerminal, type Step } from '../pseudo-terminal.ts';
import { Sample } from './sample.ts';

const sample = new Sample('id,name\nF-3,Quartz Bramble Specimen\n');

const decideOnlyHit: readonly Step[] = [
  ['Hit 1 of 1', 'f'],
  ['birth-date-differs', '6'],
  ['own words', '\r'],
  ['proof', '\r'],
];

describeOnTerminal('a review of which no hit is open any more', () => {
  test('says so, and lets the last decision be taken back', async () => {
    const { status, shown } = await sample.review('undo', [
      ...decideOnlyHit,
      ['Nothing is open any more, 1 decided now: hits.ndjson', 'x'],
      ['x is no key of this screen', 'u'],
      ['taken back', 's'],
      ['Hit 1 of 1', 'q'],
    ]);
    expect(status).toBe(0);
    expect(shown).toMatch(/u undoes the last {2}q ends/u);
    expect(shown).toMatch(/nothing decided; 1 hit still open\s*$/u);
    expect(sample.written('undo').map(({ kind }) => kind)).toEqual(['decision', 'withdrawal']);
  }, 30_000);

  test('tells of somebody who was faster', async () => {
    const [first, ...rest] = decideOnlyHit;
    const { status, shown } = await sample.review('faster', [
      [first?.[0] ?? '', { run: sample.decidedBy('cal', 'faster', 'F-3'), keys: 'f' }],
      ...rest,
      ['Nothing is open any more, 0 decided now', ''],
      ['cal decided this one meanwhile', 'q'],
    ]);
    expect(status).toBe(0);
    expect(shown).toMatch(/nothing decided; no hit is open any more\s*$/u);
    expect(sample.written('faster')).toMatchObject([{ author: 'cal' }]);
  }, 30_000);
});
