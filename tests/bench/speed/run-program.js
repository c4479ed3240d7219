// Programs run as processes of their own, with their time, memory and output.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const PEAK_MEMORY = new URL('peak-memory.js', import.meta.url).href;
export const HAECHI = fileURLToPath(new URL('../../../bin/haechi.js', import.meta.url));
/** What the program starts with. */
const MAIN = new URL('../../../dist/cli/main.js', import.meta.url);
export const hasBuild = () => existsSync(MAIN);

const running = new Set();

/** Ends what still runs. */
export function endPrograms() {
  for (const child of running) child.kill('SIGKILL');
}

/**
 * Runs node with these words. Resolves to `seconds` from start to end and the text of `stdout`; with
 * `measured` also to `cpuSeconds` of all threads and `megabytes`, the peak of resident memory.
 * Rejects where the status is not among `statuses`.
 */
export async function runNode(words, { home, measured = false, statuses = [0] } = {}) {
  const started = process.hrtime.bigint();
  const child = spawn(
    process.execPath,
    [...(measured ? ['--import', PEAK_MEMORY] : []), ...words],
    { env: cleanEnvironment(home), stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  running.add(child);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status, signal) =>
      resolve({
        status: status ?? signal,
        seconds: Number(process.hrtime.bigint() - started) / 1e9,
      }),
    );
  });
  const [{ status, seconds }, stdout, stderr, usage] = await Promise.all([
    ended,
    ...child.stdio.slice(1).map((stream) => text(stream)),
  ]);
  running.delete(child);
  if (!statuses.includes(status)) {
    throw new Error(`node ${words.join(' ')} ended with ${status}: ${firstError(stderr)}`);
  }
  if (!measured) return { seconds, stdout };
  const { peakBytes, cpuSeconds } = JSON.parse(usage);
  return { seconds, cpuSeconds, megabytes: peakBytes / 2 ** 20, stdout };
}

/** Runs the program with these words. */
export const runHaechi = (words, options) => runNode([HAECHI, ...words], options);

/** Of a crash the line that names the error. */
function firstError(stderr) {
  const lines = stderr.trim().split('\n');
  return lines.find((line) => line.includes('Error')) ?? lines.at(-1) ?? '';
}

/** What is set for the program outside must not change what is measured. */
function cleanEnvironment(home) {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('HAECHI_'));
  return { ...Object.fromEntries(kept), ...(home !== undefined && { HAECHI_HOME: home }) };
}
