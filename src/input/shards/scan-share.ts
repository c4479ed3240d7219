import { type Encoding, startDecoding } from '../../foundation/encoding.ts';
import type { RunScanner } from '../run-scanner.ts';
import { recordsOf, type TextRun } from '../text-run.ts';
import type { Share } from './share.ts';

/**
 * The records of a share, just as they are in the whole file; their lines are those of the scanner,
 * for which the share's first one is `firstLine`.
 */
export async function* scanShare(
  share: Share,
  scanner: RunScanner,
  format: { readonly delimiter: string; readonly encoding: Encoding; readonly firstLine: number },
): AsyncGenerator<readonly TextRun[]> {
  const { delimiter, encoding, firstLine } = format;
  const decoding = startDecoding(encoding, share.from > 0);
  for await (const piece of share.pieces()) yield scanner.push(decoding.write(piece));
  const end = firstLine + share.lines();
  if (end === firstLine) return;
  // What follows tells why a last record cannot be read: its quote may be closed there, and misused.
  for await (const piece of share.following()) {
    const runs = singly(scanner.push(decoding.write(piece)), delimiter);
    yield runs.filter(({ line }) => line < end);
    if (runs.some(({ line }) => line >= end)) return;
  }
  const rest = [...scanner.push(decoding.end()), ...scanner.end()];
  yield singly(rest, delimiter).filter(({ line }) => line < end);
}

/** Runs of one record each, since a run does not end where a share does. */
function singly(runs: readonly TextRun[], delimiter: string): readonly TextRun[] {
  return runs.flatMap((run) =>
    'fault' in run
      ? [run]
      : recordsOf(run, delimiter).map(({ line, text }) => ({ line, text: `${text}\n` })),
  );
}
