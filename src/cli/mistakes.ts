import { type Argument, type Command, InvalidArgumentError, type Option } from 'commander';
import { closest } from '../input/closest.ts';
import { didYouMean } from './did-you-mean.ts';
import { isSwitch } from './environment.ts';
import { sayTo } from './messages.ts';
import { allCommands, pathOf } from './program-tree.ts';
import type { Terminal } from './terminal.ts';

/**
 * Makes every mistake in a command line one line that says what is wrong and what to do. To be called
 * when the program has all its commands.
 */
export function explainMistakes(program: Command, terminal: Terminal): void {
  for (const command of allCommands(program)) {
    command.configureOutput({
      outputError: (text) => sayTo(terminal, 'error', oneMistake(text, command, program)),
    });
    for (const option of command.options) if (!isSwitch(option)) explainValues(option);
    for (const argument of command.registeredArguments) {
      if (argument.argChoices) explainValues(argument);
    }
  }
}

/** Commander's message, whose suggestion stands on a line of its own, as one line with a cure. */
function oneMistake(text: string, command: Command, program: Command): string {
  const line = text
    .trim()
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/^error: /u, '')
    .replace(/^option '(?:-\S, )?(--[\w-]+)[^']*'/u, '$1')
    .replace(/^command-argument value (.*) is invalid for argument '(.*?)'/u, VALUE_FIRST)
    .replace(/ is invalid\. (.)/u, (_, first: string) => ` is invalid; ${first.toLowerCase()}`)
    .replace(/\. Expected (\d+ arguments?) but got (\d+)\.$/u, ' ($1 expected, $2 given)')
    .replace(/ \(Did you mean (?:one of )?(.*)\?\)$/u, (_, words: string) => meant(words))
    .replace(/\.$/u, '');
  if (!/^(unknown|missing|too many) |argument missing$/u.test(line)) return line;
  const told = line.endsWith('?') ? line : `${line}${elsewhere(line, command, program)}`;
  return `${told}${told.endsWith('?') ? '' : ';'} see ${pathOf(command)} --help`;
}

const VALUE_FIRST = '$2 $1 is invalid';

function meant(words: string): string {
  return `; did you mean ${words.replace(/, ([^,]*)$/u, ' or $1')}?`;
}

/** What is no command or option here may be one of another command, or the file that was meant. */
function elsewhere(line: string, command: Command, program: Command): string {
  const [, kind, word = ''] = /unknown (option|command) '(.*)'$/u.exec(line) ?? [];
  if (command !== program) return '';
  if (kind === 'command' && /\.(csv|tsv|txt)$/iu.test(word)) {
    return `; did you mean haechi screen ${word}?`;
  }
  const inner = allCommands(program).filter((other) => other !== program);
  if (kind === 'command') {
    const named = inner.find((other) => other.name() === word);
    return named ? `; did you mean ${pathOf(named)}?` : '';
  }
  const near = closest(
    word,
    inner.flatMap((other) => other.options.map((option) => option.long ?? '')),
  );
  const taking = inner.find((other) => other.options.some((option) => option.long === near));
  return near && taking ? `; did you mean ${pathOf(taking)} ${near}?` : '';
}

/** Says of a value that is none of the choices which is meant, and of `-o=file` how it is written. */
function explainValues(taking: Option | Argument): void {
  const { argChoices: choices } = taking;
  const parse = taking.parseArg?.bind(taking);
  const short = 'short' in taking ? taking.short : undefined;
  // `never`, as an option and an argument of any type are read through this.
  const check = (text: string, earlier: never): never => {
    if (short && text.length > 1 && text.startsWith('=')) {
      throw new InvalidArgumentError(`Write ${short} ${text.slice(1)}, without the =.`);
    }
    if (choices && !choices.includes(text)) {
      throw new InvalidArgumentError(`${didYouMean(text, choices)}choices: ${choices.join(', ')}`);
    }
    return parse ? (parse(text, earlier) as never) : (text as never);
  };
  taking.argParser(check);
}
