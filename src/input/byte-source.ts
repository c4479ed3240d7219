import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { HaechiError } from '../foundation/haechi-error.ts';

/** How much is looked at before the first row is read, in bytes. */
export const HEAD_SIZE = 1024 * 1024;
/** How much is read from the disk at once, in bytes. */
const READ = 128 * 1024;
/**
 * How much is given on at once, in bytes: little enough that its text, two bytes a character at
 * worst, is no large object to V8. Those of 128 KiB and more cost 40 times as much to make.
 */
const PIECE = 32 * 1024;

/** The bytes of one file, read once from its beginning to its end. */
export class ByteSource {
  /** Bytes of the file, where it is a plain one. */
  readonly size: number | undefined;
  private readonly file: string;
  private readonly stream: AsyncIterator<Uint8Array>;
  private readonly hash = createHash('sha256');
  private readonly held: Uint8Array[] = [];
  private taken = 0;
  private digest: string | undefined;

  private constructor(file: string, stream: NodeJS.ReadableStream, size: number | undefined) {
    this.file = file;
    this.size = size;
    this.stream = bytesOf(stream)[Symbol.asyncIterator]();
  }

  /**
   * Opens a file, or standard input for `-`.
   *
   * @throws HaechiError `INPUT` where there is no such file, or none that may be read
   */
  static async open(file: string, stdin?: NodeJS.ReadableStream): Promise<ByteSource> {
    if (file === '-') return new ByteSource(file, stdin ?? process.stdin, undefined);
    try {
      const facts = await stat(file);
      if (facts.isDirectory()) throw unreadable(file, 'EISDIR');
      await access(file, constants.R_OK);
      const size = facts.isFile() ? facts.size : undefined;
      return new ByteSource(file, createReadStream(file, { highWaterMark: READ }), size);
    } catch (error) {
      throw error instanceof HaechiError ? error : unreadable(file, error);
    }
  }

  /** The first bytes, which `pieces` will give again; `complete` where the file has no more. */
  async head(): Promise<{ bytes: Uint8Array; complete: boolean }> {
    let length = 0;
    while (length < HEAD_SIZE) {
      const piece = await this.next();
      if (piece === undefined) return { bytes: Buffer.concat(this.held), complete: true };
      this.held.push(piece);
      length += piece.length;
    }
    return { bytes: Buffer.concat(this.held), complete: false };
  }

  /** All bytes in order, once. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const piece = this.held.shift() ?? (await this.next());
        if (piece === undefined) break;
        this.taken += piece.length;
        this.hash.update(piece);
        yield piece;
      }
      this.digest = this.hash.digest('hex');
    } finally {
      await this.close();
    }
  }

  bytesRead(): number {
    return this.taken;
  }

  sha256(): string {
    if (this.digest === undefined) {
      throw new HaechiError('INTERNAL', `${this.file} was not read to its end`);
    }
    return this.digest;
  }

  async close(): Promise<void> {
    await this.stream.return?.();
  }

  private async next(): Promise<Uint8Array | undefined> {
    try {
      const { done, value } = await this.stream.next();
      return done ? undefined : value;
    } catch (error) {
      throw unreadable(this.file, error);
    }
  }
}

/** Pieces of at most one size, whatever the stream delivers. */
async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  }
}

/** Why a file cannot be read: an error of the operating system, or its code, as one of ours. */
export function unreadable(file: string, error: unknown): HaechiError {
  const code = typeof error === 'string' ? error : (error as NodeJS.ErrnoException).code;
  const place = { file };
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new HaechiError('INPUT', 'no such file', { place, cure: 'check the path' });
    case 'EISDIR':
      return new HaechiError('INPUT', 'a folder, not a file', {
        place,
        cure: 'name the CSV files in it',
      });
    case 'EACCES':
    case 'EPERM':
      return new HaechiError('INPUT', 'no permission to read it', {
        place,
        cure: 'change its permissions, or run as its owner',
      });
    default:
      return new HaechiError('INPUT', `cannot be read (${code ?? String(error)})`, { place });
  }
}
