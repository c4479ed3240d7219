import { findRecordEnd, type Grammar, tooLong } from './record-end.ts';
import { TextWindow } from './text-window.ts';

/** A record as text, without its line end. */
export interface ScannedRecord {
  /** First physical line, from 1. */
  readonly line: number;
  readonly text: string;
  /** Why it cannot be read; then `text` is its first physical line only. */
  readonly fault?: string;
}

/** Longest record, in UTF-16 units. A spreadsheet's cell holds 32,767. */
export const RECORD_LIMIT = 1024 * 1024;
const KEPT_OF_LONG_LINE = 1000;

/**
 * Finds where records begin and end in text that comes in pieces, so that every record has its
 * physical line and a damaged one costs no other: a quote that is never closed, or misused, gives up
 * the first physical line of its record, and the next physical line is the next record. CR, LF and
 * CRLF each end a line. The result does not depend on how the text is cut into pieces.
 */
export class RecordScanner {
  private readonly grammar: Grammar;
  private window = new TextWindow('', false);
  private start = 0;
  private line = 1;
  /** Of a line that is over the limit and still goes on: its beginning and its length so far. */
  private long: { readonly head: string; length: number } | undefined;

  constructor(delimiter: string, limit = RECORD_LIMIT) {
    this.grammar = { delimiter, limit };
  }

  /** Records that the next piece of text completes. */
  push(piece: string): ScannedRecord[] {
    return this.take(piece, false);
  }

  /** Records that the end of the text completes. */
  end(): ScannedRecord[] {
    return this.take('', true);
  }

  private take(piece: string, final: boolean): ScannedRecord[] {
    this.keep(this.start, piece, final);
    const records: ScannedRecord[] = [];
    if (this.long && !this.finishLongLine(this.long, records)) return records;
    while (this.start < this.window.text.length) {
      const end = this.window.lineEnd(this.start);
      if (end === undefined) {
        this.holdLongLine();
        break;
      }
      const found = findRecordEnd(this.window, this.start, end, this.grammar);
      if (found === 'more') break;
      if ('fault' in found) records.push(this.faulty(found.fault, end));
      else records.push({ line: this.line, text: this.window.text.slice(this.start, found.end) });
      this.goOn(end, 'fault' in found ? end : found.end);
    }
    return records;
  }

  /** To the line after the one that ends at `recordEnd`, the first line having ended at `end`. */
  private goOn(end: number, recordEnd: number): void {
    const next = this.window.afterLineEnd(recordEnd);
    this.line += recordEnd === end ? 1 : this.window.countLineEnds(this.start, next);
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
    records: ScannedRecord[],
  ): boolean {
    const { text } = this.window;
    const end = this.window.lineEnd(0);
    const part = end ?? text.length - trailingCr(text);
    long.length += part;
    this.start = part;
    if (end === undefined) return false;
    records.push({
      line: this.line,
      text: cutText(long.head, long.length),
      fault: tooLong(this.grammar.limit),
    });
    this.long = undefined;
    this.goOn(end, end);
    return true;
  }

  private faulty(fault: string, end: number): ScannedRecord {
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
