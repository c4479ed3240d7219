import { existsSync } from 'node:fs';
import { POSSIBLE } from '../matching/score.ts';
import { findCompletePart, isPartOf } from '../screening/parts/finished-part.ts';
import { chooseDecisions, type DecisionOptions } from './decision-choice.ts';
import { type ExitStatus, type FailOn, policyOf, statusOf } from './exit-status.ts';
import type { InputChoice } from './input-choice.ts';
import { describeList, type ListOptions, openLists } from './list-choice.ts';
import type { Messages } from './messages.ts';
import type { OutputPlan } from './output/plan.ts';
import { partOptions, type ShardChoice } from './shard-choice.ts';
import { today } from './today.ts';
import { packageVersion } from './version.ts';

/** The options that decide what a shard's part holds, and the status. */
interface ShardRunOptions extends ListOptions, InputChoice, DecisionOptions {
  readonly threshold?: number;
  readonly weakAliases?: boolean;
  readonly limit: number;
  readonly failOn: FailOn;
  readonly exitZero?: boolean;
}

/**
 * The status of a shard whose part stands complete already, so that a batch may be started again as a
 * whole; says so in one line. Undefined where the shard is still to be screened.
 */
export async function statusIfFinished(
  messages: Messages,
  { shard, part: path }: ShardChoice,
  { manifest }: OutputPlan,
  inputs: readonly string[],
  options: ShardRunOptions,
): Promise<ExitStatus | undefined> {
  if (path === undefined || (manifest !== undefined && !existsSync(manifest))) return undefined;
  const part = await findCompletePart(path);
  if (part === undefined) return undefined;
  const { lists } = await openLists(options);
  const { asOf = today(), threshold = POSSIBLE } = options;
  const decisions = await chooseDecisions(messages, options, asOf);
  const head = {
    version: packageVersion(),
    lists: lists.map(describeList),
    asOf,
    threshold,
    ...(decisions && { decisions: decisions.told }),
  };
  if (!(await isPartOf(part, { shard, options: partOptions(options), head, inputs }))) {
    return undefined;
  }
  messages.info(
    `${path}: shard ${shard.index}/${shard.of} is finished, nothing was screened again`,
  );
  const { status, reason } = statusOf(part.summary, policyOf(options));
  if (reason !== undefined) messages.failure(reason);
  return status;
}
