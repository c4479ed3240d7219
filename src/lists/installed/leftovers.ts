import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CURRENT_FILE, DRAFT_PREFIX, listFolder, listsFolder, UPDATE_PREFIX } from './store.ts';

/** Milliseconds after which no update is still fetching. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes what processes that were killed left behind: drafts of copies of this list and of its
 * `current.json`, which nobody else writes while the lock is held, and folders of updates that began
 * more than a day before `now`.
 */
export async function removeLeftovers(home: string, list: string, now: Date): Promise<void> {
  const folder = listFolder(home, list);
  for (const prefix of [DRAFT_PREFIX, `${CURRENT_FILE}.`]) {
    for (const draft of await beginningWith(folder, prefix)) await remove(draft);
  }
  for (const update of await beginningWith(listsFolder(home), UPDATE_PREFIX)) {
    // An update may end at any time and take its folder with it.
    const changed = await stat(update).catch(() => undefined);
    if (changed && now.getTime() - changed.mtimeMs > DAY) await remove(update);
  }
}

async function beginningWith(folder: string, prefix: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith(prefix)).map((name) => join(folder, name));
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
