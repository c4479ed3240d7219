import type { Command as KnownCommand, Option as KnownOption, RootCommand } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import { Command } from 'commander';
import { isSwitch } from '../environment.ts';
import { allCommands, pathOf } from '../program-tree.ts';
import { printedBy } from './package-output.ts';
import { type Values, valuesOfArgument, valuesOfOption } from './values.ts';

export interface Completions {
  /** A word and, behind a tab, what it means. */
  readonly lines: readonly string[];
  /** Sum of what the shell is to do: 2 no space behind the word, 4 no files. */
  readonly directive: number;
}

const NO_SPACE = 2;
const NO_FILES = 4;

/**
 * What the last of the words of a command line may become; it is empty where a new word begins. The
 * commands, options and choices are those of the program, which is taken apart for it.
 */
export async function completionsOf(
  program: Command,
  words: readonly string[],
): Promise<Completions> {
  const asked: Values[] = [];
  const root = knownTo(program, asked);
  // The names behind `help` are those that stand there without it.
  const line = words[0] === 'help' && words.length > 1 ? words.slice(1) : words;
  // The package takes the last word out of the array.
  const lines = printedBy(() => root.parse([...line])).slice(0, -1);
  const begun = line.at(-1) ?? '';
  const prefix = begun.startsWith('-') ? begun.replace(/^[^=]*=/u, '') : begun;
  for (const { words: load } of asked) {
    // A damaged list is told of by the command, not while it is typed.
    const found = (await load?.(line).catch(() => [])) ?? [];
    lines.push(...found.filter((word) => word.startsWith(prefix) && isPlain(word)));
  }
  const files = asked.some((values) => values.files) ? 0 : NO_FILES;
  const space = asked.some((values) => values.open) ? NO_SPACE : 0;
  return { lines, directive: files + space };
}

/** The names of lists may hold anything; what the scripts would take for something else is left out. */
function isPlain(word: string): boolean {
  return !/^:|\p{Cc}/u.test(word);
}

/** The program as the package knows it; where it needs other values, `asked` is told of which. */
function knownTo(program: Command, asked: Values[]): RootCommand {
  // The package adds a command of its own, which must not meet ours.
  const copy = new Command(program.name())
    .helpCommand(false)
    .helpOption('-h, --help', 'print this help');
  for (const option of program.options) copy.addOption(option);
  for (const command of program.createHelp().visibleCommands(program)) copy.addCommand(command);
  const root = tab(copy);
  root.commands.delete('complete');
  for (const command of allCommands(copy)) {
    const path = pathBelow(command);
    const known = path === '' ? root : root.commands.get(path);
    if (known) giveValues(known, command, (values) => asked.push(values));
  }
  return root;
}

function giveValues(known: KnownCommand, command: Command, ask: (values: Values) => void): void {
  for (const option of known.options.values()) shorten(option);
  for (const option of command.options) {
    const taking = known.options.get(option.long?.slice(2) ?? '');
    if (!taking || isSwitch(option) || option.argChoices) continue;
    taking.handler = () => ask(valuesOfOption(option));
  }
  const path = pathBelow(command);
  for (const argument of command.registeredArguments) {
    const taking = known.arguments.get(argument.name());
    if (taking && !argument.argChoices) {
      taking.handler = () => ask(valuesOfArgument(path, argument));
    }
  }
}

/** `list update`, as the package calls it; empty for the program itself. */
function pathBelow(command: Command): string {
  return pathOf(command).split(' ').slice(1).join(' ');
}

/** The example has no room in a menu of a shell. */
function shorten(option: KnownOption): void {
  option.description = option.description.replace(/; example: .*$/u, '');
}
