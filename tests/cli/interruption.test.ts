import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Scratch } from './scratch.ts';
import { haechi, type Outcome } from './spawn.ts';

const scratch = new Scratch().write(
  'list.csv',
  'id,name,type\nX-1,"SAMPLE, Person One",individual\n',
);
const row = (number: number) =>
  `${number},${number % 9 === 0 ? 'Person One Sample' : `Jane Doe ${number}`}`;
scratch.write(
  'big.csv',
  `id,name\n${Array.from({ length: 150_000 }, (_, n) => row(n)).join('\n')}\n`,
);

const posix = process.platform === 'win32' ? test.skip : test;

describe('an interrupted run', () => {
  posix.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s in the midst of writing: status %i, and no file or part of one is left',
    async (signal, status) => {
      const { outcome, seen } = await interrupted(signal, signal);
      // The signal came when the output had been begun; else this shows nothing.
      expect(seen.length).toBeGreaterThan(0);
      expect(outcome.status).toBe(status);
      expect(outcome.stdout).toBe('');
      expect(readdirSync(scratch.at(signal))).toEqual(['earlier.json']);
      expect(scratch.read(`${signal}/earlier.json`)).toBe('earlier');
      expect(outcome.stderr).toMatch(new RegExp(`^haechi: .*${signal}`, 'm'));
    },
    30_000,
  );

  posix(
    'a terminal that goes away leaves no part of a file either',
    async () => {
      const { outcome, seen } = await interrupted('SIGHUP', 'hangup');
      expect(seen.length).toBeGreaterThan(0);
      expect(outcome.status).not.toBe(0);
      expect(readdirSync(scratch.at('hangup'))).toEqual(['earlier.json']);
    },
    30_000,
  );
});

/** Runs into a folder of its own and sends the signal once the folder holds more than it did. */
async function interrupted(
  signal: NodeJS.Signals,
  name: string,
): Promise<{ outcome: Outcome; seen: string[] }> {
  const folder = scratch.at(name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'earlier.json'), 'earlier');
  let seen: string[] = [];
  const whenBegun = (child: ChildProcess) => {
    const watch = setInterval(() => {
      seen = readdirSync(folder).filter((file) => file !== 'earlier.json');
      if (seen.length === 0) return;
      clearInterval(watch);
      setTimeout(() => child.kill(signal), 100);
    }, 20);
    child.on('close', () => clearInterval(watch));
  };
  const outputs = ['earlier.json', 'new.csv'].flatMap((file) => ['-o', join(folder, file)]);
  const accounts = ['--rejects', join(folder, 'r.csv'), '--manifest', join(folder, 'm.json')];
  const outcome = await haechi({
    args: ['screen', 'big.csv', '-l', 'list.csv', ...outputs, ...accounts],
    cwd: scratch.path,
    started: whenBegun,
  });
  return { outcome, seen };
}
