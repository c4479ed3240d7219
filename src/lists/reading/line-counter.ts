const CR = 0x0d;
const LF = 0x0a;

/** Counts lines as editors do: CR, LF and CRLF end one line each. */
export class LineCounter {
  #chunk: Buffer = Buffer.alloc(0);
  /** Bytes of the file before `#chunk`. */
  #before = 0;
  #offset = 0;
  #line = 1;

  /** The line reached so far. */
  get line(): number {
    return this.#line;
  }

  /** Adds the next bytes of the file. */
  push(chunk: Buffer): void {
    const rest = this.#chunk.subarray(this.#offset - this.#before);
    this.#before = this.#offset;
    this.#chunk = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
  }

  /** The line of the first byte at or after `offset` that is no line end. Offsets must not decrease. */
  at(offset: number): number {
    const end = this.#before + this.#chunk.length;
    while (this.#offset < end) {
      const byte = this.#byte(this.#offset);
      const isEnd = byte === LF || byte === CR;
      if (this.#offset >= offset && !isEnd) break;
      if (byte === LF || (byte === CR && this.#byte(this.#offset + 1) !== LF)) this.#line++;
      this.#offset++;
    }
    return this.#line;
  }

  #byte(offset: number): number | undefined {
    return this.#chunk[offset - this.#before];
  }
}
