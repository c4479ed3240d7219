import { lstatSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const NAME = 'haechi.config.json';

/** The configuration that is named, else the nearest one from the working folder upwards, if any. */
export function findConfig(named: string | undefined): string | undefined {
  if (named !== undefined) return named;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    // A link that leads nowhere is a mistake, and no missing file.
    if (lstatSync(path, { throwIfNoEntry: false })) return relative(process.cwd(), path);
    if (dirname(folder) === folder) return undefined;
  }
}
