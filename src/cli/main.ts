import { CommanderError } from 'commander';
import { HaechiError } from '../foundation/haechi-error.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { undo } from './interruption.ts';
import { sayTo } from './messages.ts';
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
    onCrash(),
    onSignal('SIGHUP', EXIT.hungUp, terminal),
    onSignal('SIGINT', EXIT.interrupted, terminal),
    onSignal('SIGTERM', EXIT.terminated, terminal),
  ];
  // Whoever reads may stop at any time. Reports learn of every error through their own writes.
  for (const stream of [terminal.stdout, terminal.stderr]) stream.on('error', () => {});
  forgetEmptyVariables();
  terminal.logFormat = askedLogFormat(words);
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
  sayTo(terminal, 'error', `${known ? '' : 'internal error: '}${text}`);
  if (!known && process.env.HAECHI_DEBUG && error instanceof Error) {
    terminal.stderr.write(`${error.stack}\n`);
  }
  return EXIT.failed;
}

/** A command line that cannot be understood is told of in the form that it asks for. */
function askedLogFormat(words: readonly string[]): Terminal['logFormat'] {
  const asked = words.findLast(
    (word, at) => word.startsWith(`${LOG_FORMAT}=`) || words[at - 1] === LOG_FORMAT,
  );
  const format = asked?.replace(`${LOG_FORMAT}=`, '') ?? process.env.HAECHI_LOG_FORMAT;
  return format === 'json' ? 'json' : 'text';
}

const LOG_FORMAT = '--log-format';

/** `HAECHI_LIST=` sets nothing: an empty variable is as good as none. */
function forgetEmptyVariables(): void {
  for (const [name, value] of Object.entries(process.env)) {
    if (name.startsWith('HAECHI_') && value === '') delete process.env[name];
  }
}

/** What ends the process before `main` does leaves nothing behind either. */
function onCrash(): () => void {
  process.once('exit', undo);
  return () => process.removeListener('exit', undo);
}

/** An interrupted run leaves no half-written file behind, and says that it was. */
function onSignal(signal: NodeJS.Signals, status: ExitStatus, terminal: Terminal): () => void {
  let ending = false;
  const handle = () => {
    // A terminal that goes away may send its signal twice, and the second must not cut this short.
    if (ending) return;
    ending = true;
    const told = undo();
    sayTo(terminal, 'error', `stopped by ${signal} before it was finished; ${told}`);
    if (signal === 'SIGHUP') hangUp(status);
    process.exit(status);
  };
  process.on(signal, handle);
  return () => process.removeListener(signal, handle);
}

/**
 * Ends the process by the signal itself, which a shell shows as this status. Node's own exit gives the
 * terminal its settings back, and aborts where the terminal is gone.
 */
function hangUp(status: ExitStatus): void {
  if (process.platform === 'win32') return;
  process.emit('exit', status);
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}
