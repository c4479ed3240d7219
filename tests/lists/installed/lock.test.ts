import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { whileLocked } from '../../../src/lists/installed/lock.ts';
import { newHome } from './home.ts';

test('what holds the lock no longer goes no further', async () => {
  const home = newHome();
  const acting = whileLocked(home, async (held) => {
    held();
    rmSync(join(home, 'lists/.lock'), { recursive: true });
    await sleep(2500);
    held();
  });
  await expect(acting).rejects.toThrow('another import took over');
});

test('a folder that cannot be made is one error', async () => {
  const home = newHome();
  writeFileSync(join(home, 'file'), '');
  await expect(whileLocked(join(home, 'file/below'), async () => {})).rejects.toThrow(
    'cannot be made',
  );
});
