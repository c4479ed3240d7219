import type { Hit } from './hit.ts';

/** Whether a decision in force says that the party is another: such a hit is counted apart. */
export function isCleared({ decision }: Hit): boolean {
  return decision?.state === 'cleared';
}

/** Whether it was a hit of an earlier run and is none now. */
export function isGone({ change }: Hit): boolean {
  return change === 'gone';
}
