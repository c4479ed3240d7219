import type { ListFile } from '../loaded-list.ts';

/** One file of a list, whatever it is packed in. */
export interface ListSource {
  /** For messages: the file, or `archive.zip/member`. */
  readonly path: string;
  /** Its name unpacked: `sdn.csv`, also of `sdn.csv.gz`. */
  readonly name: string;
  /**
   * The content, unpacked, in chunks; each call reads anew. Throws LIST for a file that cannot be
   * read, a damaged archive, and content above `UNPACKED_LIMIT`.
   */
  chunks(): AsyncIterable<Buffer>;
  /** What lies on the disk, packed as it is; known once `chunks` has been read to its end. */
  file(): ListFile;
}

/**
 * The most bytes that a packed file may unpack to. The largest list in these layouts, OFAC's advanced
 * XML, has some hundred megabytes; what unpacks to more than this is no list.
 */
export const UNPACKED_LIMIT = 4 * 1024 ** 3;

/** The first bytes of the content, at most `length` of them. */
export async function readHead(source: ListSource, length: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source.chunks()) {
    parts.push(chunk);
    bytes += chunk.length;
    if (bytes >= length) break;
  }
  return Buffer.concat(parts).subarray(0, length);
}
