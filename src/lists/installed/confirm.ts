import { readCurrent } from './current.ts';
import { whileLocked } from './lock.ts';
import { writeCurrent } from './write-current.ts';

/** Keeps that on this day, YYYY-MM-DD, the publisher's server had nothing newer than the copy in use. */
export async function confirmCurrent(
  home: string,
  list: string,
  day: string,
  wait?: number,
): Promise<void> {
  await whileLocked(
    home,
    async () => {
      const current = await readCurrent(home, list);
      if (current) await writeCurrent(home, list, { ...current, confirmed: day });
    },
    wait,
  );
}
