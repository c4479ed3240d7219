import type { Command } from 'commander';
import { OPTIONS } from './options.ts';

export type OptionName = keyof typeof OPTIONS;

export const LIST_CHOICE: readonly OptionName[] = ['list', 'listDate', 'trustList'];
export const SPEAKING: readonly OptionName[] = ['color', 'quiet', 'verbose'];
const OF_ALL: readonly OptionName[] = ['config', 'logFormat'];

/** Gives a command its options, and those that every command has. */
export function add(command: Command, names: readonly OptionName[]): Command {
  for (const name of new Set([...names, ...OF_ALL])) command.addOption(OPTIONS[name]());
  return command;
}
