import type { Disposition } from '../../matching/disposition.ts';
import { Deciding, explained } from './deciding.ts';
import { isInterrupt, type Key } from './keys.ts';
import { canApprove } from './queue.ts';
import type { ReviewSession } from './session.ts';
import type { ReviewWindow } from './window.ts';

const DISPOSITION_KEYS: { readonly [key: string]: Disposition } = {
  f: 'false-positive',
  t: 'true-match',
  n: 'needs-data',
  e: 'escalated',
};

/** How an analyst works. */
export interface Working {
  readonly author: string;
  /** A day, a number of days, or `never`. */
  readonly expires: string | undefined;
}

/** Until the analyst leaves; true where that was by Ctrl-C. */
export async function work(
  session: ReviewSession,
  window: ReviewWindow,
  { author, expires }: Working,
): Promise<boolean> {
  const deciding = new Deciding(session, window, expires);
  for (;;) {
    const { hit } = session;
    const decided = session.done.length;
    const approvable = canApprove(hit?.decision, author);
    const key = hit
      ? await window.show(hit, { ...session.place, decided, canApprove: approvable })
      : await window.showEnd({ decided });
    if (isInterrupt(key)) return true;
    if (key.text === 'q') return false;
    const disposition = DISPOSITION_KEYS[key.text];
    if (hit && disposition) {
      window.say(await deciding.decide(hit, disposition));
    } else if (approvable && key.text === 'a') {
      window.say(await written(window, () => session.approve(), 'approved'));
    } else if (key.text === 'u') {
      window.say(await written(window, () => session.undo(), 'taken back'));
    } else if (!hit || !moved(session, key)) {
      window.say(`${key.text || key.name} is no key of this screen`);
    }
  }
}

/** What is to be said of something that was written, or was not. */
async function written(
  window: ReviewWindow,
  act: () => Promise<string | undefined>,
  done: string,
): Promise<string> {
  return window.whileWriting(act).then((message) => message ?? done, explained);
}

function moved(session: ReviewSession, key: Key): boolean {
  switch (key.text || key.name) {
    case 's':
    case 'right':
      session.next();
      return true;
    case 'p':
    case 'left':
      session.previous();
      return true;
    default:
      return false;
  }
}
