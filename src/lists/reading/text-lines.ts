import type { ListSource } from '../source/list-source.ts';
import { Utf8Reader } from './utf8.ts';

/** One line of a text file, without its end; `line` counts from 1. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/**
 * The lines of a UTF-8 file, in a stream; LF or CRLF ends one, and blank lines are passed over.
 * Throws LIST, with the line, for bytes that are not UTF-8.
 */
export async function* streamLines(source: ListSource): AsyncGenerator<TextLine> {
  const reader = new Utf8Reader(source.path);
  let line = 1;
  // Pieces of one line, put together once: a line may be as long as the file.
  let pieces: string[] = [];
  for await (const chunk of source.chunks()) {
    const parts = reader.text(chunk, line).split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      const text = [...pieces, part].join('');
      pieces = [];
      if (text.trim() !== '') yield { line, text: withoutReturn(text) };
      line++;
    }
    pieces.push(rest);
  }
  const text = [...pieces, reader.end(line)].join('');
  if (text.trim() !== '') yield { line, text: withoutReturn(text) };
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
