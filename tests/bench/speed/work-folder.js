// The temporary folder of a run. It is gone when the run ends, however it ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endPrograms } from './run-program.js';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Makes the folder and sees to its removal when this process exits or is interrupted. */
export function makeWorkFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'haechi-bench-'));
  process.on('exit', () => {
    endPrograms();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [signal, status] of Object.entries(SIGNALS)) {
    process.once(signal, () => process.exit(status));
  }
  return folder;
}
