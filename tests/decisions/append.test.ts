import {
  appendFileSync,
  existsSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { appendDecisions } from '../../src/decisions/append.ts';
import { pruneDecisions } from '../../src/decisions/prune.ts';
import { readDecisions } from '../../src/decisions/read-decisions.ts';
import { takeOver } from '../load/take-over.ts';
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

test('those who wait for a killed writer lose nothing and do not fail', async () => {
  const { there, said, failures } = await takeOver('taken-over', 6, 1000);
  expect(failures).toEqual([]);
  expect(there).toEqual(said);
}, 30_000);

describe('while another program writes, an append', () => {
  const others = Array.from({ length: 20 }, (_, at) => decided(HIT, { author: `other ${at}` }));

  test('reads again, and cuts off nothing that was finished meanwhile', async () => {
    const path = at('finished.ndjson');
    const text = textOf(DECISION);
    writeFileSync(path, text.slice(0, 40));
    const seen: (number | undefined)[] = [];
    const { torn } = await appendDecisions(path, (file) => {
      if (seen.push(file.torn?.number) === 1) appendFileSync(path, text.slice(40));
      return others.slice(0, 1);
    });
    expect(seen).toEqual([1, undefined]);
    expect(torn).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe(text + textOf(...others.slice(0, 1)));
  });

  test('gives up where that does not end', async () => {
    const path = at('busy.ndjson');
    let tries = 0;
    const failing = appendDecisions(path, () => {
      appendFileSync(path, textOf(...others.slice(tries, tries + 1)));
      tries += 1;
      return [DECISION];
    });
    await expect(failing).rejects.toThrow('at the same time, and nothing was written');
    expect(readFileSync(path, 'utf8')).toBe(textOf(...others.slice(0, tries)));
  });

  test('does not say that a line is written which is gone', async () => {
    const path = at('gone.ndjson');
    writeFileSync(path, textOf(DECISION));
    const handle = await open(path);
    const sync = jest.spyOn(Object.getPrototypeOf(handle) as typeof handle, 'sync');
    await handle.close();
    sync.mockImplementationOnce(async () => truncateSync(path, textOf(DECISION).length));
    const failing = appendDecisions(path, () => others.slice(0, 1));
    await expect(failing).rejects.toThrow('what was added may not be there');
    sync.mockRestore();
  });
});

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

  test('leaves no file where making its lines fails, or there is none', async () => {
    const failing = appendDecisions(at('typo.ndjson'), () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await appendDecisions(at('typo.ndjson'), () => []);
    expect(existsSync(at('typo.ndjson'))).toBe(false);
  });

  test('to a file that must be there is refused where it is not', async () => {
    const refused = appendDecisions(at('typo.ndjson'), () => [DECISION], 'refuse');
    await expect(refused).rejects.toMatchObject({ code: 'INPUT', what: 'no such file' });
    expect(existsSync(at('typo.ndjson'))).toBe(false);
  });

  test.each(['/dev', '/dev/full', '/dev/null'])('%s is refused at once', async (path) => {
    await expect(appendDecisions(path, () => [DECISION])).rejects.toMatchObject({
      code: 'OUTPUT',
      what: path === '/dev' ? 'a folder and no file' : 'a device and no file',
    });
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test('never cuts a file that is none of ours', async () => {
    for (const [name, text] of [
      ['note.txt', 'to be done'],
      ['config.json', '{"maxListAge":7}'],
    ] as const) {
      writeFileSync(at(name), text);
      await expect(appendDecisions(at(name), () => [DECISION])).rejects.toMatchObject({
        code: 'INPUT',
      });
      expect(readFileSync(at(name), 'utf8')).toBe(text);
    }
  });

  test('refuses a file with an altered line', async () => {
    const path = at('altered.ndjson');
    writeFileSync(path, textOf({ ...DECISION, author: 'z' }));
    await expect(appendDecisions(path, () => [DECISION])).rejects.toThrow('was altered');
  });

  test('through a link writes to the same file, under the same lock, as a prune does', async () => {
    const path = at('linked.ndjson');
    writeFileSync(path, '');
    symlinkSync(path, at('link.ndjson'));
    const lines = Array.from({ length: 30 }, (_, at) => decided(HIT, { author: `author ${at}` }));
    await Promise.all([
      ...lines.map((line) => appendDecisions(at('link.ndjson'), () => [line])),
      ...Array.from({ length: 10 }, () =>
        pruneDecisions(path, at('archive.ndjson'), ({ lines: all }) => ({
          out: all.slice(0, 1).map(({ line }) => line),
          kept: all.slice(1).map(({ line }) => line),
        })),
      ),
    ]);
    const [left, gone] = await Promise.all([path, at('archive.ndjson')].map(readDecisions));
    const there = [...(left?.lines ?? []), ...(gone?.lines ?? [])].map(({ line }) => line.id);
    expect(there.sort()).toEqual(lines.map(({ id }) => id).sort());
  });
});
