// The list that is screened against, installed in a folder of its own.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runHaechi } from './run-program.js';

const NAME = 'ofac-2026-08-20-reconstructed';
const WHOLE = fileURLToPath(new URL(`../../../../shared/data/lists/${NAME}`, import.meta.url));
const BUNDLED = fileURLToPath(new URL('../../../fixtures/lists/ofac-dprk-it', import.meta.url));

/** The whole list where it is at hand and the run is no quick one, else the bundled one. */
export function chooseList({ list, quick }) {
  if (list !== undefined) return list;
  return !quick && existsSync(WHOLE) ? WHOLE : BUNDLED;
}

/** Imports it; resolves to its name, entries, names (aliases among them) and the folder to run in. */
export async function installList(path, folder) {
  const home = join(folder, 'home');
  const { seconds } = await runHaechi(['list', 'import', path, '--trust-list'], { home });
  const { stdout } = await runHaechi(['list', 'status', '--format', 'json'], { home });
  const [{ name, sha256, counts }] = JSON.parse(stdout);
  return {
    home,
    path,
    facts: {
      source: basename(path),
      name,
      sha256,
      entries: counts.entries,
      names: counts.entries + counts.aliases,
      importSeconds: seconds,
    },
  };
}
