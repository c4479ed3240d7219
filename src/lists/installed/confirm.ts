import { readCurrent } from './current.ts';
import { whileLocked } from './lock.ts';
import { writeCurrent } from './write-current.ts';

/**
 * Keeps that on this day, YYYY-MM-DD, the publisher's server had nothing newer than this copy; not where
 * another has come into use since the server was asked.
 */
export async function confirmCurrent(
  home: string,
  list: string,
  copy: string,
  day: string,
  wait?: number,
): Promise<void> {
  await whileLocked(
    home,
    async (held) => {
      const current = await readCurrent(home, list);
      held();
      if (current?.copy === copy) await writeCurrent(home, list, { ...current, confirmed: day });
    },
    wait,
  );
}
