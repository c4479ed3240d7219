import { availableParallelism } from 'node:os';
import type { PartFacts } from '../../reports/part/part.ts';
import { openPart } from '../../reports/part/write.ts';
import { type ChunkScreener, openScreener } from '../../screening/chunk-screener.ts';
import { partFacts } from '../../screening/parts/part-facts.ts';
import type { PrimedFile } from '../../screening/prime.ts';
import { screenBy } from '../../screening/screen.ts';
import { sinceRows } from '../../screening/since/since-run.ts';
import { Tally } from '../../screening/tally.ts';
import type { ConfigFile } from '../config/config-file.ts';
import { findConfig } from '../config/find-config.ts';
import { dataFolder } from '../data-folder.ts';
import { type ExitStatus, type FailOn, policyOf, statusOf } from '../exit-status.ts';
import { indexOf } from '../index-choice.ts';
import { chooseInputs } from '../input-choice.ts';
import { listingLookup } from '../listing-lookup.ts';
import { type Loudness, type Messages, openMessages } from '../messages.ts';
import { announceNotes, announceRun, announceUnread, closingLine } from '../notices.ts';
import { writeManifest } from '../output/manifest.ts';
import { type OutputOptions, planOutputs } from '../output/plan.ts';
import { openRunOutputs } from '../output/run-outputs.ts';
import { chooseProgress, NO_PROGRESS, type ProgressOptions } from '../progress-choice.ts';
import { RowMemory, refuseForgetting } from '../row-memory.ts';
import { whileAlone } from '../run-lock.ts';
import { openRun, type RunOptions, type ScreenRun } from '../screen-run.ts';
import { chooseShard, partOptions, type ShardChoice } from '../shard-choice.ts';
import { statusIfFinished } from '../shard-finished.ts';
import type { Terminal } from '../terminal.ts';

/** The options of `screen`, as parsed. */
export interface ScreenOptions extends RunOptions, OutputOptions, ProgressOptions, Loudness {
  /** Threads that screen; by default as many as there are cores. */
  readonly jobs?: number;
  readonly failOn: FailOn;
  readonly exitZero?: boolean;
  readonly lock?: string;
  readonly remember?: boolean;
  readonly config?: string;
}

/** Screens files and writes the reports; returns the exit status of the finished run. */
export async function runScreen(
  terminal: Terminal,
  paths: readonly string[],
  options: ScreenOptions,
): Promise<ExitStatus> {
  return whileAlone(options.lock, (held) => screenFiles(terminal, paths, options, held));
}

async function screenFiles(
  terminal: Terminal,
  paths: readonly string[],
  options: ScreenOptions,
  held: () => void,
): Promise<ExitStatus> {
  const started = new Date();
  const messages = openMessages(terminal, options);
  const inputs = chooseInputs(terminal, paths);
  const { decisions, since: earlier, config } = options;
  const read = [...inputs, decisions, earlier, findConfig(config)].filter(isNamed);
  const plan = planOutputs(options, read, [...(options.list ?? []), dataFolder()]);
  refuseForgetting(options, plan);
  const shard = chooseShard(options, plan);
  const finished = shard && (await statusIfFinished(messages, shard, plan, inputs, options));
  if (finished !== undefined) return finished;
  const run = await openRun(terminal, messages, inputs, options);
  const { files, lists, head } = run;
  const since = run.since?.run;
  const memory = new RowMemory(run, options.weakAliases ?? false);
  const tableShown = plan.standardFormat === 'table';
  const tally = new Tally();
  const openReportAs = shard && (() => openPart(() => partOf(shard, options, files, tally)));
  let progress = NO_PROGRESS;
  const outputs = openRunOutputs(terminal, plan, {
    // A progress line and a report would overwrite each other on one terminal.
    onStandardOutput: () => terminal.stdout.isTTY && progress.stop(),
    findListing: listingLookup(lists),
    openReportAs,
  });
  try {
    progress = await chooseProgress(terminal, files, options);
    announceRun(messages, head, tableShown, run.bundled);
    const policy = policyOf(options);
    await outputs.begin(head);
    const screener = await startScreener(run, options, memory, messages);
    try {
      const screened = screenBy(screener, files, tally, (digests) => memory.add(digests));
      for await (const rows of sinceRows(screened, since)) {
        const read = await outputs.add(rows);
        progress.update(tally.rowsRead);
        // Whoever read standard output has gone: the hits so far decide, and nothing is said.
        if (!read) return statusOf(tally.summary(), policy, since?.fresh()).status;
      }
    } finally {
      await screener.close();
    }
    progress.stop();
    const summary = { ...tally.close(), ...(since && { changes: since.counts() }) };
    const { status, reason } = statusOf(summary, policy, since?.fresh());
    const used = plan.manifest === undefined ? undefined : await configOf(options);
    held();
    const delivered = await outputs.end(summary, (reports) =>
      writeManifest({
        head,
        options,
        config: used,
        lists,
        files,
        summary,
        status,
        started,
        reports,
      }),
    );
    if (!delivered) return status;
    if (options.remember) await memory.keep(outputs.written(), messages);
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

async function startScreener(
  { lists, files, head, decisions, since }: ScreenRun,
  {
    weakAliases = false,
    limit,
    jobs = availableParallelism(),
    remember = false,
    shard,
  }: ScreenOptions,
  memory: RowMemory,
  messages: Messages,
): Promise<ChunkScreener> {
  const matching = { threshold: head.threshold, weakAliases, ...(await indexOf(lists)) };
  return openScreener(lists, matching, {
    jobs,
    // What is new can be told of all hits alone, of a shard when the parts are put together.
    limit: since || shard ? 0 : limit,
    inputSize: files.reduce((sum, { file }) => sum + file.leastSize, 0),
    remember,
    ...(decisions && { decisions: decisions.facts }),
    ...(await memory.known(since?.remembered, lists, matching, messages)),
  });
}

function isNamed(path: string | undefined): path is string {
  return path !== undefined;
}

/** Read for the manifest alone: what it says is in the options already. */
async function configOf({ config }: ScreenOptions): Promise<ConfigFile | undefined> {
  const { usedConfig } = await import('../config/config-file.ts');
  return usedConfig(config);
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
