import type { LoadedList } from '../lists/loaded-list.ts';
import { POSSIBLE } from '../matching/score.ts';
import type { RunHead } from '../reports/report.ts';
import type { PrimedFile } from '../screening/prime.ts';
import { type ChosenDecisions, chooseDecisions, type DecisionOptions } from './decision-choice.ts';
import { type InputChoice, openInputs } from './input-choice.ts';
import { describeList, type ListOptions, openLists } from './list-choice.ts';
import type { Messages } from './messages.ts';
import { type ChosenSince, chooseSince, type SinceOptions } from './since-choice.ts';
import type { Terminal } from './terminal.ts';
import { today } from './today.ts';
import { packageVersion } from './version.ts';

/** The options that say what is compared with what. */
export interface RunOptions extends ListOptions, InputChoice, DecisionOptions, SinceOptions {
  readonly threshold?: number;
  readonly weakAliases?: boolean;
}

/** A run whose inputs, lists, decisions and earlier report are open. */
export interface ScreenRun {
  readonly files: readonly PrimedFile[];
  readonly lists: readonly LoadedList[];
  /** Whether it is the list that ships with the program, because there is no other. */
  readonly bundled: boolean;
  readonly head: RunHead;
  readonly decisions: ChosenDecisions | undefined;
  readonly since: ChosenSince | undefined;
}

/** Opens all that a run reads, before anything is written. Throws for whatever cannot be trusted. */
export async function openRun(
  terminal: Terminal,
  messages: Messages,
  inputs: readonly string[],
  options: RunOptions,
): Promise<ScreenRun> {
  const files = await openInputs(terminal, inputs, options);
  const { lists, bundled } = await openLists(options);
  const { asOf = today(), threshold = POSSIBLE, weakAliases } = options;
  const decisions = await chooseDecisions(messages, options, asOf);
  const settings = { version: packageVersion(), threshold, ...(weakAliases && { weakAliases }) };
  const since = await chooseSince(options, lists, settings);
  const head: RunHead = {
    ...settings,
    lists: lists.map(describeList),
    inputs: files.map(({ file }) => file.layout),
    asOf,
    ...(decisions && { decisions: decisions.told }),
    ...(since && { since: since.run.facts }),
  };
  return { files, lists, bundled, head, decisions, since };
}
