import type { Encoding } from '../../foundation/encoding.ts';

const LF = 0x0a;
const CR = 0x0d;

/**
 * Finds where physical lines begin in bytes that come in pieces. CR, LF and CRLF each end a line. In
 * every encoding but UTF-16 these two are the bytes 0D and 0A and part of no other character, so the
 * lines are those of the decoded text: a lead byte before one of them is damaged and stands alone.
 * Source: the code charts of the encodings, whose second bytes begin at 30 (GB18030) or above.
 */
export class LineStarts {
  private readonly width: 1 | 2;
  private readonly little: boolean;
  private at = 0;
  private afterCr = false;
  private half: number | undefined;

  constructor(encoding: Encoding) {
    this.width = unitWidth(encoding);
    this.little = encoding === 'utf-16le';
  }

  /**
   * Tells of every line that begins, by its offset from the first byte of all pieces; the one that
   * begins there is not told. A line after a CR is told with the next piece, which may hold its LF.
   */
  push(piece: Uint8Array, tell: (offset: number) => void): void {
    const bytes = this.half === undefined ? piece : Buffer.concat([Buffer.of(this.half), piece]);
    const { width, little, at } = this;
    const end = bytes.length - (bytes.length % width);
    let { afterCr } = this;
    for (let index = 0; index < end; index += width) {
      const unit = width === 1 ? (bytes[index] ?? 0) : unitAt(bytes, index, little);
      if (unit > CR && !afterCr) continue;
      if (unit === LF) tell(at + index + width);
      else if (afterCr) tell(at + index);
      afterCr = unit === CR;
    }
    this.afterCr = afterCr;
    this.half = end < bytes.length ? bytes[end] : undefined;
    this.at += end;
  }
}

/** Bytes in which a character of the encoding is counted: a record begins at a multiple of them. */
export function unitWidth(encoding: Encoding): 1 | 2 {
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
}

function unitAt(bytes: Uint8Array, index: number, little: boolean): number {
  const [first = 0, second = 0] = [bytes[index], bytes[index + 1]];
  return little ? first | (second << 8) : (first << 8) | second;
}
