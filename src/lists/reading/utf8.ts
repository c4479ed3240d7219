import { TextDecoder } from 'node:util';
import { HaechiError } from '../../foundation/haechi-error.ts';

/** Decodes a file chunk by chunk; a character may lie in two of them. A byte order mark is dropped. */
export class Utf8Reader {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Throws LIST for bytes that are not UTF-8; `line` is where the reader stands. */
  text(chunk: Buffer, line: number): string {
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
      throw new HaechiError('LIST', 'bytes that are not UTF-8', {
        place: { file: this.#file, line },
        cure: 'the file is damaged or cut off, fetch it again',
      });
    }
  }
}
