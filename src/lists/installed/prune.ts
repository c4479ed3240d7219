import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installedCopies } from './copies.ts';
import { whileLocked } from './lock.ts';
import { copyFolder, DRAFT_PREFIX, listFolder } from './store.ts';

/** A copy that was removed, or would be. */
export interface Pruned {
  readonly list: string;
  readonly copy: string;
}

/**
 * Removes the oldest copies of each list so that `keep` (from 1) are left, the one in use always among
 * them. With `dryRun` it only tells which. A copy goes in one step, so that nobody meets half of one.
 */
export async function pruneCopies(
  home: string,
  { keep, dryRun, wait }: { keep: number; dryRun: boolean; wait?: number },
): Promise<Pruned[]> {
  const surplus = async (): Promise<Pruned[]> =>
    (await installedCopies(home)).flatMap(({ name, copies, current }) => {
      const others = copies.filter((copy) => copy !== current.copy);
      return others
        .slice(0, Math.max(0, others.length - (keep - 1)))
        .map((copy) => ({ list: name, copy }));
    });
  if (dryRun) return surplus();
  return whileLocked(
    home,
    async (held) => {
      const pruned = await surplus();
      for (const { list, copy } of pruned) {
        held();
        const going = join(listFolder(home, list), `${DRAFT_PREFIX}${copy}`);
        await rename(copyFolder(home, list, copy), going);
        await rm(going, { recursive: true, force: true });
      }
      return pruned;
    },
    wait,
  );
}
