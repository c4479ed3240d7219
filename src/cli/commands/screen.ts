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
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { packageVersion } from '../version.ts';

/** The options of `screen`, as parsed. */
export interface ScreenOptions
  extends ListOptions,
    InputChoice,
    OutputOptions,
    ProgressOptions,
    Loudness {
  readonly threshold?: number;
  readonly weakAliases?: boolean;
  readonly limit: number;
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
  const plan = planOutputs(options, inputs, [...(options.list ?? []), dataFolder()]);
  const shard = chooseShard(options.shard, plan);
  const finished = shard && (await statusIfFinished(messages, shard, plan, inputs, options));
  if (finished !== undefined) return finished;
  const files = await openInputs(terminal, inputs, options);
  const { lists, bundled } = await openLists(options);
  const threshold = options.threshold ?? POSSIBLE;
  const head: RunHead = {
    version: packageVersion(),
    lists: lists.map(describeList),
    inputs: files.map(({ file }) => file.layout),
    asOf: options.asOf ?? today(),
    threshold,
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
        limit: options.limit,
        inputSize: files.reduce((sum, { file }) => sum + file.leastSize, 0),
      },
    );
    try {
      for await (const rows of screenBy(screener, files, tally)) {
        const read = await outputs.add(rows);
        progress.update(tally.rowsRead);
        // Whoever read standard output has gone: the hits so far decide, and nothing is said.
        if (!read) return statusOf(tally.summary(), policy).status;
      }
    } finally {
      await screener.close();
    }
    progress.stop();
    const summary = tally.close();
    const { status, reason } = statusOf(summary, policy);
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
