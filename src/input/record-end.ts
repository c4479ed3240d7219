import { NOWHERE, type TextWindow } from './text-window.ts';

/** How records are written. */
export interface Grammar {
  readonly delimiter: string;
  /** Longest record, in UTF-16 units. */
  readonly limit: number;
}

/** Where a record ends, why it cannot be read, or that more text must tell. */
export type RecordEnd = { readonly end: number } | { readonly fault: string } | 'more';

const UNCLOSED = 'a quote is never closed';
const MISUSED = 'a quote is misused';

export function tooLong(limit: number): string {
  return `a record over ${limit} characters`;
}

/**
 * Where the record ends that begins at `start`, and whose first physical line ends at `firstEnd`.
 * Quotes are `"`, doubled within a quoted cell; blanks around a quoted cell are allowed.
 * Source of the grammar: RFC 4180, with the line ends and the blanks widened.
 */
export function findRecordEnd(
  window: TextWindow,
  start: number,
  firstEnd: number,
  { delimiter, limit }: Grammar,
): RecordEnd {
  const { text } = window;
  const last = start + limit;
  if (firstEnd > last) return { fault: tooLong(limit) };
  let at = start;
  let end = firstEnd;
  for (;;) {
    const quote = window.quote(at);
    if (quote >= end) return { end };
    if (!opensCell(text.slice(at, quote), delimiter)) return { fault: MISUSED };
    const close = closingQuote(window, quote + 1, last);
    if (typeof close !== 'number') return close;
    const after = afterBlanks(text, close + 1, delimiter);
    const lineEnd = window.lineEnd(after);
    // Without a line end yet, the record is at least as long as the text but for a CR and its LF.
    if ((lineEnd ?? text.length - 2) > last) return { fault: tooLong(limit) };
    if (lineEnd === undefined) return 'more';
    if (after === lineEnd) return { end: lineEnd };
    if (!text.startsWith(delimiter, after)) return { fault: MISUSED };
    at = after + delimiter.length;
    end = lineEnd;
  }
}

/** Whether only blanks stand before a quote in its cell. */
function opensCell(before: string, delimiter: string): boolean {
  const at = before.lastIndexOf(delimiter);
  return (at < 0 ? before : before.slice(at + delimiter.length)).trim() === '';
}

function closingQuote(window: TextWindow, from: number, last: number): number | RecordEnd {
  const { text, final } = window;
  let at = from;
  for (;;) {
    const quote = window.quote(at);
    if ((quote === NOWHERE ? text.length : quote) > last)
      return { fault: `${UNCLOSED} in the longest record` };
    if (quote === NOWHERE) return final ? { fault: UNCLOSED } : 'more';
    if (text[quote + 1] !== '"') return quote + 1 < text.length || final ? quote : 'more';
    at = quote + 2;
  }
}

function afterBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (/[^\S\r\n]/.test(text[at] ?? '') && !text.startsWith(delimiter, at)) at += 1;
  return at;
}
