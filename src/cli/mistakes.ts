import type { Command } from 'commander';
import { closest } from '../input/closest.ts';

/**
 * What commander says of a command line that it does not understand, as one line with what to do: the word
 * that may have been meant, or the help of the command that was asked for. `words` is
 * that command line.
 */
export function mistakeWords(text: string, program: Command, words: readonly string[]): string {
  const line = text
    .trim()
    .replace(/^error: /u, '')
    .replace(/\s*\n\s*/gu, ' ');
  const [, given, choices] =
    /argument '(.*)' is invalid(?: for argument '.*')?\. Allowed choices are (.*)\.$/u.exec(line) ??
    [];
  if (given !== undefined && choices !== undefined) {
    const near = closest(given, choices.split(', '));
    return near === undefined ? line : `${line} Did you mean ${near}?`;
  }
  return /unknown (option|command)|missing required|too many|not specified/u.test(line)
    ? `${line.replace(/\.$/u, '')}; see ${pathOf(program, words)} --help`
    : line;
}

/** The command that was asked for, as far as its words are known. */
function pathOf(program: Command, words: readonly string[]): string {
  let command = program;
  const path = [program.name()];
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word);
    if (!next) continue;
    command = next;
    path.push(word);
  }
  return path.join(' ');
}
