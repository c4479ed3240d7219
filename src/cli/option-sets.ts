import type { Command } from 'commander';
import { OPTIONS } from './options.ts';
import { readSwitches } from './switches.ts';

export type OptionName = keyof typeof OPTIONS;

export const LIST_CHOICE: readonly OptionName[] = ['list', 'listDate', 'trustList'];
export const SPEAKING: readonly OptionName[] = ['color', 'quiet', 'verbose'];

/** Gives a command its options, whose switches the environment may set too. */
export function add(command: Command, names: readonly OptionName[]): Command {
  for (const name of names) command.addOption(OPTIONS[name]());
  return command.hook('preAction', (_, acting) => readSwitches(acting));
}
