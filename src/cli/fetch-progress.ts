import type { SingleBar } from 'cli-progress';
import type { FetchProgress } from '../lists/fetch/fetch-file.ts';
import { whenInterrupted } from './interruption.ts';
import type { ProgressOptions } from './progress-choice.ts';
import type { Terminal } from './terminal.ts';

/** A line on a terminal that tells how much of a file has come. */
export interface FetchBar {
  readonly update: (progress: FetchProgress) => void;
  stop(): void;
}

const BETWEEN_DRAWS = 200;
const MB = 1_000_000;

/** It is drawn on a terminal alone; elsewhere nothing is even loaded. */
export async function chooseFetchProgress(
  { stderr }: Terminal,
  { progress, quiet }: ProgressOptions,
): Promise<FetchBar> {
  if (!stderr.isTTY || !progress || quiet) return { update() {}, stop() {} };
  const { default: cliProgress } = await import('cli-progress');
  const style = { stream: stderr, clearOnComplete: true, hideCursor: true, barsize: 20 };
  return openBar((format) => new cliProgress.SingleBar({ ...style, format }));
}

function openBar(newBar: (format: string) => SingleBar): FetchBar {
  let bar: SingleBar | undefined;
  let fetching = '';
  let drawn = 0;
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
    fetching = '';
  };
  whenInterrupted(stop);
  return {
    update({ list, url, attempt, received, total }) {
      const now = Date.now();
      if (fetching !== `${url} ${attempt}`) {
        stop();
        fetching = `${url} ${attempt}`;
        bar = newBar(
          total === undefined
            ? `fetching ${list} | {come} MB`
            : `fetching ${list} {bar} {percentage}% | {come} of {whole} MB`,
        );
        bar.start(total ?? 1, 0, { come: '0.0', whole: inMegabytes(total ?? 0) });
      } else if (now - drawn < BETWEEN_DRAWS) return;
      drawn = now;
      bar?.update(total === undefined ? 0 : received, { come: inMegabytes(received) });
    },
    stop,
  };
}

function inMegabytes(bytes: number): string {
  return (bytes / MB).toFixed(1);
}
