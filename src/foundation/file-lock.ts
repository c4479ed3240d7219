import { setTimeout } from 'node:timers/promises';
import { LockFolder } from './lock-folder.ts';

/** Why a lock was not taken: somebody else holds it, or the place cannot be written to. */
export class LockRefused extends Error {
  readonly held: boolean;

  constructor(cause?: Error) {
    super(cause?.message ?? 'somebody else holds the lock', { cause });
    this.name = 'LockRefused';
    this.held = cause === undefined;
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
 * without a pause, may have lost it. A process that exits gives its locks back; one that is killed does not.
 *
 * @throws LockRefused where the lock was not taken
 */
export async function whileHolding<Result>(
  path: string,
  times: LockTimes,
  act: (stillHeld: () => boolean) => Promise<Result>,
): Promise<Result> {
  const lock = await acquire(path, times);
  const signs = setInterval(() => lock.renew(), times.stale / 4).unref();
  if (HELD.size === 0) process.on('exit', freeAll);
  HELD.add(lock);
  try {
    return await act(() => lock.isHolding());
  } finally {
    clearInterval(signs);
    lock.free();
    HELD.delete(lock);
    if (HELD.size === 0) process.removeListener('exit', freeAll);
  }
}

const HELD = new Set<LockFolder>();

function freeAll(): void {
  for (const lock of HELD) lock.free();
}

async function acquire(
  path: string,
  { stale, wait, betweenTries }: LockTimes,
): Promise<LockFolder> {
  const until = Date.now() + wait;
  for (;;) {
    const lock = take(path, stale);
    if (lock) return lock;
    if (Date.now() >= until) throw new LockRefused();
    // Those who wait for each other must not try at the same time again and again.
    await setTimeout(betweenTries * (0.5 + Math.random()));
  }
}

function take(path: string, stale: number): LockFolder | undefined {
  try {
    return LockFolder.take(path, stale);
  } catch (cause) {
    throw new LockRefused(cause instanceof Error ? cause : new Error(String(cause)));
  }
}
