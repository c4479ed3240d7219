import { existsSync } from 'node:fs';
import { readDecisions, refuseAltered } from '../../decisions/read-decisions.ts';
import { REASONS } from '../../decisions/reasons.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { Disposition } from '../../matching/disposition.ts';
import type { Hit } from '../../matching/hit.ts';
import { dispositionWords } from '../../reports/decision-wording.ts';
import { readReport } from '../../reports/reading/read-report.ts';
import { counted } from '../../reports/wording.ts';
import { type DecisionOptions, warnOfTorn } from '../decision-choice.ts';
import { decisionsFileOf } from '../decisions-file.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { expiryOf } from '../expiry.ts';
import { type Loudness, openMessages } from '../messages.ts';
import { readBookmark, writeBookmark } from '../review/bookmark.ts';
import { isInterrupt, type Key, Keys } from '../review/keys.ts';
import { canApprove } from '../review/queue.ts';
import { layoutsOf } from '../review/screen.ts';
import { noDecisions, ReviewSession } from '../review/session.ts';
import { ReviewWindow } from '../review/window.ts';
import { signatureOf } from '../signature.ts';
import type { ColorChoice, Terminal } from '../terminal.ts';
import { today } from '../today.ts';

export interface ReviewOptions extends DecisionOptions, Loudness {
  readonly author?: string;
  /** A day, a number of days, or `never`. */
  readonly expires?: string;
  readonly asOf?: string;
  /** Hits too that wait for data or are escalated. */
  readonly pending?: boolean;
  readonly color: ColorChoice;
}

const DISPOSITION_KEYS: { readonly [key: string]: Disposition } = {
  f: 'false-positive',
  t: 'true-match',
  n: 'needs-data',
  e: 'escalated',
};

/** Works through the open hits of a report in the terminal, worst first. */
export async function runReview(
  terminal: Terminal,
  path: string,
  options: ReviewOptions,
): Promise<ExitStatus> {
  if (!terminal.stdin.isTTY || !terminal.stdout.isTTY) {
    throw new HaechiError('USAGE', 'a review takes a terminal, and this is none', {
      cure: 'start it in one; in a script haechi decisions add does the same',
    });
  }
  const { fourEyes = [], asOf = today() } = options;
  const file = decisionsFileOf(options);
  const messages = openMessages(terminal, options);
  const report = await readReport(path);
  const decisions = existsSync(file) ? await readDecisions(file) : noDecisions(file);
  warnOfTorn(messages, decisions);
  refuseAltered(decisions);
  const { author, time } = signatureOf(options);
  // What is wrong is told before the work begins.
  expiryOf(options.expires, 'false-positive', time);
  const session = new ReviewSession({
    report,
    path: file,
    file: decisions,
    rules: { asOf, approvals: fourEyes },
    author,
    pending: options.pending ?? false,
    now: () => signatureOf(options).time,
  });
  const bookmark = await readBookmark(report, author);
  const resumed = bookmark !== undefined && session.startAt(bookmark);
  if (!session.hit) {
    const hits = counted(report.hits.length, 'hit');
    messages.info(`${path}: nothing to decide; ${hits} in all, --pending shows those that wait`);
    return EXIT.clean;
  }
  const window = new ReviewWindow(terminal, new Keys(terminal), {
    report: path,
    inputs: layoutsOf(report.summary),
    color: options.color,
  });
  let left = false;
  try {
    window.say(resumed ? 'resumed where the last review was left' : '');
    left = await work(session, window, author, options.expires);
  } finally {
    window.close();
  }
  if (session.hit) await writeBookmark(report, author, session.hit.fingerprint);
  messages.info(closing(session));
  return left ? EXIT.interrupted : EXIT.clean;
}

/** Until no hit is open or the analyst leaves; true where that was by Ctrl-C. */
async function work(
  session: ReviewSession,
  window: ReviewWindow,
  author: string,
  expires: string | undefined,
): Promise<boolean> {
  while (session.hit) {
    const { hit } = session;
    const approvable = canApprove(hit.decision, author);
    const key = await window.show(hit, {
      ...session.place,
      decided: session.done.length,
      canApprove: approvable,
    });
    if (isInterrupt(key)) return true;
    if (key.text === 'q') return false;
    const disposition = DISPOSITION_KEYS[key.text];
    if (disposition) await decideBy(session, window, hit, disposition, expires);
    else if (key.text === 'a' && approvable) window.say((await session.approve()) ?? 'approved');
    else await move(session, window, key);
  }
  return false;
}

async function move(session: ReviewSession, window: ReviewWindow, key: Key): Promise<void> {
  switch (key.text || key.name) {
    case 's':
    case 'right':
      return session.next();
    case 'p':
    case 'left':
      return session.previous();
    case 'u':
      return window.say((await session.undo()) ? 'taken back' : 'nothing to take back here');
    default:
      window.say(`${key.text || key.name} is no key of this screen`);
  }
}

async function decideBy(
  session: ReviewSession,
  window: ReviewWindow,
  hit: Hit,
  disposition: Disposition,
  expires: string | undefined,
): Promise<void> {
  const reason = await window.chooseReason(hit, disposition);
  if (reason === undefined) return window.say('not decided');
  const asked = reason === 'other' ? 'In your own words' : 'In your own words, or Enter';
  const text = await window.type(hit, asked);
  if (text === undefined || (reason === 'other' && text === '')) return window.say('not decided');
  const evidence = await window.type(hit, 'Where the proof is kept, or Enter');
  if (evidence === undefined) return window.say('not decided');
  const day = expiryOf(expires, disposition, new Date().toISOString());
  const faster = await session.decide({
    disposition,
    reason,
    ...(text !== '' && { text }),
    ...(evidence !== '' && { evidence: [evidence] }),
    ...(day !== undefined && { expires: day }),
  });
  const until = day === undefined ? '' : `, until ${day}`;
  window.say(faster ?? `${dispositionWords(disposition)}${until}; u takes it back`);
}

function closing({ done, place }: ReviewSession): string {
  const kinds = Object.keys(REASONS).flatMap((disposition) => {
    const count = done.filter(
      (line) => line.kind === 'decision' && line.disposition === disposition,
    ).length;
    return count === 0 ? [] : [`${count} ${disposition.replace('-', ' ')}`];
  });
  const approved = done.filter(({ kind }) => kind === 'approval').length;
  const all = [...kinds, ...(approved > 0 ? [`${approved} approved`] : [])];
  const open =
    place.of === 0 ? 'no hit is open any more' : `${counted(place.of, 'hit')} still open`;
  return `${all.length === 0 ? 'nothing decided' : all.join(', ')}; ${open}`;
}
