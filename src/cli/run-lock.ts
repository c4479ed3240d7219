import { LockRefused, whileHolding } from '../foundation/file-lock.ts';
import { HaechiError } from '../foundation/haechi-error.ts';

/**
 * A run that was killed keeps its lock for so many milliseconds: longer than the index of a long list takes,
 * while which a run gives no sign of life. Nobody waits for a run that goes on.
 */
const TIMES = { stale: 90_000, wait: 0, betweenTries: 1 };

/**
 * Runs `act` while no other run holds the lock at this path, a folder that is there for so long. `act` calls
 * `held` before it writes what others see: it throws where the run was suspended and another took over.
 *
 * @throws HaechiError `OUTPUT` where another run holds it, or it cannot be made
 */
export async function whileAlone<Result>(
  path: string | undefined,
  act: (held: () => void) => Promise<Result>,
): Promise<Result> {
  if (path === undefined) return act(() => {});
  const place = { file: path };
  try {
    return await whileHolding(path, TIMES, (stillHeld) =>
      act(() => {
        if (stillHeld()) return;
        const what = 'another run took this lock over, and nothing was written';
        throw new HaechiError('OUTPUT', what, { place, cure: 'start this one again' });
      }),
    );
  } catch (error) {
    if (!(error instanceof LockRefused)) throw error;
    const { held, message } = error;
    throw new HaechiError(
      'OUTPUT',
      held ? 'another run holds this lock' : `cannot be made (${message})`,
      {
        place,
        cure: held
          ? 'wait for its end; the lock of a run that was killed is free after 90 seconds'
          : 'name a lock in a folder that exists and that you may write to',
      },
    );
  }
}
