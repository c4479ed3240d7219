import cliProgress from 'cli-progress';
import type { SubjectFile } from '../input/subject.ts';
import { whenInterrupted } from './interruption.ts';

/** A line on a terminal that tells how far a run is. */
export interface Progress {
  update(rows: number): void;
  stop(): void;
}

const BETWEEN_DRAWS = 200;

/** Rows, rate and remaining time, the latter from the bytes read where all sizes are known. */
export function openProgress(stream: NodeJS.WriteStream, files: readonly SubjectFile[]): Progress {
  const sizes = files.map(({ size }) => size);
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const known = total > 0 && !sizes.includes(undefined);
  const bar = new cliProgress.SingleBar({
    stream,
    format: known
      ? 'screening {bar} {percentage}% | {rows} rows | {rate} rows/s | {left} left'
      : 'screening | {rows} rows | {rate} rows/s',
    clearOnComplete: true,
    hideCursor: true,
    barsize: 20,
  });
  const started = Date.now();
  let drawn = 0;
  const forget = whenInterrupted(() => bar.stop());
  bar.start(known ? total : 1, 0, { rows: 0, rate: 0, left: '?' });
  return {
    update(rows) {
      const now = Date.now();
      if (now - drawn < BETWEEN_DRAWS) return;
      drawn = now;
      const seconds = (now - started) / 1000;
      const read = files.reduce((sum, file) => sum + file.bytesRead(), 0);
      bar.update(known ? read : 0, {
        rows: rows.toLocaleString('en-US'),
        rate: Math.round(rows / Math.max(seconds, 0.001)).toLocaleString('en-US'),
        left: read > 0 ? duration((seconds * Math.max(0, total - read)) / read) : '?',
      });
    },
    stop() {
      forget();
      bar.stop();
    },
  };
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
