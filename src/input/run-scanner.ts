import { countLineEnds } from './line-ends.ts';
import { findRecordEnd, type Grammar, tooLong } from './record-end.ts';
import { soundEnd } from './sound-end.ts';
import type { TextRun } from './text-run.ts';
import { TextWindow } from './text-window.ts';

/** Longest record, in UTF-16 units. A spreadsheet's cell holds 32,767. */
export const RECORD_LIMIT = 1024 * 1024;
const KEPT_OF_LONG_LINE = 1000;

/**
 * Cuts text that comes in pieces between its records, into runs of sound ones and single damaged
 * ones, so that every record has its physical line and a damaged one costs no other: a quote that is
 * never closed, or misused, gives up the first physical line of its record, and the next physical
 * line is the next record. CR, LF and CRLF each end a line. Which records there are does not depend
 * on how the text is cut into pieces; the runs that hold them do.
 */
export class RunScanner {
  private readonly grammar: Grammar;
  private window = new TextWindow('', false);
  private start = 0;
  private line: number;
  /** Of a line that is over the limit and still goes on: its beginning and its length so far. */
  private long: { readonly head: string; length: number } | undefined;

  /** @param line number of the first physical line, from 1 */
  constructor(delimiter: string, { limit = RECORD_LIMIT, line = 1 } = {}) {
    this.grammar = { delimiter, limit };
    this.line = line;
  }

  /** Runs of the records that the next piece of text completes. */
  push(piece: string): TextRun[] {
    return this.take(piece, false);
  }

  /** Runs of the records that the end of the text completes. */
  end(): TextRun[] {
    return this.take('', true);
  }

  private take(piece: string, final: boolean): TextRun[] {
    this.keep(this.start, piece, final);
    const runs: TextRun[] = [];
    if (this.long && !this.finishLongLine(this.long, runs)) return runs;
    for (;;) {
      const { start, line } = this;
      while (this.passSound());
      if (this.start > start) runs.push({ line, text: this.window.text.slice(start, this.start) });
      const faulty = this.takeFaulty();
      if (faulty === undefined) return runs;
      runs.push(faulty);
    }
  }

  /** Goes on behind the next records, if they are sound. */
  private passSound(): boolean {
    const { text, final } = this.window;
    const { start } = this;
    if (start >= text.length) return false;
    // Where all there is fits into the longest record, no record is too long.
    if (text.length - start <= this.grammar.limit) {
      this.goOnAt(soundEnd(text, start, final, this.grammar.delimiter));
      if (this.start > start) return true;
    }
    const end = this.window.lineEnd(start);
    const found = end === undefined ? 'more' : findRecordEnd(this.window, start, end, this.grammar);
    if (found === 'more' || 'fault' in found) return false;
    this.goOnAt(this.window.afterLineEnd(found.end));
    return true;
  }

  /** The next record where it is a damaged one; undefined where more text must tell. */
  private takeFaulty(): TextRun | undefined {
    if (this.start >= this.window.text.length) return undefined;
    const end = this.window.lineEnd(this.start);
    if (end === undefined) {
      this.holdLongLine();
      return undefined;
    }
    const found = findRecordEnd(this.window, this.start, end, this.grammar);
    if (found === 'more' || !('fault' in found)) return undefined;
    const run = this.faulty(found.fault, end);
    this.goOnAt(this.window.afterLineEnd(end));
    return run;
  }

  private goOnAt(next: number): void {
    this.line += countLineEnds(this.window.text.slice(this.start, next));
    this.start = next;
  }

  private keep(from: number, piece: string, final: boolean): void {
    this.window = new TextWindow(this.window.text.slice(from) + piece, final);
    this.start = 0;
  }

  /** A line over the limit is not kept: only its beginning and its length are. */
  private holdLongLine(): void {
    const { text } = this.window;
    if (text.length - this.start - 2 <= this.grammar.limit) return;
    const rest = text.length - trailingCr(text);
    this.long = { head: this.headFrom(this.start), length: rest - this.start };
    this.keep(rest, '', false);
  }

  private finishLongLine(
    long: { readonly head: string; length: number },
    runs: TextRun[],
  ): boolean {
    const { text } = this.window;
    const end = this.window.lineEnd(0);
    const part = end ?? text.length - trailingCr(text);
    long.length += part;
    this.start = part;
    if (end === undefined) return false;
    runs.push({
      line: this.line,
      text: cutText(long.head, long.length),
      fault: tooLong(this.grammar.limit),
    });
    this.long = undefined;
    this.goOnAt(this.window.afterLineEnd(end));
    return true;
  }

  private faulty(fault: string, end: number): TextRun {
    const { line, start } = this;
    const length = end - start;
    const text =
      length <= this.grammar.limit
        ? this.window.text.slice(start, end)
        : cutText(this.headFrom(start), length);
    return { line, text, fault };
  }

  private headFrom(start: number): string {
    return this.window.text.slice(start, start + Math.min(KEPT_OF_LONG_LINE, this.grammar.limit));
  }
}

function cutText(head: string, length: number): string {
  return `${head} [cut here: ${length} characters in all]`;
}

/** A CR at the end of a piece stays for the next one, which may begin with its LF. */
function trailingCr(text: string): 0 | 1 {
  return text.endsWith('\r') ? 1 : 0;
}
