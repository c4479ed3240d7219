import { existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { whileHolding } from '../../src/foundation/file-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'haechi-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TIMES = { stale: 2000, wait: 0, betweenTries: 1 };

test('a lock is held until it is given back, and through its signs of life', async () => {
  const path = join(folder, 'kept');
  await whileHolding(path, TIMES, async (stillHeld) => {
    expect(stillHeld()).toBe(true);
    await setTimeout(2500);
    expect(stillHeld()).toBe(true);
    await expect(whileHolding(path, TIMES, async () => 0)).rejects.toMatchObject({ held: true });
  });
  expect(existsSync(path)).toBe(false);
});

test('a process that was too busy for any timer sees that another took its lock', async () => {
  const path = join(folder, 'lost');
  await whileHolding(path, TIMES, async (stillHeld) => {
    rmdirSync(path);
    expect(stillHeld()).toBe(false);
    mkdirSync(path);
    const later = new Date(Date.now() + 5000);
    utimesSync(path, later, later);
    expect(stillHeld()).toBe(false);
  });
  // It is the other's, and stays.
  expect(existsSync(path)).toBe(true);
});
