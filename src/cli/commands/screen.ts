import { availableParallelism } from 'node:os';
import { POSSIBLE } from '../../matching/score.ts';
import type { PartFacts } from '../../reports/part/part.ts';
import { openPart } from '../../reports/part/write.ts';
import type { RunHead } from '../../reports/report.ts';
import { openScreener } from '../../screening/chunk-screener.ts';
import { partFacts } from '../../screening/parts/part-facts.ts';
import type { PrimedFile } from '../../screening/prime.ts';
import { screenBy } from '../../screening/screen.ts';
import { Tally } from '../../screening/tally.ts';
import { dataFolder } from '../data-folder.ts';
import { chooseDecisions, type DecisionOptions } from '../decision-choice.ts';
import { type ExitStatus, type FailOn, policyOf, statusOf } from '../exit-status.ts';
import { indexOf } from '../index-choice.ts';
import { chooseInputs, type InputChoice, openInputs } from '../input-choice.ts';
import { describeList, type ListOptions, openLists } from '../list-choice.ts';
import { type Loudness, openMessages } from '../messages.ts';
import { announceNotes, announceRun, announceUnread, closingLine } from '../notices.ts';
import { writeManifest } from '../output/manifest.ts';
import { type OutputOptions, planOutputs } from '../output/plan.ts';
import { openRunOutputs } from '../output/run-outputs.ts';
import { chooseProgress, type ProgressOptions } from '../progress-choice.ts';
import { chooseShard, partOptions, type ShardChoice } from '../shard-choice.ts';
import { statusIfFinished } from '../shard-finished.ts';
import { chooseSince, type SinceOptions } from '../since-choice.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { packageVersion } from '../version.ts';

/** The options of `screen`, as parsed. */
export interface ScreenOptions
  extends ListOptions,
    InputChoice,
    OutputOptions,
    ProgressOptions,
    DecisionOptions,
    SinceOptions,
    Loudness {
  readonly threshold?: number;
  readonly weakAliases?: boolean;
  /** Threads that screen; by default as many as there are cores. */
  readonly jobs?: number;
  readonly failOn: FailOn;
  readonly exitZero?: boolean;
  readonly asOf?: string;
}

/** Screens files and writes the reports; returns the exit status of the finished run. */
export async function runScreen(
  terminal: Terminal,
  paths: readonly string[],
  options: ScreenOptions,
): Promise<ExitStatus> {
  const started = new Date();
  const messages = openMessages(terminal, options);
  const inputs = chooseInputs(terminal, paths);
  const { decisions: decisionsPath, since: sincePath } = options;
  const read = [...inputs, decisionsPath, sincePath].filter((path) => path !== undefined);
  const plan = planOutputs(options, read, [...(options.list ?? []), dataFolder()]);
  const shard = chooseShard(options.shard, plan);
  const finished = shard && (await statusIfFinished(messages, shard, plan, inputs, options));
  if (finished !== undefined) return finished;
  const files = await openInputs(terminal, inputs, options);
  const { lists, bundled } = await openLists(options);
  const threshold = options.threshold ?? POSSIBLE;
  const asOf = options.asOf ?? today();
  const decisions = await chooseDecisions(messages, options, asOf);
  const since = await chooseSince(options, lists);
  const head: RunHead = {
    version: packageVersion(),
    lists: lists.map(describeList),
    inputs: files.map(({ file }) => file.layout),
    asOf,
    threshold,
    ...(decisions && { decisions: decisions.told }),
    ...(since && { since: since.facts }),
  };
  const tableShown = plan.standardFormat === 'table';
  const progress = await chooseProgress(terminal, files, options);
  const tally = new Tally();
  const openReportAs = shard && (() => openPart(() => partOf(shard, options, files, tally)));
  // A progress line and a report would overwrite each other on one terminal.
  const hideProgress = () => terminal.stdout.isTTY && progress.stop();
  const outputs = openRunOutputs(terminal, plan, hideProgress, openReportAs);
  try {
    announceRun(messages, head, tableShown, bundled);
    const policy = policyOf(options);
    await outputs.begin(head);
    const screener = openScreener(
      lists,
      { threshold, weakAliases: options.weakAliases ?? false, ...(await indexOf(lists)) },
      {
        jobs: options.jobs ?? availableParallelism(),
        // What is new can be told of all hits alone.
        limit: since ? 0 : options.limit,
        ...(decisions && { decisions: decisions.facts }),
        inputSize: files.reduce((sum, { file }) => sum + file.leastSize, 0),
      },
    );
    try {
      for await (const rows of screenBy(screener, files, tally)) {
        const read = await outputs.add(since ? since.mark(rows) : rows);
        progress.update(tally.rowsRead);
        // Whoever read standard output has gone: the hits so far decide, and nothing is said.
        if (!read) return statusOf(tally.summary(), policy, since?.fresh()).status;
      }
      if (since) await outputs.add(since.gone());
    } finally {
      await screener.close();
    }
    progress.stop();
    const summary = { ...tally.close(), ...(since && { changes: since.counts() }) };
    const { status, reason } = statusOf(summary, policy, since?.fresh());
    const delivered = await outputs.end(summary, () =>
      writeManifest({ head, options, lists, files, summary, status, started }),
    );
    if (!delivered) return status;
    for (const file of tally.files()) announceNotes(messages, file);
    for (const file of tally.files()) announceUnread(messages, file);
    if (!tableShown) messages.info(closingLine(summary, head.lists));
    messages.detail(`finished in ${((Date.now() - started.getTime()) / 1000).toFixed(1)} s`);
    if (reason !== undefined) messages.failure(reason);
    return status;
  } finally {
    progress.stop();
    outputs.discard();
  }
}

function partOf(
  { shard }: ShardChoice,
  options: ScreenOptions,
  files: readonly PrimedFile[],
  tally: Tally,
): PartFacts {
  const read = files.map(({ file }) => file);
  return partFacts(shard, partOptions(options), read, tally);
}
