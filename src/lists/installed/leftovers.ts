import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DRAFT_PREFIX, listFolder, listsFolder, UPDATE_PREFIX } from './store.ts';

/** Milliseconds after which no update is still fetching. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes what processes that were killed left behind: drafts of copies of this list, which nobody
 * else writes while the lock is held, and folders of updates that began more than a day before `now`.
 */
export async function removeLeftovers(home: string, list: string, now: Date): Promise<void> {
  for (const draft of await beginningWith(listFolder(home, list), DRAFT_PREFIX))
    await remove(draft);
  for (const folder of await beginningWith(listsFolder(home), UPDATE_PREFIX)) {
    const changed = await stat(folder).then(({ mtimeMs }) => mtimeMs);
    if (now.getTime() - changed > DAY) await remove(folder);
  }
}

async function beginningWith(folder: string, prefix: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith(prefix)).map((name) => join(folder, name));
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
