import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
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

test('a lock that another takes in its place at once is not its own', async () => {
  const path = join(folder, 'swapped');
  await whileHolding(path, TIMES, async (stillHeld) => {
    rmdirSync(path);
    await whileHolding(path, TIMES, async (others) => {
      expect([stillHeld(), others()]).toEqual([false, true]);
    });
  });
});

test('a process that was busy for long has time again once it asks', async () => {
  const path = join(folder, 'busy');
  await whileHolding(path, TIMES, async (stillHeld) => {
    for (const age of [1500, 5000]) {
      const time = Date.now() + age;
      const later = jest.spyOn(Date, 'now').mockReturnValue(time);
      expect(stillHeld()).toBe(true);
      expect(statSync(path).mtimeMs).toBeGreaterThan(time - 1);
      later.mockRestore();
    }
  });
  expect(existsSync(path)).toBe(false);
});

describe('a stale lock', () => {
  test('is left alone while another takes it away, unless that one was killed', async () => {
    const path = join(folder, 'guarded');
    makeOld(path, 3000);
    const { ino, mtimeNs } = statSync(path, { bigint: true });
    const guard = join(folder, `.lock-${ino.toString(36)}-${mtimeNs.toString(36)}`);
    mkdirSync(guard);
    await expect(whileHolding(path, TIMES, async () => 0)).rejects.toMatchObject({ held: true });
    makeOld(guard, 61_000);
    const patient = { ...TIMES, wait: 1000 };
    await expect(whileHolding(path, patient, async () => readdirSync(folder))).resolves.toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^\.lock-/u)]),
    );
  });

  test('that holds something is refused', async () => {
    const path = join(folder, 'full');
    mkdirSync(join(path, 'within'), { recursive: true });
    makeOld(path, 3000);
    await expect(whileHolding(path, TIMES, async () => 0)).rejects.toMatchObject({ held: false });
    expect(readdirSync(folder)).toContain('full');
  });
});

test.each([
  ['exits', 'process.exit(3)', 3, false],
  ['fails', 'throw new Error("as asked")', 1, false],
  ['is killed', 'process.kill(process.pid, "SIGKILL")', null, true],
])('the lock of a process that %s', async (_, end, status, stays) => {
  const path = join(folder, 'ended');
  const lock = new URL('../../dist/foundation/file-lock.js', import.meta.url);
  const program = `import { whileHolding } from '${lock}';
    await whileHolding('${path}', ${JSON.stringify(TIMES)}, async () => {
      setTimeout(() => { ${end} });
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, existsSync(path)]).toEqual([status, stays]);
});

function makeOld(path: string, age: number): void {
  mkdirSync(path, { recursive: true });
  const time = (Date.now() - age) / 1000;
  utimesSync(path, time, time);
}
