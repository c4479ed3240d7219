import { expect, test } from '@jest/globals';
import { describeOnTerminal } from '../pseudo-terminal.ts';
import { Sample } from './sample.ts';

const sample = new Sample(
  'name,birth_date,passport\n' +
    'Ivory Comet Example,,\n' +
    'Walnut Zephyr Sample,1970-01-05,100200300\n',
);

describeOnTerminal('a decision that cannot be written', () => {
  test('is refused before anything is asked, where nothing but a name is known', async () => {
    const { status } = await sample.review('alone', [
      ['Hit 1 of 2', 's'],
      ['Hit 2 of 2', 'f'],
      ['nothing but a name is known of Ivory Comet Example', 'n'],
      ['birth-date-missing', '1'],
      ['own words', '\r'],
      ['proof', '\r'],
      ['Hit 1 of 1', 'q'],
    ]);
    expect(status).toBe(0);
    expect(sample.written('alone')).toMatchObject([{ disposition: 'needs-data' }]);
  }, 30_000);

  test('is told on the screen, and what was typed is there again', async () => {
    const { scratch } = sample;
    const { status } = await sample.review('away/decisions', [
      ['Hit 1 of 2', 't'],
      ['identifier-equal', '1'],
      ['own words', 'passport seen\r'],
      ['proof', 'ticket 17\r'],
      [
        'not decided, but what you typed is kept: away/decisions.ndjson',
        { run: ['mkdir', scratch.at('away')], keys: 't' },
      ],
      ['identifier-equal', '1'],
      ['> passport seen', ' by me\r'],
      ['> ticket 17', '\r'],
      ['Hit 1 of 1', 'q'],
    ]);
    expect(status).toBe(0);
    expect(sample.written('away/decisions')).toMatchObject([
      { reason: 'identifier-equal', text: 'passport seen by me', evidence: ['ticket 17'] },
    ]);
  }, 30_000);

  test('is told too when it is to be taken back, of a file that somebody altered', async () => {
    const file = sample.scratch.at('altered.ndjson');
    const { status, shown } = await sample.review('altered', [
      ['Hit 1 of 2', 't'],
      ['identifier-equal', '1'],
      ['own words', '\r'],
      ['proof', '\r'],
      ['Hit 1 of 1', { run: ['sed', '-i.old', 's/ann/bea/', file], keys: 'u' }],
      ['altered.ndjson:1: this line was altered', { run: ['mv', `${file}.old`, file], keys: 'u' }],
      ['taken back', 'q'],
    ]);
    expect(status).toBe(0);
    expect(shown).toMatch(/nothing decided; 2 hits still open\s*$/u);
    expect(sample.written('altered').map(({ kind }) => kind)).toEqual(['decision', 'withdrawal']);
    expect(sample.hasBookmark('altered')).toBe(true);
  }, 30_000);

  test('waits for somebody else who is writing, and says so', async () => {
    const lock = sample.scratch.at('busy.ndjson.lock');
    const hold = `import os; os.mkdir(${JSON.stringify(lock)}); os.utime(${JSON.stringify(lock)}, (4e9, 4e9))`;
    const { status } = await sample.review('busy', [
      ['Hit 1 of 2', 't'],
      ['identifier-equal', '1'],
      ['own words', '\r'],
      ['proof', { run: ['python3', '-c', hold], keys: '\r' }],
      // A key that is pressed meanwhile is heeded no more.
      ['somebody else is writing', 'q'],
      ['to the decisions file', { run: ['rmdir', lock] }],
      ['Hit 1 of 1', 'q'],
    ]);
    expect(status).toBe(0);
    expect(sample.written('busy')).toMatchObject([{ disposition: 'true-match' }]);
  }, 30_000);
});
