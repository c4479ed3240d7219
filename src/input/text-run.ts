import { HaechiError } from '../foundation/haechi-error.ts';
import { countLineEnds, splitLines } from './line-ends.ts';
import { findRecordEnd } from './record-end.ts';
import { TextWindow } from './text-window.ts';

/** A record as text, without its line end. */
export interface ScannedRecord {
  /** First physical line, from 1. */
  readonly line: number;
  readonly text: string;
  /** Why it cannot be read; then `text` is its first physical line only. */
  readonly fault?: string;
}

/** One or more whole sound records with their line ends, as they follow each other in a file. */
export interface SoundRun {
  /** First physical line, from 1. */
  readonly line: number;
  readonly text: string;
}

/** What a file's text is cut into: records that are sound, and single ones that are not. */
export type TextRun = SoundRun | (ScannedRecord & { readonly fault: string });

/** The records of a run, in order. */
export function recordsOf(run: TextRun, delimiter: string): ScannedRecord[] {
  if ('fault' in run) return [run];
  if (!run.text.includes('"')) {
    return splitLines(run.text).map((text, index) => ({ line: run.line + index, text }));
  }
  const records: ScannedRecord[] = [];
  const window = new TextWindow(run.text, true);
  const grammar = { delimiter, limit: Number.POSITIVE_INFINITY };
  let { line } = run;
  for (let start = 0; start < run.text.length; ) {
    const end = Math.min(window.lineEnd(start) ?? run.text.length, run.text.length);
    const found = findRecordEnd(window, start, end, grammar);
    if (found === 'more' || 'fault' in found) {
      throw new HaechiError('INTERNAL', 'a record that was sound is not when it is read again');
    }
    const text = run.text.slice(start, found.end);
    records.push({ line, text });
    line += 1 + (found.end === end ? 0 : countLineEnds(text));
    start = window.afterLineEnd(found.end);
  }
  return records;
}
