import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ListFile } from '../loaded-list.ts';

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
