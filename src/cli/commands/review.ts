import { existsSync } from 'node:fs';
import { readDecisions, refuseAltered } from '../../decisions/read-decisions.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { type ReadReport, readReport } from '../../reports/reading/read-report.ts';
import { counted } from '../../reports/wording.ts';
import { type DecisionOptions, warnOfTorn } from '../decision-choice.ts';
import { decisionsFileOf } from '../decisions-file.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { expiryOf } from '../expiry.ts';
import { tellWhenInterrupted, whenInterrupted } from '../interruption.ts';
import { type Loudness, type Messages, openMessages } from '../messages.ts';
import { Bookmark } from '../review/bookmark.ts';
import { closingLine } from '../review/closing-line.ts';
import { Keys } from '../review/keys.ts';
import { rolesRead } from '../review/screen.ts';
import { noDecisions, ReviewSession } from '../review/session.ts';
import { ReviewWindow } from '../review/window.ts';
import { work } from '../review/work.ts';
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
  const file = decisionsFileOf(options);
  const messages = openMessages(terminal, options);
  const report = await readReport(path);
  const { author, time } = signatureOf(options);
  // What is wrong is told before the work begins.
  expiryOf(options.expires, 'false-positive', time);
  const session = await openSession(messages, report, file, author, options);
  const bookmark = new Bookmark(report, author);
  const left = bookmark.read();
  const resumed = left !== undefined && session.startAt(left);
  if (!session.hit) {
    const hits = counted(report.hits.length, 'hit');
    messages.info(`${path}: nothing to decide; ${hits} in all, --pending shows those that wait`);
    return EXIT.clean;
  }
  const keepPlace = () => session.hit && bookmark.write(session.hit.fingerprint);
  const forget = [
    whenInterrupted(keepPlace),
    tellWhenInterrupted(() =>
      session.wrote ? `what was decided is in ${file}` : 'nothing was decided',
    ),
  ];
  const window = new ReviewWindow(terminal, new Keys(terminal), {
    report: path,
    inputs: rolesRead(report.summary),
    color: options.color,
  });
  let interrupted = false;
  try {
    window.say(resumed ? 'resumed where the last review was left' : '');
    interrupted = await work(session, window, { author, expires: options.expires });
  } finally {
    window.close();
    keepPlace();
    for (const each of forget) each();
  }
  messages.info(closingLine(session));
  return interrupted ? EXIT.interrupted : EXIT.clean;
}

async function openSession(
  messages: Messages,
  report: ReadReport,
  path: string,
  author: string,
  options: ReviewOptions,
): Promise<ReviewSession> {
  const { fourEyes = [], asOf = today() } = options;
  const file = existsSync(path) ? await readDecisions(path) : noDecisions(path);
  warnOfTorn(messages, file);
  refuseAltered(file);
  return new ReviewSession({
    report,
    path,
    file,
    rules: { asOf, approvals: fourEyes },
    author,
    pending: options.pending ?? false,
    now: () => signatureOf(options).time,
  });
}
