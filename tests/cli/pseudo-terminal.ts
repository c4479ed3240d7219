import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { program, runCommand } from './spawn.ts';

export interface Shown {
  readonly status: number;
  /** What the terminal got: messages, progress and, unless it went to a file, standard output. */
  readonly shown: string;
}

/** What happens at a step: keys that are pressed all at once, or these in this order. */
type Act =
  | string
  | {
      /** Another command, waited for; it has no part in the terminal. */
      readonly run?: readonly string[];
      readonly resize?: readonly [columns: number, rows: number];
      readonly keys?: string;
      readonly signal?: NodeJS.Signals;
      /** The terminal goes away. */
      readonly leave?: true;
    };

export interface Asked {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A file that standard output goes to instead of the terminal. */
  readonly stdout?: string;
  /** What happens when a text shows after what was shown for the step before. */
  readonly steps?: readonly Step[];
}

export type Step = readonly [text: string, act: Act];

const python = spawnSync('python3', ['-c', 'import pty']).status === 0;

/** `describe` where there is what makes a pseudo-terminal. */
export function describeOnTerminal(name: string, tests: () => void): void {
  if (python) describe(name, tests);
  else describe.skip(`${name} (skipped: there is no python3 to make one)`, tests);
}

/**
 * Runs the program on a pseudo-terminal.
 *
 * @throws Error if a step was not come to
 */
export async function onTerminal(
  args: readonly string[],
  cwd: string,
  asked: Asked = {},
): Promise<Shown> {
  const { columns = 80, rows = 24, env = {}, stdout = null, steps = [] } = asked;
  const command = [process.execPath, program, ...args];
  const request = JSON.stringify({ command, columns, rows, env, stdout, steps });
  const driver = join(import.meta.dirname, 'terminal.py');
  const { stdout: answer } = await runCommand('python3', [driver, request], { args, cwd });
  const { missing, ...shown }: Shown & { readonly missing: readonly string[] } = JSON.parse(answer);
  if (missing.length === 0) return shown;
  throw new Error(`status ${shown.status}, and never shown: ${missing[0]}\n\n${shown.shown}`);
}
