import type { Command } from 'commander';
import { completionsOf } from '../completion/completions.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Prints what the last of the words may become, one a line with a tab and a description, and at the end
 * a line `:<n>` that tells the shell's script what else to do. `words` are those behind the program's
 * name; the last one is empty where a new word begins.
 */
export async function runComplete(
  { stdout }: Terminal,
  program: Command,
  words: readonly string[],
): Promise<ExitStatus> {
  const { lines, directive } = await completionsOf(program, words);
  stdout.write([...lines, `:${directive}`, ''].join('\n'));
  return EXIT.clean;
}
