const LF = 10;
const CR = 13;

/**
 * Index after the last of the records from `start` that can be told at a glance to be complete and
 * sound: each of their quoted cells lies tight between two delimiters or line ends. What is less
 * plain is no fault, but left to `findRecordEnd`. With `start` nothing could be told.
 *
 * Looks at every quote once, and between two of them back to the last line end, so that the cost
 * grows with the text and not with its square.
 */
export function soundEnd(text: string, start: number, final: boolean, delimiter: string): number {
  let sound = start;
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      // The last CR may be half of a CRLF.
      const settled = !final && text.endsWith('\r') ? text.length - 1 : text.length;
      return afterLastLine(text, at, settled) ?? sound;
    }
    sound = afterLastLine(text, at, quote) ?? sound;
    if (quote > start && !endsCell(text, quote, delimiter)) return sound;
    const after = closingQuote(text, quote + 1) + 1;
    if (after === 0 || !beginsBorder(text, after, delimiter)) return sound;
    at = after;
  }
}

function afterLastLine(text: string, from: number, to: number): number | undefined {
  for (let at = to; at > from; at -= 1) if (isLineEnd(text.charCodeAt(at - 1))) return at;
  return undefined;
}

/** Index of the quote that closes a cell; -1 where there is none. */
export function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function endsCell(text: string, to: number, delimiter: string): boolean {
  return isLineEnd(text.charCodeAt(to - 1)) || text.endsWith(delimiter, to);
}

function beginsBorder(text: string, from: number, delimiter: string): boolean {
  return isLineEnd(text.charCodeAt(from)) || text.startsWith(delimiter, from);
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}
