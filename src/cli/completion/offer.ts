import { type Complete, RootCommand } from '@bomb.sh/tab';
import type { Command, Option } from 'commander';
import { ROLES } from '../../input/subject.ts';
import { BUILT_IN_SOURCES } from '../../lists/fetch/sources.ts';
import { installedNames } from '../../lists/installed/copies.ts';
import { dataFolder } from '../data-folder.ts';
import { isSwitch } from '../environment.ts';
import { captured } from './captured.ts';

/** Nothing but files fits. */
const FILES = ':0\n';

/** Words that a machine knows and no program. */
interface Known {
  readonly installed: readonly string[];
  readonly sources: readonly string[];
}

/**
 * What the last of some words may become, in the lines that the script of each shell reads: words with
 * what they mean, then a number that tells whether files fit too.
 */
export async function offer(program: Command, words: readonly string[]): Promise<string> {
  const known: Known = {
    installed: await installedNames(dataFolder()).catch(() => []),
    sources: BUILT_IN_SOURCES.map(({ name }) => name),
  };
  const root = new RootCommand();
  addCommands(root, program, [], known);
  const answer = captured(() => root.parse([...words]));
  return answer.includes('\t') ? answer : FILES;
}

function addCommands(
  root: RootCommand,
  parent: Command,
  above: readonly string[],
  known: Known,
): void {
  for (const command of parent.commands) {
    if (command.name() === 'complete') continue;
    const path = [...above, command.name()];
    const added = root.command(path.join(' '), command.description());
    for (const option of command.options) {
      const name = (option.long ?? '').replace(/^--/u, '');
      const short = option.short?.slice(1);
      const [description = ''] = option.description.split(/[;(]/u);
      if (isSwitch(option)) added.option(name, description.trim(), short);
      else added.option(name, description.trim(), valuesOf(option, known), short);
    }
    for (const argument of command.registeredArguments) {
      const values = argument.argChoices ?? argumentsOf(path, known);
      added.argument(argument.name(), oneOf(values), argument.variadic);
    }
    addCommands(root, command, path, known);
  }
}

function valuesOf(option: Option, { installed }: Known) {
  switch (option.attributeName()) {
    case 'list':
      return oneOf(installed);
    case 'column':
      return oneOf(ROLES.map((role) => `${role}=`));
    default:
      return oneOf(option.argChoices ?? []);
  }
}

function argumentsOf(path: readonly string[], { installed, sources }: Known): readonly string[] {
  switch (path.join(' ')) {
    case 'list verify':
    case 'list diff':
      return installed;
    case 'list update':
      return sources;
    default:
      return [];
  }
}

function oneOf(values: readonly string[]) {
  return (complete: Complete): void => {
    for (const value of values) complete(value, '');
  };
}
