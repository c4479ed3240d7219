import { BASH_SCRIPT } from '../completion/bash-script.ts';
import { printedBy } from '../completion/package-output.ts';
import type { Shell } from '../completion/shells.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { openStreamOutlet } from '../output/stream-outlet.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the script that lets a shell complete haechi's command lines. */
export async function runCompletion({ stdout }: Terminal, shell: Shell): Promise<ExitStatus> {
  const outlet = openStreamOutlet(stdout);
  await outlet.write(shell === 'bash' ? BASH_SCRIPT : await scriptOfPackage(shell));
  await outlet.commit();
  return EXIT.clean;
}

async function scriptOfPackage(shell: Shell): Promise<string> {
  const { script } = await import('@bomb.sh/tab');
  const lines = printedBy(() => script(shell, 'haechi', 'haechi')).join('\n');
  // The package's for zsh says that words are quoted, which names of lists with a space are not.
  return `${lines.replace(' completions -Q ', ' completions ')}\n`;
}
