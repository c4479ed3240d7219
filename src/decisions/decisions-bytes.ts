import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import { type ErrorCode, HaechiError } from '../foundation/haechi-error.ts';

/**
 * The bytes of a decisions file; undefined where there is none.
 *
 * @throws HaechiError `INPUT` for one that cannot be read, and for a folder or a device, which may have no end
 */
export async function readBytes(path: string, named = path): Promise<Buffer | undefined> {
  try {
    const what = whatElse(await stat(path));
    if (what === 'folder' || (what === 'device' && path !== devNull)) throw noFile(named, what);
    return await readFile(path);
  } catch (error) {
    if (error instanceof HaechiError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new HaechiError('INPUT', `cannot be read (${code})`, {
      place: { file: named },
      cure: 'name a file that you may read',
    });
  }
}

/** That a decisions file is not there. */
export function noSuchFile(path: string): HaechiError {
  return new HaechiError('INPUT', 'no such file', {
    place: { file: path },
    cure: 'name the decisions file, or begin one with haechi decisions add',
  });
}

/**
 * Lines are added to a file alone.
 *
 * @throws HaechiError `OUTPUT` for a folder, a pipe, a device
 */
export async function refuseNoFile(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  const what = stats && whatElse(stats);
  if (what) throw noFile(path, what, 'OUTPUT');
}

function noFile(path: string, what: string, code: ErrorCode = 'INPUT'): HaechiError {
  return new HaechiError(code, `a ${what} and no file`, {
    place: { file: path },
    cure: 'name a file, such as decisions.ndjson',
  });
}

function whatElse(stats: Stats): 'folder' | 'pipe' | 'device' | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'folder';
  return stats.isFIFO() || stats.isSocket() ? 'pipe' : 'device';
}
