import type { PrimedFile } from '../screening/prime.ts';
import type { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface ProgressOptions {
  /** False with `--no-progress`. */
  readonly progress: boolean;
  readonly quiet?: boolean | undefined;
}

/** Of a run that draws none. */
export const NO_PROGRESS: Progress = { update() {}, stop() {} };

/** Progress is drawn on a terminal alone; nothing else is even loaded. */
export async function chooseProgress(
  { stderr }: Terminal,
  files: readonly PrimedFile[],
  { progress, quiet }: ProgressOptions,
): Promise<Progress> {
  if (!stderr.isTTY || !progress || quiet) return NO_PROGRESS;
  const { openProgress } = await import('./progress.ts');
  return openProgress(
    stderr,
    files.map(({ file }) => file),
  );
}
