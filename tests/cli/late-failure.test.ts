import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Scratch } from './scratch.ts';
import { haechi } from './spawn.ts';

const FULL = '/dev/full';
const rows = Array.from({ length: 300 }, (_, row) => `${row},"Jung In-cheol"`).join('\n');
const scratch = new Scratch().write('people.csv', `id,name\n${rows}\n`);

if (!existsSync(FULL)) test.skip(`${FULL} is not here: a full disk was not tried`, () => {});

(existsSync(FULL) ? test : test.skip)(
  'a report that has begun is not closed as if the run had finished',
  async () => {
    const args = ['screen', 'people.csv', '-f', 'ndjson', '-q', '--manifest', FULL];
    const { status, stdout, stderr } = await haechi({ args, cwd: scratch.path });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^haechi: \/dev\/full: cannot be written: there is no space left.*\n$/);
    expect(stdout).toContain('"kind":"hit"');
    expect(stdout).not.toContain('"kind":"summary"');
  },
);
