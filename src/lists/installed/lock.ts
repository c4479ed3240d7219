import { mkdir } from 'node:fs/promises';
import { lock } from 'proper-lockfile';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { listsFolder } from './store.ts';

/** Milliseconds without a sign of life after which a lock belongs to a process that was killed. */
const STALE = 3000;
/** How long to wait for another import: longer than a killed one keeps its lock. */
const WAIT = 5000;
const BETWEEN_TRIES = 250;

/**
 * Runs `act` while nothing else changes the installed lists; makes their folder where there is none.
 * Throws LIST when another process holds the lock for longer than `wait` milliseconds, or the folder
 * cannot be written to.
 */
export async function whileLocked<Result>(
  home: string,
  act: () => Promise<Result>,
  wait = WAIT,
): Promise<Result> {
  const folder = listsFolder(home);
  const place = { file: folder };
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new HaechiError('LIST', `cannot be made (${error.message})`, {
      place,
      cure: 'name another data folder with HAECHI_HOME',
    });
  });
  const tries = { minTimeout: BETWEEN_TRIES, maxTimeout: BETWEEN_TRIES, factor: 1 };
  const release = await lock(folder, {
    lockfilePath: `${folder}/.lock`,
    stale: STALE,
    retries: { ...tries, retries: Math.ceil(wait / BETWEEN_TRIES) },
  }).catch((error: Error) => {
    const held = 'code' in error && error.code === 'ELOCKED';
    const what = held ? 'another import is running' : `cannot be locked (${error.message})`;
    throw new HaechiError('LIST', what, {
      place,
      cure: held ? 'wait for its end and try again' : 'name a folder that you may write to',
    });
  });
  try {
    return await act();
  } finally {
    await release();
  }
}
