import { expect, test } from '@jest/globals';
import { describeOnTerminal } from '../pseudo-terminal.ts';
import { Sample } from './sample.ts';

const sample = new Sample();
const pasted = (text: string) => `\u001b[200~${text}\u001b[201~`;

/** What a note looks like whose lines are keys: each of them would clear the hit that is shown. */
const NOTE = 'called her\r\n\r\nf\r1\r\r\rf1\r\rq';

describeOnTerminal('a note that is pasted into a review', () => {
  test('goes whole into the text field, its line ends as blanks', async () => {
    const { status, shown } = await sample.review('whole', [
      ['Hit 1 of 3', 't'],
      ['identifier-equal', '1'],
      ['own words', `see: ${pasted(NOTE)}`],
      ['f1 q', '.\r'],
      ['proof', pasted('ticket 17\r')],
      ['> ticket 17', '\r'],
      ['Hit 1 of 2', 'q'],
    ]);
    expect(sample.written('whole')).toMatchObject([
      { disposition: 'true-match', text: 'see: called her f 1 f1 q.', evidence: ['ticket 17'] },
    ]);
    expect(status).toBe(0);
    expect(shown.indexOf('\u001b[?2004h')).toBeGreaterThan(0);
    expect(shown.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(shown.indexOf('\u001b[?2004h'));
  }, 30_000);

  test('does nothing outside a text field', async () => {
    const { status } = await sample.review('outside', [
      ['Hit 1 of 3', `${pasted(NOTE)}${pasted('q')}t`],
      ['identifier-equal', `${pasted('1')}2`],
      ['own words', '\r'],
      ['proof', '\r'],
      ['Hit 1 of 2', 'q'],
    ]);
    expect(sample.written('outside')).toMatchObject([{ reason: 'several-agree' }]);
    expect(status).toBe(0);
  }, 30_000);

  test('goes whole into the field of a terminal too that does not mark what is pasted', async () => {
    await sample.review('unmarked', [
      ['Hit 1 of 3', 't'],
      ['identifier-equal', '1'],
      ['own words', 'called her\r\rf1\rq\r\r'],
      ['f1 q', '\r'],
      ['proof', '\r'],
      ['Hit 1 of 2', 'q'],
    ]);
    expect(sample.written('unmarked')).toMatchObject([{ text: 'called her f1 q' }]);
  }, 30_000);

  test('what was typed before a hit was shown does not decide it', async () => {
    const { status, shown } = await sample.review('ahead', [
      ['Hit 1 of 3', 't'],
      // Known by heart, and meant for this one.
      ['identifier-equal', '1\r\r'],
      ['Hit 1 of 2', 'sf1\r\r'],
      ['Hit 2 of 2', 'q'],
    ]);
    expect(sample.written('ahead')).toMatchObject([{ disposition: 'true-match' }]);
    expect(shown).toMatch(/1 true match; 2 hits still open\s*$/u);
    expect(status).toBe(0);
  }, 30_000);

  test('Ctrl-C is heeded, even within a paste that never ends', async () => {
    const { status } = await sample.review('endless', [
      ['Hit 1 of 3', 't'],
      ['identifier-equal', '1'],
      ['own words', '\u001b[200~note\r\u0003t1\r\r'],
      ['not decided', '\u0003'],
    ]);
    expect(status).toBe(130);
    expect(sample.written('endless')).toEqual([]);
  }, 30_000);

  test('of many pages goes whole into the field', async () => {
    const long = Array.from({ length: 3000 }, (_, at) => `f${at}`);
    await sample.review('long', [
      ['Hit 1 of 3', 't'],
      ['identifier-equal', '1'],
      ['own words', pasted(long.join('\r'))],
      ['f2999', '\r'],
      ['proof', '\r'],
      ['Hit 1 of 2', 'q'],
    ]);
    expect(sample.written('long')).toMatchObject([{ text: long.join(' ') }]);
  }, 30_000);
});
