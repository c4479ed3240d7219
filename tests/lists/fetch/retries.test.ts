import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { passing, refused } from '../../../src/lists/fetch/failure.ts';
import { DEFAULT_RETRIES, retryAfter, withRetries } from '../../../src/lists/fetch/retries.ts';

const { signal } = new AbortController();

/** The pauses between attempts that all fail, the server asking for these waits. */
async function pausesOf(settings: {
  readonly attempts: number;
  readonly firstMs: number;
  readonly longestMs: number;
  readonly chance: number;
  readonly asked: readonly number[];
}): Promise<number[]> {
  const { chance, asked, ...numbers } = settings;
  const pauses: number[] = [];
  const sleep = async (ms: number) => {
    pauses.push(ms);
  };
  const retries = { ...DEFAULT_RETRIES, ...numbers, sleep, random: () => chance };
  const fail = async (number: number) => {
    throw passing('failed', asked[number - 1]);
  };
  await withRetries(retries, signal, fail).catch(() => undefined);
  return pauses;
}

test('pauses double up to the longest, less at most a half, and are what the server asks at least', async () => {
  const settings = fc.record({
    attempts: fc.integer({ min: 1, max: 12 }),
    firstMs: fc.integer({ min: 2, max: 5_000 }),
    longestMs: fc.integer({ min: 5_000, max: 60_000 }),
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
    asked: fc.array(fc.integer({ min: 0, max: DEFAULT_RETRIES.longestAskedMs }), { maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(settings, async (given) => {
      const pauses = await pausesOf(given);
      expect(pauses.length).toBe(given.attempts - 1);
      for (const [index, pause] of pauses.entries()) {
        const full = Math.min(given.firstMs * 2 ** index, given.longestMs);
        const asked = given.asked[index] ?? 0;
        expect(pause).toBeGreaterThanOrEqual(Math.max(asked, Math.floor(full / 2)));
        expect(pause).toBeLessThanOrEqual(Math.max(asked, full));
      }
    }),
  );
});

test('what is no failure of fetching is not tried again', async () => {
  let attempts = 0;
  const fail = async () => {
    attempts += 1;
    throw attempts === 1 ? new TypeError('broken') : refused('never');
  };
  await expect(withRetries(DEFAULT_RETRIES, signal, fail)).rejects.toThrow(TypeError);
  expect(attempts).toBe(1);
});

test.each([
  ['7', 7_000],
  [' 120 ', 120_000],
  ['Thu, 01 Jan 1970 00:01:30 GMT', 30_000],
  ['Thu, 01 Jan 1970 00:00:30 GMT', 0],
  ['-1', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After: %s', (header, ms) => {
  expect(retryAfter(header, 60_000)).toBe(ms);
});
