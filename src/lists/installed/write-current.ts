import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Current } from './current.ts';
import { CURRENT_FILE, listFolder } from './store.ts';

/** Replaces `current.json` of a list in one step. */
export async function writeCurrent(home: string, list: string, current: Current): Promise<void> {
  const path = join(listFolder(home, list), CURRENT_FILE);
  await writeFileAtomic(path, `${JSON.stringify(current)}\n`);
}
