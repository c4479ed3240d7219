import { createHash } from 'node:crypto';
import type { Encoding } from '../../foundation/encoding.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { filePieces } from './file-pieces.ts';
import { LineStarts } from './line-starts.ts';
import { findRecordStart } from './record-start.ts';
import { type ByteRange, rangeOf, type Shard } from './shard.ts';

/** A file that several runs share. */
export interface SharedFile {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly encoding: Encoding;
  readonly delimiter: string;
}

/**
 * The bytes of a file that hold the records of one shard: those whose first byte lies in the shard's
 * range. It reads them once, and on demand what follows them.
 */
export class Share implements ByteRange {
  readonly from: number;
  readonly to: number;
  private readonly shared: SharedFile;
  private readonly hash = createHash('sha256');
  private taken = 0;
  private begun = 0;
  private digest: string | undefined;

  private constructor(shared: SharedFile, { from, to }: ByteRange) {
    this.shared = shared;
    this.from = from;
    this.to = to;
  }

  /** Finds where the records begin and end. Throws `INPUT` for a file that cannot be read. */
  static async of(shared: SharedFile, shard: Shard): Promise<Share> {
    const range = rangeOf(shared.size, shard);
    const from = await findRecordStart(shared, range.from);
    return new Share(shared, { from, to: await findRecordStart(shared, range.to) });
  }

  /** Its bytes in order, once. Throws `INPUT` where the file has lost some since it was opened. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    const { file, encoding } = this.shared;
    const length = this.to - this.from;
    const lines = new LineStarts(encoding);
    if (length > 0) this.begun = 1;
    for await (const piece of filePieces(file, this)) {
      this.taken += piece.length;
      this.hash.update(piece);
      lines.push(piece, (at) => {
        if (at < length) this.begun += 1;
      });
      yield piece;
    }
    if (this.taken < length) {
      const what = 'became shorter while it was read';
      throw new HaechiError('INPUT', what, { place: { file }, cure: 'start again' });
    }
    this.digest = this.hash.digest('hex');
  }

  /** The bytes after its last record, to the end of the file. */
  following(): AsyncGenerator<Uint8Array> {
    return filePieces(this.shared.file, { from: this.to, to: this.shared.size });
  }

  /** Bytes of the share. */
  get size(): number {
    return this.to - this.from;
  }

  bytesRead(): number {
    return this.taken;
  }

  /** Physical lines that begin in the bytes that were read. */
  lines(): number {
    return this.begun;
  }

  /** SHA-256 of its bytes, in hexadecimal, once `pieces` is exhausted. */
  sha256(): string {
    if (this.digest === undefined) {
      throw new HaechiError('INTERNAL', `the share of ${this.shared.file} was not read to its end`);
    }
    return this.digest;
  }
}
