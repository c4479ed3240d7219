import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDecisions } from '../../src/decisions/read-decisions.ts';
import { at } from '../decisions/appenders.ts';
import { decided, hitOf, textOf } from '../decisions/sample.ts';

const PROGRAM = join(import.meta.dirname, '../decisions/appender.js');
/** As in src/decisions/append.ts. */
const STALE = 10_000;
const HIT = hitOf();

/** What of a file is there after many added to it, and what they were told. */
export interface TakenOver {
  readonly there: readonly string[];
  readonly said: readonly string[];
  readonly failures: readonly string[];
}

/**
 * So many processes wait for the lock of one that was killed in the middle of a line, and for each other; the
 * lock becomes stale after so many milliseconds.
 */
export async function takeOver(name: string, processes: number, left: number): Promise<TakenOver> {
  const path = at(`${name}.ndjson`);
  const hitFile = at(`${name}.json`);
  writeFileSync(hitFile, JSON.stringify(HIT));
  const first = decided(HIT);
  const before = Array.from({ length: 50 }, (_, index) =>
    decided(HIT, { author: `before ${index}` }),
  );
  writeFileSync(path, textOf(first, ...before) + textOf(first).slice(0, 40));
  mkdirSync(`${path}.lock`);
  const time = (Date.now() - STALE + left) / 1000;
  utimesSync(`${path}.lock`, time, time);
  const runs = await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      append([path, hitFile, `waiting ${index}`, '2']),
    ),
  );
  const { lines } = await readDecisions(path);
  const result = {
    there: lines.map(({ line }) => line.id).sort(),
    said: [first, ...before]
      .map(({ id }) => id)
      .concat(runs.flatMap(({ said }) => said))
      .sort(),
    failures: runs.flatMap(({ failure }) => failure),
  };
  for (const made of [path, hitFile]) rmSync(made);
  return result;
}

function append(args: readonly string[]): Promise<{ said: string[]; failure: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args]);
    let said = '';
    let told = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      told += text;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ said: said.split('\n').filter(Boolean), failure: code === 0 ? [] : [told] }),
    );
  });
}
