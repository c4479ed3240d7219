import { NoRowsError } from '../../input/no-rows-error.ts';
import { mergeParts } from '../../screening/parts/merge-parts.ts';
import { dataFolder } from '../data-folder.ts';
import { type ExitStatus, type FailOn, policyOf, statusOf } from '../exit-status.ts';
import { chooseInputs } from '../input-choice.ts';
import { type Loudness, openMessages } from '../messages.ts';
import { announceNotes, announceRun, announceUnread, closingLine } from '../notices.ts';
import { type OutputOptions, planOutputs } from '../output/plan.ts';
import { openRunOutputs } from '../output/run-outputs.ts';
import type { Terminal } from '../terminal.ts';

/** The options of `merge`, as parsed. */
export interface MergeOptions extends Omit<OutputOptions, 'manifest'>, Loudness {
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
  const plan = planOutputs(options, parts, [dataFolder()]);
  const run = await mergeParts(parts);
  const { head, summary, inputs } = run;
  const empty = inputs.find(({ rows }) => rows === 0);
  if (empty && !run.allowEmpty) throw new NoRowsError(empty.file);
  const { status, reason } = statusOf(summary, policyOf(options));
  const tableShown = plan.standardFormat === 'table';
  const outputs = openRunOutputs(terminal, plan);
  try {
    announceRun(messages, head, tableShown, false);
    await outputs.begin(head);
    for await (const rows of run.rows()) if (!(await outputs.add(rows))) return status;
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
