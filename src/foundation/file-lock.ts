import fs from 'node:fs';
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
 * may ask whether the lock is still its own: a process that was suspended, or was busy for longer than `stale`
 * without a pause, may have lost it.
 *
 * @throws LockRefused where the lock was not taken
 */
export async function whileHolding<Result>(
  path: string,
  times: LockTimes,
  act: (stillHeld: () => boolean) => Promise<Result>,
): Promise<Result> {
  const owner = new Owner(path);
  const release = await acquire(path, times, owner);
  try {
    return await act(() => owner.isHolding());
  } finally {
    // A lock that was lost is not ours to give back.
    if (owner.isHolding()) await release().catch(() => undefined);
  }
}

/**
 * Knows a lock by the times that this process gave it. The library looks at them by a timer alone, which
 * never fires in a process that is busy.
 */
class Owner {
  readonly #path: string;
  /** The latest two, in milliseconds: the last one may not be on the disk yet. */
  #times: readonly number[] = [];
  #lost = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** The file system as the library shall see it. */
  readonly fs = {
    ...fs,
    utimes: (path: string, access: Date, change: Date, done: (error: Error | null) => void) => {
      this.#times = [...this.#times.slice(-1), change.getTime()];
      fs.utimes(path, access, change, done);
    },
    rmdirSync: (path: string) => {
      if (this.isHolding()) fs.rmdirSync(path);
    },
  };

  lose(): void {
    this.#lost = true;
  }

  isHolding(): boolean {
    if (this.#lost) return false;
    const there = fs.statSync(this.#path, { throwIfNoEntry: false })?.mtimeMs;
    // Some disks keep whole seconds; who takes a lock over does so longer after its last time.
    return there !== undefined && this.#times.some((time) => Math.abs(time - there) < 1000);
  }
}

async function acquire(
  path: string,
  { stale, wait, betweenTries }: LockTimes,
  owner: Owner,
): Promise<() => Promise<void>> {
  const until = Date.now() + wait;
  const onCompromised = () => owner.lose();
  for (;;) {
    try {
      const options = { lockfilePath: path, realpath: false, stale, onCompromised, fs: owner.fs };
      return await lock(path, options);
    } catch (cause) {
      const refused = new LockRefused(cause instanceof Error ? cause : new Error(String(cause)));
      if (!refused.held || Date.now() >= until) throw refused;
      // Those who wait for each other must not try at the same time again and again.
      await setTimeout(betweenTries * (0.5 + Math.random()));
    }
  }
}
