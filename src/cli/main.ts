import { CommanderError } from 'commander';
import { HaechiError } from '../foundation/haechi-error.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { undo } from './interruption.ts';
import { oneLine } from './messages.ts';
import { buildProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

const PROCESS_TERMINAL: Terminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
};

/** Runs one command line, without the program's own name, and returns the exit status. */
export async function main(
  words: readonly string[],
  terminal = PROCESS_TERMINAL,
): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.failed;
  const restore = [
    onSignal('SIGHUP', EXIT.hungUp, terminal),
    onSignal('SIGINT', EXIT.interrupted, terminal),
    onSignal('SIGTERM', EXIT.terminated, terminal),
  ];
  // Whoever reads may stop at any time. Reports learn of every error through their own writes.
  for (const stream of [terminal.stdout, terminal.stderr]) stream.on('error', () => {});
  forgetEmptyVariables();
  try {
    const program = buildProgram(terminal, (result) => {
      status = result;
    });
    if (words.length === 0) program.outputHelp({ error: true });
    else await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    status = report(error, terminal);
  } finally {
    for (const forget of restore) forget();
  }
  return status;
}

function report(error: unknown, terminal: Terminal): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
  const text = error instanceof Error ? error.message : String(error);
  const known = error instanceof HaechiError;
  terminal.stderr.write(`haechi: ${known ? '' : 'internal error: '}${oneLine(text)}\n`);
  if (!known && process.env.HAECHI_DEBUG && error instanceof Error) {
    terminal.stderr.write(`${error.stack}\n`);
  }
  return EXIT.failed;
}

/** `HAECHI_LIST=` sets nothing: an empty variable is as good as none. */
function forgetEmptyVariables(): void {
  for (const [name, value] of Object.entries(process.env)) {
    if (name.startsWith('HAECHI_') && value === '') delete process.env[name];
  }
}

/** An interrupted run leaves no half-written file behind, and says that it was. */
function onSignal(signal: NodeJS.Signals, status: ExitStatus, terminal: Terminal): () => void {
  const handle = () => {
    undo();
    terminal.stderr.write(
      `haechi: stopped by ${signal} before it was finished; no file was written\n`,
    );
    process.exit(status);
  };
  process.once(signal, handle);
  return () => process.removeListener(signal, handle);
}
