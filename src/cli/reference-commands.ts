import { Argument, type Command } from 'commander';
import { SHELLS, type Shell } from './completion/shells.ts';
import type { ExitStatus } from './exit-status.ts';
import { PUBLISHED_SCHEMAS } from './published-schemas.ts';
import type { Terminal } from './terminal.ts';

/** Commands that tell of the program itself: its schemas, and the completion of its command lines. */
export function addReferenceCommands(
  program: Command,
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): void {
  program
    .command('schema')
    .addArgument(
      new Argument('[name]', 'the schema to print').choices(Object.keys(PUBLISHED_SCHEMAS)),
    )
    .description('print the JSON Schemas of what haechi reads and writes')
    .addHelpText(
      'after',
      `
Examples:
  haechi schema
    lists the names of all
  haechi schema hit > hit.schema.json`,
    )
    .action(async (name: string | undefined) => {
      const { runSchema } = await import('./commands/schema.ts');
      finish(await runSchema(terminal, name));
    });

  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'the shell that is to complete').choices(SHELLS))
    .description('print a script that lets a shell complete command lines')
    .addHelpText(
      'after',
      `
Examples:
  eval "$(haechi completion bash)"
    in ~/.bashrc
  source <(haechi completion zsh)
    in ~/.zshrc, after compinit; or, with ~/.zfunc in fpath before compinit:
  haechi completion zsh > ~/.zfunc/_haechi
  haechi completion fish > ~/.config/fish/completions/haechi.fish

Shells started after that complete commands, options, their values, names of
installed lists, and files.`,
    )
    .action(async (shell: Shell) => {
      const { runCompletion } = await import('./commands/completion.ts');
      finish(await runCompletion(terminal, shell));
    });

  // What the scripts call, with the words of the command line up to the cursor.
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      const { runComplete } = await import('./commands/complete.ts');
      finish(await runComplete(terminal, program, words));
    });
}
