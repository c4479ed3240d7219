import { TextDecoder } from 'node:util';
import { damaged } from '../assembly/damage.ts';

/** Decodes a file chunk by chunk; a character may lie in two of them. A byte order mark is dropped. */
export class Utf8Reader {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #file: string;
  #begun = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Throws LIST for bytes that are not UTF-8, UTF-16 named as such; `line` is where the reader stands. */
  text(chunk: Buffer, line: number): string {
    if (!this.#begun && isUtf16(chunk)) {
      throw damaged('a file in UTF-16', this.#file, undefined, 'save it as UTF-8');
    }
    this.#begun ||= chunk.length > 0;
    return this.#decode(line, chunk);
  }

  /** What is left at the end, which is nothing unless the last character is cut off. */
  end(line: number): string {
    return this.#decode(line);
  }

  #decode(line: number, chunk?: Buffer): string {
    try {
      return this.#decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw damaged('bytes that are not UTF-8', this.#file, line);
    }
  }
}

/** By its byte order mark, or by the zero byte beside an ASCII character at its beginning. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return false;
  const mark = (first << 8) | second;
  return mark === 0xfffe || mark === 0xfeff || (first === 0) !== (second === 0);
}
