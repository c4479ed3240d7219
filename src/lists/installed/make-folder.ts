import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing, one by one: node's own recursive mkdir never
 * ends where the system answers "no such file" for a folder whose parent is there, as /proc does.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isMade(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch(tolerateExisting);
}

/** Tries once; false where a folder above is missing. */
function isMade(path: string): Promise<boolean> {
  return mkdir(path).then(
    () => true,
    (error: Error) => {
      if ('code' in error && error.code === 'ENOENT') return false;
      tolerateExisting(error);
      return true;
    },
  );
}

function tolerateExisting(error: Error): void {
  if (!('code' in error) || error.code !== 'EEXIST') throw error;
}
