import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { appendDecisions } from '../../src/decisions/append.ts';
import { appendTogether, at, killInTheMiddle } from './appenders.ts';
import { decided, hitOf, textOf } from './sample.ts';

const HIT = hitOf();
const DECISION = decided(HIT);

test('what several processes append at once is all there', async () => {
  const { there, said } = await appendTogether(3, 8);
  expect(there).toHaveLength(24);
  expect(there).toEqual(said);
}, 30_000);

test('killed in the middle of a line, nothing is lost but that line, and it is said', async () => {
  const killed = await killInTheMiddle(3);
  expect(killed).toEqual(Array(3).fill({ kept: true, told: true }));
}, 30_000);

describe('an append', () => {
  test('makes the file where there is none, and adds to one that has lines', async () => {
    const path = at('new.ndjson');
    await appendDecisions(path, () => [DECISION]);
    await appendDecisions(path, ({ lines }) => {
      expect(lines).toHaveLength(1);
      return [decided(HIT, { author: 'b' })];
    });
    expect(readFileSync(path, 'utf8')).toBe(textOf(DECISION, decided(HIT, { author: 'b' })));
  });

  test('ends a last line that lacks its line end alone', async () => {
    const path = at('unended.ndjson');
    writeFileSync(path, textOf(DECISION).trimEnd());
    const { torn } = await appendDecisions(path, () => [DECISION]);
    expect(torn).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe(textOf(DECISION, DECISION));
  });

  test('leaves the file alone where making its lines fails, and in a damaged file', async () => {
    const path = at('damaged.ndjson');
    writeFileSync(path, `nonsense\n${textOf(DECISION)}`);
    await expect(appendDecisions(path, () => [DECISION])).rejects.toMatchObject({ code: 'INPUT' });
    expect(readFileSync(path, 'utf8')).toBe(`nonsense\n${textOf(DECISION)}`);
    const good = at('good.ndjson');
    writeFileSync(good, textOf(DECISION));
    const failing = appendDecisions(good, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(readFileSync(good, 'utf8')).toBe(textOf(DECISION));
  });

  test('says where it cannot write', async () => {
    await expect(appendDecisions(at('none/x.ndjson'), () => [DECISION])).rejects.toMatchObject({
      code: 'OUTPUT',
      place: { file: at('none/x.ndjson') },
    });
  });
});
