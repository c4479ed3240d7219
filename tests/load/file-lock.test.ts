import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'haechi-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LOCK = new URL('../../dist/foundation/file-lock.js', import.meta.url);

/** Takes a lock again and again, and leaves every second one as a killed process does, about to become stale. */
const PROGRAM = `
  import { closeSync, openSync, unlinkSync, utimesSync } from 'node:fs';
  import { whileHolding } from '${LOCK}';
  const [folder, until] = process.argv.slice(1);
  const times = { stale: 2000, wait: 60_000, betweenTries: 1 };
  let left = 0;
  while (Date.now() < until) {
    await whileHolding(folder + '/lock', times, async (stillHeld) => {
      closeSync(openSync(folder + '/alone', 'wx'));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
      if (!stillHeld()) throw new Error('lost');
      unlinkSync(folder + '/alone');
      if (Math.random() < 0.5) return;
      left += 1;
      const time = (Date.now() - times.stale + Math.random() * 6) / 1000;
      utimesSync(folder + '/lock', time, time);
    });
  }
  process.stdout.write(String(left));`;

test('of 12 who wait for a stale lock one takes it, a thousand times', async () => {
  const until = Date.now() + 20_000;
  const lefts = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const args = ['--input-type=module', '-e', PROGRAM, folder, String(until)];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      const [left, failure] = await Promise.all([text(child.stdout), text(child.stderr)]);
      expect(failure).toBe('');
      return Number(left);
    }),
  );
  expect(lefts.reduce((sum, left) => sum + left)).toBeGreaterThan(1000);
});
