import { Argument, type Command } from 'commander';
import { EXIT, type ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';

/** `haechi completion <shell>`, and what its scripts ask. */
export function addCompletionCommands(
  program: Command,
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): void {
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish']))
    .description('print what completes commands and options in your shell')
    .addHelpText(
      'after',
      `
Examples:
  haechi completion bash >> ~/.bashrc
  haechi completion zsh > "\${fpath[1]}/_haechi"
  haechi completion fish > ~/.config/fish/completions/haechi.fish`,
    )
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionScript } = await import('./completion/shell-script.ts');
      terminal.stdout.write(completionScript(shell));
      finish(EXIT.clean);
    });

  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: string[]) => {
      const { offer } = await import('./completion/offer.ts');
      terminal.stdout.write(await offer(program, words));
      finish(EXIT.clean);
    });
}
