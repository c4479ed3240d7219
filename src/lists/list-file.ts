import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { detectEncoding } from '../foundation/detect-encoding.ts';
import { decodeBytes, REPLACEMENT } from '../foundation/encoding.ts';
import { HaechiError } from '../foundation/haechi-error.ts';
import type { ListFile, ListWarning } from './loaded-list.ts';
import type { ListSource } from './source/list-source.ts';

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

/** The error of a file or folder that the system does not let us read. */
export function unreadable(path: string, error: Error): HaechiError {
  const code = 'code' in error ? error.code : undefined;
  const place = { file: path };
  if (code === 'ESPIPE') {
    const cure = 'write it to a file and name that';
    return new HaechiError('LIST', 'a pipe, and a list is read more than once', { place, cure });
  }
  const what = code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${error.message})`;
  const cure = 'name a list file, or a folder that holds a published list';
  return new HaechiError('LIST', what, { place, cure });
}

/** The files that lie on the disk, each once: the members of an archive lie in one. */
export function filesOf(sources: readonly { readonly file: ListFile }[]): ListFile[] {
  return [...new Map(sources.map(({ file }) => [file.path, file])).values()];
}

/**
 * The hash of a list, in hexadecimal: of a single file its SHA-256, of a set the SHA-256 of the lines
 * that `sha256sum` prints for its files in the byte order of their names, run beside them.
 */
export function hashOfSet(files: readonly ListFile[]): string {
  const [first, ...more] = files;
  if (first && more.length === 0) return first.sha256;
  const lines = files
    .map((file) => ({ name: basename(file.path), sha256: file.sha256 }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}
