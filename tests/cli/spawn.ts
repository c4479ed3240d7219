import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { beforeAll } from '@jest/globals';
import { Resident } from './resident.ts';

export const repository = join(import.meta.dirname, '../..');
export const program = join(repository, 'bin/haechi.js');
export const contractors = join(repository, 'fixtures/contractors/contractors.csv');

/** How a run ended: `status` is what a shell would show, 128 and the signal's number if it was killed. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output undecoded, for comparing bytes. */
  readonly bytes: Buffer;
}

export interface Run {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input holds; without it standard input is empty and no terminal. */
  readonly input?: string | Buffer;
  /** Called once the program has started, for signals and for closing its streams. */
  readonly started?: (child: ChildProcess) => void;
}

/**
 * Runs the program as a user would, in a process of its own. What a process has of its own, such as
 * signals, pipes and the status that a shell sees, is tested with this; for what a command line says
 * and decides `ask` is enough, and takes a tenth of the time.
 *
 * Variables that change what it prints are taken out of the environment, so that a developer's own
 * settings cannot decide a test.
 *
 * @throws Error if the build is missing or older than the source
 */
export async function haechi(run: Run): Promise<Outcome> {
  requireFreshBuild();
  return runCommand(process.execPath, [program, ...run.args], run);
}

const resident = new Resident();

/**
 * Runs one command line in a process that stays for the next one: the same build, streams and
 * environment, but no start.
 */
export async function ask(run: Run): Promise<Outcome> {
  requireFreshBuild();
  if (run.started) return haechi(run);
  return resident.ask({
    args: run.args,
    cwd: run.cwd ?? repository,
    env: { ...bareEnvironment(), ...run.env },
    input: Buffer.from(run.input ?? '').toString('base64'),
  });
}

/** Runs any command with the same environment, and like the rest only a few at a time. */
export async function runCommand(
  command: string,
  args: readonly string[],
  run: Run,
): Promise<Outcome> {
  await takeTurn();
  try {
    return await start(command, args, run);
  } finally {
    leaveTurn();
  }
}

/** Starts `command`, waits for its end and for the end of its streams. */
function start(command: string, args: readonly string[], run: Run): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: run.cwd,
      env: { ...bareEnvironment(), ...run.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => stdout.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => stderr.push(bytes));
    // A program that ends without reading its input is no failure of the test.
    child.stdin.on('error', () => {});
    child.stdin.end(run.input ?? '');
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const bytes = Buffer.concat(stdout);
      resolve({
        status: code ?? 128 + (signal ? constants.signals[signal] : 0),
        stdout: bytes.toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
        bytes,
      });
    });
    run.started?.(child);
  });
}

/**
 * Asks for all of them before the tests of the describe block that it stands in, and gives each
 * outcome by its name.
 */
export function outcomes<Name extends string>(
  runs: Readonly<Record<Name, Run>>,
): (name: Name) => Outcome {
  return outcomesOf(runs, ask);
}

/** The same, each in a process of its own, several at a time. */
export function processes<Name extends string>(
  runs: Readonly<Record<Name, Run>>,
): (name: Name) => Outcome {
  return outcomesOf(runs, haechi);
}

function outcomesOf<Name extends string>(
  runs: Readonly<Record<Name, Run>>,
  how: (run: Run) => Promise<Outcome>,
): (name: Name) => Outcome {
  const done = new Map<string, Outcome>();
  beforeAll(async () => {
    const all = Object.entries<Run>(runs);
    await Promise.all(all.map(async ([name, run]) => done.set(name, await how(run))));
  }, 60_000);
  return (name) => {
    const outcome = done.get(name);
    if (!outcome) throw new Error(`nothing was run under the name ${name}`);
    return outcome;
  };
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (name.startsWith('HAECHI_')) delete env[name];
  }
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'NODE_OPTIONS']) delete env[name];
  // What a developer has installed must not decide a test either: nothing lies in this folder.
  env.HAECHI_HOME = join(repository, 'tests/cli/nothing-installed');
  return env;
}

let buildIsFresh = false;

function requireFreshBuild(): void {
  if (buildIsFresh) return;
  const built = timeOf(join(repository, 'dist/cli/main.js'));
  const source = join(repository, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...files.map((file) => timeOf(join(source, file))));
  if (built < newest) {
    const what = built === 0 ? 'missing' : 'older than src';
    throw new Error(`dist is ${what}, and these tests start the built program; run: npm run build`);
  }
  buildIsFresh = true;
}

/** Milliseconds of the last change, 0 for a file that is not there. */
function timeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.mtimeMs : 0;
}

const atOnce = 3;
let running = 0;
const waiting: (() => void)[] = [];

async function takeTurn(): Promise<void> {
  if (running < atOnce) running += 1;
  else await new Promise<void>((go) => waiting.push(go));
}

function leaveTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}
