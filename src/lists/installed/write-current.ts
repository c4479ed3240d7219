import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { Current } from './current.ts';
import { CURRENT_FILE, listFolder } from './store.ts';

/** Replaces `current.json` of a list in one step. Throws OUTPUT when it cannot be written. */
export async function writeCurrent(home: string, list: string, current: Current): Promise<void> {
  const path = join(listFolder(home, list), CURRENT_FILE);
  await writeFileAtomic(path, `${JSON.stringify(current)}\n`).catch((error: Error) => {
    throw new HaechiError('OUTPUT', `cannot be written (${error.message})`, {
      place: { file: path },
      cure: 'make room, or remove what stands there',
    });
  });
}
