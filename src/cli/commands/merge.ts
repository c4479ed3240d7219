import { NoRowsError } from '../../input/no-rows-error.ts';
import { mergeParts } from '../../screening/parts/merge-parts.ts';
import { sinceRows } from '../../screening/since/since-run.ts';
import { dataFolder } from '../data-folder.ts';
import { type ExitStatus, type FailOn, policyOf, statusOf } from '../exit-status.ts';
import { chooseInputs } from '../input-choice.ts';
import type { ListOptions } from '../list-choice.ts';
import { listingLookup } from '../listing-lookup.ts';
import { listsOfRun } from '../lists-of-run.ts';
import { type Loudness, openMessages } from '../messages.ts';
import { announceNotes, announceRun, announceUnread, closingLine } from '../notices.ts';
import { type OutputOptions, planOutputs } from '../output/plan.ts';
import { openRunOutputs } from '../output/run-outputs.ts';
import { chooseSince, type SinceOptions } from '../since-choice.ts';
import type { Terminal } from '../terminal.ts';

/** The options of `merge`, as parsed. */
export interface MergeOptions
  extends Omit<OutputOptions, 'manifest'>,
    ListOptions,
    Omit<SinceOptions, 'limit'>,
    Loudness {
  readonly failOn: FailOn;
  readonly exitZero?: boolean;
}

/**
 * Writes the reports of a whole run from its parts; returns the exit status that the run would have
 * had. Nothing is written where a part is missing, damaged or of another run.
 */
export async function runMerge(
  terminal: Terminal,
  paths: readonly string[],
  options: MergeOptions,
): Promise<ExitStatus> {
  const messages = openMessages(terminal, options);
  const parts = chooseInputs(terminal, paths);
  const read = [...parts, options.since].filter((path) => path !== undefined);
  const plan = planOutputs(options, read, [...(options.list ?? []), dataFolder()]);
  const run = await mergeParts(parts);
  const { inputs } = run;
  const empty = inputs.find(({ rows }) => rows === 0);
  if (empty && !run.allowEmpty) throw new NoRowsError(empty.file);
  const formats = [...plan.reports.map(({ format }) => format), plan.standardFormat];
  const wanted = formats.includes('html') || options.since !== undefined;
  const lists = wanted ? await listsOfRun(run.head.lists, options) : [];
  const since = (await chooseSince({ ...options, limit: run.limit }, lists, run.head))?.run;
  const head = { ...run.head, ...(since && { since: since.facts }) };
  const tableShown = plan.standardFormat === 'table';
  const outputs = openRunOutputs(terminal, plan, { findListing: listingLookup(lists) });
  try {
    announceRun(messages, head, tableShown, false);
    await outputs.begin(head);
    const policy = policyOf(options);
    for await (const rows of sinceRows(run.rows(since ? 0 : run.limit), since)) {
      if (!(await outputs.add(rows))) return statusOf(run.summary, policy, since?.fresh()).status;
    }
    const summary = { ...run.summary, ...(since && { changes: since.counts() }) };
    const { status, reason } = statusOf(summary, policy, since?.fresh());
    if (!(await outputs.end(summary, () => ''))) return status;
    for (const input of inputs) announceNotes(messages, input);
    for (const input of inputs) announceUnread(messages, input);
    if (!tableShown) messages.info(closingLine(summary, head.lists));
    if (reason !== undefined) messages.failure(reason);
    return status;
  } finally {
    outputs.discard();
  }
}
