import { setTimeout } from 'node:timers/promises';
import { lock } from 'proper-lockfile';

/** Why a lock was not taken: somebody else holds it, or the place cannot be written to. */
export class LockRefused extends Error {
  readonly held: boolean;

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'LockRefused';
    this.held = 'code' in cause && cause.code === 'ELOCKED';
  }
}

/** Times in milliseconds. */
export interface LockTimes {
  /** Without a sign of life for so long, a lock belongs to a process that was killed. */
  readonly stale: number;
  /** How long to wait for another holder, 0 for not at all. */
  readonly wait: number;
  readonly betweenTries: number;
}

/**
 * Runs `act` while it holds the lock at `path`, a folder that is there as long as somebody holds it. `act`
 * may ask whether the lock is still its own: a process that was suspended may have lost it.
 *
 * @throws LockRefused where the lock was not taken
 */
export async function whileHolding<Result>(
  path: string,
  { stale, wait, betweenTries }: LockTimes,
  act: (stillHeld: () => boolean) => Promise<Result>,
): Promise<Result> {
  let lost = false;
  const release = await acquire(path, { stale, wait, betweenTries }, () => {
    lost = true;
  });
  try {
    return await act(() => !lost);
  } finally {
    // A lock that was lost is not ours to give back.
    await release().catch(() => undefined);
  }
}

async function acquire(
  path: string,
  { stale, wait, betweenTries }: LockTimes,
  onCompromised: () => void,
): Promise<() => Promise<void>> {
  const until = Date.now() + wait;
  for (;;) {
    try {
      return await lock(path, { lockfilePath: path, realpath: false, stale, onCompromised });
    } catch (cause) {
      const refused = new LockRefused(cause instanceof Error ? cause : new Error(String(cause)));
      if (!refused.held || Date.now() >= until) throw refused;
      // Those who wait for each other must not try at the same time again and again.
      await setTimeout(betweenTries * (0.5 + Math.random()));
    }
  }
}
