import { expect, test } from '@jest/globals';
import { appendTogether, decideTogether, killInTheMiddle } from '../decisions/appenders.ts';
import { takeOver } from './take-over.ts';

test('1,000 decisions of 8 processes at once are all there', async () => {
  const { there, said } = await appendTogether(8, 125);
  expect(there).toHaveLength(1000);
  expect(there).toEqual(said);
});

test('killed 100 times in the middle of a line, nothing is lost but that line, and it is said', async () => {
  const killed = await killInTheMiddle(100);
  expect(killed).toHaveLength(100);
  expect(killed.filter(({ kept, told }) => !kept || !told)).toEqual([]);
});

test('three who decide one hit at once among 40,000 decisions see each other', async () => {
  const { before, ids, supersedes } = await decideTogether(3, 40_000);
  expect(ids).toHaveLength(before + 3);
  const added = ids.slice(before);
  expect(supersedes).toEqual([[], added.slice(0, 1), added.slice(0, 2)]);
});

test.each(Array.from({ length: 20 }, (_, round) => round))(
  'those who wait for a killed writer lose nothing and do not fail, round %i',
  async (round) => {
    const { there, said, failures } = await takeOver(`taken-over-${round}`, 12, 1500);
    expect(failures).toEqual([]);
    expect(there).toEqual(said);
  },
);
