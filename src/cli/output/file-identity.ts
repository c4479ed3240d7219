import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The same for all names of one file: links and `..` lead to the device and inode of what is there,
 * or, where nothing is yet, to the place in its real folder.
 */
export function fileIdentity(path: string): string {
  if (existsSync(path)) {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  }
  const folder = dirname(resolve(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}

/** Whether a path leads into a folder or to a file. */
export function liesIn(path: string, place: string): boolean {
  if (fileIdentity(path) === fileIdentity(place)) return true;
  const folder = dirname(resolve(path));
  return (
    existsSync(place) &&
    statSync(place).isDirectory() &&
    fileIdentity(folder) === fileIdentity(place)
  );
}
