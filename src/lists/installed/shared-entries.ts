import type { Entries } from '../loaded-list.ts';
import { imageLines, StoredEntries } from './image.ts';

/** Copies entries into memory that threads may share, as they stand in an image. */
export function shareEntries(entries: Entries): SharedArrayBuffer {
  const bytes = entries instanceof StoredEntries ? entries.bytes : imageOf(entries);
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/** The entries, each parsed when it is asked for. */
export function openSharedEntries(buffer: SharedArrayBuffer): Entries {
  return new StoredEntries(Buffer.from(buffer));
}

function imageOf(entries: Entries): Buffer {
  return Buffer.from(Array.from(imageLines(entries), (line) => `${line}\n`).join(''));
}
