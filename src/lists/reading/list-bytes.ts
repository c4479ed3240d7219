import { detectEncoding } from '../../foundation/detect-encoding.ts';
import { decodeBytes, REPLACEMENT } from '../../foundation/encoding.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { ListFile, ListWarning } from '../loaded-list.ts';
import type { ListSource } from '../source/list-source.ts';

/** A file of a list, whole in memory, with the facts that a report states of it. */
export interface ListBytes {
  /** For messages: the file, or `archive.zip/member`. */
  readonly path: string;
  /** Its name unpacked. */
  readonly name: string;
  /** What lies on the disk. */
  readonly file: ListFile;
  /** UTF-8 without a byte order mark, whatever the file is in. */
  readonly content: Buffer;
  readonly warnings: readonly ListWarning[];
}

const LINE_FEED = 0x0a;

/**
 * Reads a file of a list. OFAC's files are plain ASCII, a watch list may be in any encoding that a
 * file of subjects may be in; a guess gives a warning.
 * Throws LIST for a file that cannot be read, and for bytes that its encoding does not have, with
 * their line.
 */
export async function readListFile(source: ListSource): Promise<ListBytes> {
  const { path, name } = source;
  const parts: Buffer[] = [];
  for await (const chunk of source.chunks()) parts.push(chunk);
  const bytes = Buffer.concat(parts);
  const { encoding, guessed } = detectEncoding(bytes);
  const content = Buffer.from(decodeBytes(bytes, encoding));
  const bad = content.indexOf(REPLACEMENT);
  if (bad !== -1) {
    throw new HaechiError('LIST', `bytes that are not ${encoding}`, {
      place: {
        file: path,
        line: content.subarray(0, bad).filter((b) => b === LINE_FEED).length + 1,
      },
      cure: 'save the list as UTF-8',
    });
  }
  const message = `read as ${encoding}, which is a guess; save it as UTF-8 to be sure`;
  const warnings = guessed ? [{ file: path, message }] : [];
  return { path, name, file: source.file(), content, warnings };
}
