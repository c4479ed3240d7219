import { HaechiError } from '../../foundation/haechi-error.ts';
import type { Subject } from '../../input/subject.ts';
import { createMatcher } from '../../matching/matcher.ts';
import { POSSIBLE } from '../../matching/score.ts';
import { unreadScripts } from '../../names/unread-scripts.ts';
import { openReport } from '../../reports/formats.ts';
import type { ReportFormat, RunHead } from '../../reports/report.ts';
import { RowCount } from '../../screening/row-count.ts';
import { type ExitStatus, type FailOn, policyOf, statusOf } from '../exit-status.ts';
import { indexOf } from '../index-choice.ts';
import { describeList, type ListOptions, openLists } from '../list-choice.ts';
import { listingLookup } from '../listing-lookup.ts';
import { type Loudness, openMessages } from '../messages.ts';
import { announceBundled, announceWarnings } from '../notices.ts';
import { openStreamOutlet } from '../output/stream-outlet.ts';
import { type ColorChoice, type Terminal, wantsColor, widthOf } from '../terminal.ts';
import { today } from '../today.ts';
import { packageVersion } from '../version.ts';

export interface CheckOptions extends ListOptions, Loudness {
  readonly format?: ReportFormat;
  readonly threshold?: number;
  readonly weakAliases?: boolean;
  readonly limit: number;
  readonly failOn: FailOn;
  readonly exitZero?: boolean;
  readonly asOf?: string;
  readonly color: ColorChoice;
}

/**
 * Screens one name, as a person's and as an organisation's, and reports as `screen` does. It is
 * compared with every listed name: with a threshold of 0 one sees why something was not raised.
 */
export async function runCheck(
  terminal: Terminal,
  name: string,
  options: CheckOptions,
): Promise<ExitStatus> {
  const { format = 'table', threshold = POSSIBLE, weakAliases = false, limit } = options;
  const subject = singleSubject(name);
  const messages = openMessages(terminal, options);
  const { lists, bundled } = await openLists(options);
  const head: RunHead = {
    version: packageVersion(),
    lists: lists.map(describeList),
    inputs: [],
    asOf: options.asOf ?? today(),
    threshold,
  };
  if (bundled) announceBundled(messages, head.lists);
  if (format !== 'table') announceWarnings(messages, head.lists);

  const index = await indexOf(lists);
  const matchWith = (weak: boolean) =>
    createMatcher(lists, { threshold, weakAliases: weak, ...index }).match(subject);
  const hits = matchWith(weakAliases);
  const shown = limit === 0 ? hits : hits.slice(0, limit);
  const count = new RowCount();
  count.read(1);
  count.screened(hits);
  const summary = count.summary();

  const { stdout } = terminal;
  const style = { width: widthOf(stdout), color: wantsColor(options.color, stdout) };
  const report = openReport(format, style, listingLookup(lists));
  const outlet = openStreamOutlet(stdout);
  await outlet.write(report.begin(head));
  if (shown.length > 0) {
    await outlet.write(report.hits({ hits: shown, more: hits.length - shown.length }));
  }
  await outlet.write(await report.end(summary));
  await outlet.commit();
  const { status, reason } = statusOf(summary, policyOf(options));
  const read = await outlet.write('');
  // One name has no other field that could support a weak alias: say at least that there is one.
  if (read && hits.length === 0 && !weakAliases && matchWith(true).length > 0) {
    messages.info('this name is like a weak alias, which counts with --weak-aliases alone');
  }
  const unread = unreadScripts(name, 'person');
  if (read && unread.length > 0) {
    messages.warning(
      `this name is in a script that is compared letter by letter only (${unread.join(', ')}); check it in Latin letters too`,
    );
  }
  if (reason !== undefined && read) messages.failure(reason);
  return status;
}

/** One name has no file: it is row 1 of the command line, and may be a company's or a ship's. */
function singleSubject(name: string): Subject {
  if (!/[\p{L}\p{N}]/u.test(name)) {
    const what = `there is no letter in the name ${JSON.stringify(name)}`;
    throw new HaechiError('USAGE', what, { cure: 'write it as in: haechi check "Jung In-cheol"' });
  }
  const values = { name: [name], organisation: [name] };
  return { file: '(command line)', row: 1, line: 1, values };
}
