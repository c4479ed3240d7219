import { setTimeout as pause } from 'node:timers/promises';
import { FetchFailure } from './failure.ts';
import { httpDate } from './http-date.ts';

/** How often and after which pauses something is tried. Times are in milliseconds. */
export interface Retries {
  /** All attempts, the first included. */
  readonly attempts: number;
  /** The pause after the first attempt; each further one is twice as long, up to `longestMs`. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** The longest wait that a server may ask for; one that asks for more is not waited for. */
  readonly longestAskedMs: number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 to 1; shortens a pause by up to a half, so that clients do not all come back at once. */
  random(): number;
}

export const DEFAULT_RETRIES: Retries = {
  attempts: 4,
  firstMs: 2_000,
  longestMs: 60_000,
  longestAskedMs: 300_000,
  sleep: (ms, signal) => pause(ms, undefined, { signal }),
  random: Math.random,
};

/**
 * Tries until an attempt succeeds, fails for good, or was the last.
 *
 * @param attempt gets its number, from 1
 * @throws what the last attempt threw, which names the number of attempts where there were several
 */
export async function withRetries<T>(
  retries: Retries,
  signal: AbortSignal,
  attempt: (number: number) => Promise<T>,
): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt(number);
    } catch (error) {
      if (signal.aborted || !(error instanceof FetchFailure)) throw error;
      const wait = waitBefore(number + 1, error, retries);
      if (wait === undefined) throw afterAttempts(error, number, retries);
      await retries.sleep(wait, signal);
    }
  }
}

/** Milliseconds before the next attempt, or undefined where there is none. */
function waitBefore(next: number, error: FetchFailure, retries: Retries): number | undefined {
  const { again, waitMs: asked = 0 } = error.facts;
  if (!again || next > retries.attempts || asked > retries.longestAskedMs) return undefined;
  const pause = Math.min(retries.firstMs * 2 ** (next - 2), retries.longestMs);
  return Math.max(asked, Math.round(pause * (1 - retries.random() / 2)));
}

function afterAttempts(error: FetchFailure, attempts: number, retries: Retries): FetchFailure {
  const { again, waitMs: asked = 0 } = error.facts;
  const often = attempts === 1 ? '' : ` (at ${attempts} attempts)`;
  if (!again || asked <= retries.longestAskedMs) {
    return often === '' ? error : new FetchFailure(`${error.message}${often}`, error.facts);
  }
  const cure = `the server asks to wait ${Math.ceil(asked / 1_000)} seconds, try again after that`;
  return new FetchFailure(`${error.message}${often}`, { ...error.facts, cure });
}

/**
 * What a Retry-After header asks for, in milliseconds: it is a number of seconds or a date (RFC 9110,
 * section 10.2.3). Undefined where there is none or it cannot be understood.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const until = httpDate(text);
  return until === undefined ? undefined : Math.max(0, until - now);
}
