import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSubjects } from '../../src/input/open-subjects.ts';
import type { LoadedList } from '../../src/lists/loaded-list.ts';
import { openList } from '../../src/lists/open-list.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { packMatcher } from '../../src/matching/packed-matcher.ts';
import { type ChunkScreener, screenHere } from '../../src/screening/chunk-screener.ts';
import { prime } from '../../src/screening/prime.ts';
import { screen, screenBy } from '../../src/screening/screen.ts';
import type { ScreenedRow } from '../../src/screening/screen-chunk.ts';
import { Tally } from '../../src/screening/tally.ts';
import { startWorkers } from '../../src/screening/workers.ts';

/** A worker's program is run by node itself, and so as it is compiled: run `npm run build` first. */
const PROGRAM = pathToFileURL('dist/screening/chunk-worker.js');
const LIMIT = 2;

const folder = mkdtempSync(join(tmpdir(), 'haechi-workers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files in which every few lines hold a hit, a fault, a name nobody reads and a wide row. */
const [first, second] = ['first.csv', 'second.csv'].map((name, at) => {
  const part = [
    'Jong In Chol,Laos',
    '"Sample, One",Testland',
    'a "stray" quote,Testland',
    '"Sample\nTwo",Testland',
    'Sample Three,Testland,beyond',
    '',
    'יוסי כהן,Testland',
    '  "정인철" ,Testland',
    'สมชาย ใจดี,Testland',
  ].join('\n');
  const text = `A title\n\nname,country\n${`${part}\n`.repeat(4 + at)}"never closed`;
  writeFileSync(join(folder, name), text);
  return join(folder, name);
});

let lists: readonly LoadedList[];
beforeAll(async () => {
  const path = join(folder, 'list.csv');
  writeFileSync(path, 'id,name,type\nX-1,"JONG, In Chol",individual\nX-2,Department 53,entity\n');
  lists = await openList(path, {});
});

async function run(screener: ChunkScreener, chunkSize?: number) {
  const tally = new Tally();
  const rows: ScreenedRow[] = [];
  const files = [];
  for (const path of [first, second]) {
    const options = { delimiter: ',', ...(chunkSize && { chunkSize }) };
    files.push(await prime(await openSubjects(path ?? '', options)));
  }
  try {
    for await (const part of screenBy(screener, files, tally)) rows.push(...part);
  } finally {
    await screener.close();
  }
  return { rows, summary: tally.close(), notes: tally.files() };
}

const inWorkers = (count: number) =>
  startWorkers(count, { matcher: packMatcher(lists), rules: { limit: LIMIT } }, PROGRAM);

describe('what comes out', () => {
  let whole: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    if (!existsSync(PROGRAM)) throw new Error('dist is missing; run: npm run build');
    whole = await run(screenHere({ matcher: createMatcher(lists), limit: LIMIT }));
  });

  test('has hits, faults and notes of both files, numbered within each', () => {
    const { rows, summary, notes } = whole;
    expect(summary).toMatchObject({ rowsRead: 74, rowsScreened: 63, rowsRejected: 11 });
    expect(summary.rowsWithHits).toBeGreaterThanOrEqual(18);
    expect(notes).toEqual([
      expect.objectContaining({ file: first, notes: { wideRows: 4, firstWideLine: 9 } }),
      expect.objectContaining({ file: second, notes: { wideRows: 5, firstWideLine: 9 } }),
    ]);
    expect(notes.map(({ unread }) => unread)).toEqual([
      { rows: 8, scripts: ['Hebrew', 'Thai'], firstLine: 11 },
      { rows: 10, scripts: ['Hebrew', 'Thai'], firstLine: 11 },
    ]);
    const rejected = rows.flatMap((row) => (row.kind === 'rejected' ? [row.rejected] : []));
    expect(
      rejected.filter(({ file }) => file === first).map(({ row, line }) => [row, line]),
    ).toEqual([
      [3, 6],
      [11, 16],
      [19, 26],
      [27, 36],
      [33, 44],
    ]);
  });

  test.each([1, 17, 100])(
    'is the same from chunks of %i characters in this thread',
    async (size) => {
      expect(await run(screenHere({ matcher: createMatcher(lists), limit: LIMIT }), size)).toEqual(
        whole,
      );
    },
  );

  test.each([
    [2, 40],
    [3, 1],
    [2, undefined],
  ])(
    'is the same from %i workers with chunks of %s characters',
    async (count, size) => {
      expect(await run(inWorkers(count), size)).toEqual(whole);
    },
    60_000,
  );
});

describe('a worker that fails', () => {
  test('while it starts fails the run', async () => {
    const broken = { lists: [null], options: {} } as never;
    const screener = startWorkers(2, { matcher: broken, rules: { limit: LIMIT } }, PROGRAM);
    await expect(run(screener, 10)).rejects.toThrow(/null/);
  });

  test('because its program is not there fails the run', async () => {
    const gone = new URL('./no-such-program.js', PROGRAM);
    const screener = startWorkers(
      2,
      { matcher: packMatcher(lists), rules: { limit: LIMIT } },
      gone,
    );
    await expect(run(screener, 10)).rejects.toThrow(/no-such-program/);
  });

  test('because it was stopped fails what is on its way and what comes later', async () => {
    const screener = inWorkers(1);
    const layout = (await openSubjects(first ?? '', { delimiter: ',' })).layout;
    const underWay = screener.screen({ runs: [] }, layout);
    underWay.catch(() => {});
    await screener.close();
    await expect(underWay).rejects.toMatchObject({ code: 'INTERNAL' });
    await expect(screener.screen({ runs: [] }, layout)).rejects.toThrow(/ended before/);
  });
});

test('no more chunks are read than the screener takes at once', async () => {
  const here = screenHere({ matcher: createMatcher([]), limit: LIMIT });
  let given = 0;
  const counting: ChunkScreener = {
    atOnce: 3,
    screen: (chunk, layout) => {
      given += 1;
      return here.screen(chunk, layout);
    },
    close: () => here.close(),
  };
  const file = await prime(await openSubjects(first ?? '', { delimiter: ',', chunkSize: 1 }));
  let taken = 0;
  for await (const _ of screenBy(counting, [file], new Tally())) {
    taken += 1;
    expect(given - taken).toBeLessThan(3);
  }
  expect(taken).toBeGreaterThan(20);
});

test('a program of its own screens in its own thread', async () => {
  const tally = new Tally();
  const file = await prime(await openSubjects(first ?? '', { delimiter: ',' }));
  let hits = 0;
  for await (const rows of screen([file], createMatcher(lists), tally, 0)) {
    hits += rows.filter(({ kind }) => kind === 'hits').length;
  }
  expect(tally.close().rowsWithHits).toBe(hits);
});
