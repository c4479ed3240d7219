import { LockRefused, whileHolding } from '../../foundation/file-lock.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { makeFolder } from './make-folder.ts';
import { listsFolder } from './store.ts';

/** Milliseconds without a sign of life after which a lock belongs to a process that was killed. */
const STALE = 3000;
/** How long to wait for another import: longer than a killed one keeps its lock. */
const WAIT = 5000;
const BETWEEN_TRIES = 250;
const AGAIN = 'start this one again';

/**
 * Runs `act` while nothing else changes the installed lists; makes their folder where there is none.
 * `act` calls `held` before each step that others see: it throws LIST when the process was suspended
 * for so long that another took the lock over.
 * Throws LIST when another process holds the lock for longer than `wait` milliseconds, or the folder
 * cannot be written to.
 */
export async function whileLocked<Result>(
  home: string,
  act: (held: () => void) => Promise<Result>,
  wait = WAIT,
): Promise<Result> {
  const folder = listsFolder(home);
  const place = { file: folder };
  await makeFolder(folder).catch((error: Error) => {
    throw new HaechiError('LIST', `cannot be made (${error.message})`, {
      place,
      cure: 'name another data folder with HAECHI_HOME',
    });
  });
  const times = { stale: STALE, wait, betweenTries: BETWEEN_TRIES };
  return whileHolding(`${folder}/.lock`, times, (stillHeld) =>
    act(() => {
      if (stillHeld()) return;
      throw new HaechiError('LIST', 'another import took over', { place, cure: AGAIN });
    }),
  ).catch((error: unknown) => {
    if (!(error instanceof LockRefused)) throw error;
    const { held, message } = error;
    throw new HaechiError(
      'LIST',
      held ? 'another import is running' : `cannot be locked (${message})`,
      {
        place,
        cure: held ? 'wait for its end and try again' : 'name a folder that you may write to',
      },
    );
  });
}
