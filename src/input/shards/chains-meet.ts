import { type Encoding, startDecoding } from '../../foundation/encoding.ts';
import { RunScanner } from '../run-scanner.ts';
import { recordsOf } from '../text-run.ts';

/** A stretch of a file that begins with a line. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly limit?: number;
  /** Lines on which records begin in the reading from its first line, which is 1. */
  readonly records: ReadonlySet<number>;
  /** How many of its lines may be the first of a record. */
  readonly within: number;
}

/**
 * Whether the readings that begin on any of the first lines of a stretch, `within` of them, all come
 * to a record that the reading from its first line has too: from there on they are the same.
 */
export function chainsMeet({ bytes, encoding, records, within, ...grammar }: Stretch): boolean {
  const met = new Set(records);
  const untried = Array.from({ length: within }, (_, index) => index + 1).filter(
    (line) => !met.has(line),
  );
  if (untried.length === 0) return true;
  const lines = linesOf(startDecoding(encoding, true).write(bytes));
  return untried.every((line) => met.has(line) || meets(lines, line, met, grammar));
}

/** Every line with its line end; the last may be cut off and is left out. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)/g) ?? [];
}

function meets(
  lines: readonly string[],
  first: number,
  met: Set<number>,
  { delimiter, limit }: Pick<Stretch, 'delimiter' | 'limit'>,
): boolean {
  const scanner = new RunScanner(delimiter, limit === undefined ? {} : { limit });
  const passed: number[] = [];
  // Twice as many lines each time: a quote that stays open is not searched again for every line.
  for (let at = first - 1, many = 1; at < lines.length; at += many, many *= 2) {
    const runs = scanner.push(lines.slice(at, at + many).join(''));
    for (const record of runs.flatMap((run) => recordsOf(run, delimiter))) {
      const line = first + record.line - 1;
      if (met.has(line)) {
        for (const earlier of passed) met.add(earlier);
        return true;
      }
      passed.push(line);
    }
  }
  return false;
}
