import { mkdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Milliseconds after which a guard belongs to a process that was killed between two calls of the file system.
 * One that was suspended right there for longer, and then goes on, could take away the lock of another.
 */
const STALE_GUARD = 60_000;

/**
 * A lock, which is a folder that this process made. It is known by its inode and its last sign of life, a time
 * down to parts of a microsecond that are drawn by lot.
 */
export class LockFolder {
  readonly #path: string;
  readonly #stale: number;
  #seen: Seen;

  private constructor(path: string, stale: number, seen: Seen) {
    this.#path = path;
    this.#stale = stale;
    this.#seen = seen;
  }

  /** Undefined where somebody else holds it. Without a sign of life for `stale` milliseconds nobody does. */
  static take(path: string, stale: number): LockFolder | undefined {
    const began = Date.now();
    if (!make(path) && !(removeStale(path, stale) && make(path))) return undefined;
    const seen = sign(path);
    // Suspended since then, this one may have been taken for dead, and what it sees may be another's.
    return seen && Date.now() - began < stale / 2 ? new LockFolder(path, stale, seen) : undefined;
  }

  /** Whether it is its own, and will be for some time to come. */
  isHolding(): boolean {
    if (this.#age() > this.#stale / 2) this.renew();
    return this.#age() < this.#stale && quietly(() => look(this.#path)?.state === this.#seen.state);
  }

  /** Gives a sign of life. */
  renew(): void {
    this.#guarded(() => {
      this.#seen = sign(this.#path) ?? this.#seen;
    });
  }

  /** Gives it back; one that was lost is another's, and stays. */
  free(): void {
    this.#guarded(() => remove(this.#path));
  }

  #age(): number {
    return Date.now() - this.#seen.time;
  }

  #guarded(act: () => void): void {
    quietly(() => guarded(this.#path, this.#seen.state, act));
  }
}

/** What can be seen of a lock. Never twice the same: a lock that is made or gives a sign of life has another. */
interface Seen {
  readonly state: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

function look(path: string): Seen | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stats) return undefined;
  const state = `${stats.ino.toString(36)}-${stats.mtimeNs.toString(36)}`;
  return { state, time: Number(stats.mtimeMs) };
}

function sign(path: string): Seen | undefined {
  const time = (Date.now() + Math.random()) / 1000;
  return unless('ENOENT', () => utimesSync(path, time, time)) ? look(path) : undefined;
}

/** Whether a stale lock was there, and was taken away. */
function removeStale(path: string, stale: number): boolean {
  const seen = look(path);
  const isStale = seen !== undefined && Date.now() - seen.time > stale;
  return isStale && guarded(path, seen.state, () => remove(path));
}

/**
 * Does to a lock what only one may do, if it still is in this state: whether it was done.
 *
 * The file system removes and renames whatever has a name by then. So of all who saw a lock in the same state,
 * one gets the guard of that state, and only who has it changes or removes the lock. It looks again: what is
 * still in this state stays so until it is done. The guard is itself a lock that is never renewed.
 */
function guarded(path: string, state: string, act: () => void): boolean {
  const guard = join(dirname(path), `.lock-${state}`);
  if (!make(guard)) {
    removeStale(guard, STALE_GUARD);
    return false;
  }
  try {
    if (look(path)?.state !== state) return false;
    act();
    return true;
  } finally {
    remove(guard);
  }
}

function make(path: string): boolean {
  return unless('EEXIST', () => mkdirSync(path));
}

function remove(path: string): boolean {
  return unless('ENOENT', () => rmdirSync(path));
}

/** Whether it was done, or failed for this one reason. */
function unless(code: string, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (Object(error).code === code) return false;
    throw error;
  }
}

/** What fails is not so: a timer, or the end of a process, has nobody to tell. */
function quietly(act: () => boolean): boolean {
  try {
    return act();
  } catch {
    return false;
  }
}
