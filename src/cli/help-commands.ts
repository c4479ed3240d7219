import type { Command } from 'commander';
import { didYouMean } from './did-you-mean.ts';
import { allCommands, pathOf } from './program-tree.ts';

/**
 * Gives every command that has commands of its own a `help`. Unlike commander's it goes down several
 * steps, `haechi help list update`, and takes no mistyped name for none.
 */
export function addHelpCommands(program: Command): void {
  for (const group of allCommands(program)) {
    const [first] = group.commands;
    if (!first) continue;
    const path = pathOf(group);
    group
      .helpCommand(false)
      .command('help')
      .argument('[commands...]', 'the command, word by word; without any, this one')
      .description('print the help of a command')
      .addHelpText('after', `\nExamples:\n  ${path} help\n  ${path} help ${first.name()}`)
      .action((names: string[]) => descend(group, names).help());
  }
}

/** The command that the names lead to. A name that is none ends the run as any mistake does. */
function descend(group: Command, names: readonly string[]): Command {
  let reached = group;
  for (const name of names) {
    const next = reached.commands.find((command) => command.name() === name);
    if (!next) {
      const cure = didYouMean(name, reached.createHelp().visibleCommands(reached).map(nameOf));
      return reached.error(`error: unknown command '${name}'; ${cure}`.trim().replace(/;$/u, ''));
    }
    reached = next;
  }
  return reached;
}

function nameOf(command: Command): string {
  return command.name();
}
