import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import type { Entry } from '../entry.ts';
import type { Entries } from '../loaded-list.ts';
import { damagedCopy, unreadableCopy } from './copy-record.ts';

/** Bytes and hash of an image, which its record keeps. */
export interface ImageFacts {
  readonly bytes: number;
  readonly sha256: string;
}

const LINE_FEED = 0x0a;
/** Entries that go into one write. */
const BATCH = 1000;

/** An entry as it stands in an image, without the line end. */
export function imageLine(entry: Entry): string {
  return JSON.stringify(entry);
}

/** Writes entries to a new file, one JSON object a line, and has them on the disk when it returns. */
export async function writeImage(path: string, entries: Iterable<Entry>): Promise<ImageFacts> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  let bytes = 0;
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    const batch = Buffer.from(lines.join(''));
    lines = [];
    hash.update(batch);
    bytes += batch.length;
    await file.writeFile(batch);
  };
  try {
    for (const entry of entries) {
      if (lines.push(`${imageLine(entry)}\n`) >= BATCH) await flush();
    }
    await flush();
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Opens an image: its bytes are checked against the record, and each entry is parsed when it is asked
 * for, once.
 * Throws LIST for an image that is missing or not as it was written.
 */
export async function openImage(
  path: string,
  facts: ImageFacts,
  length: number,
): Promise<StoredEntries> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw unreadableCopy(path, error);
  });
  if (bytes.length !== facts.bytes) {
    throw damagedCopy(path, `${bytes.length} bytes instead of ${facts.bytes}`);
  }
  if (createHash('sha256').update(bytes).digest('hex') !== facts.sha256) {
    throw damagedCopy(path, 'its SHA-256 is not the recorded one');
  }
  const stored = new StoredEntries(bytes);
  if (stored.length !== length) {
    throw damagedCopy(path, `${stored.length} entries instead of ${length}`);
  }
  return stored;
}

/** The entries of an image, in its order. */
export class StoredEntries implements Entries {
  readonly length: number;
  readonly #bytes: Buffer;
  /** Where each line starts, and where the last one ends. */
  readonly #starts: readonly number[];
  readonly #parsed: (Entry | undefined)[];

  constructor(bytes: Buffer) {
    const starts = [0];
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, end + 1)) {
      starts.push(end + 1);
    }
    this.#bytes = bytes;
    this.#starts = starts;
    this.length = starts.length - 1;
    this.#parsed = new Array<Entry | undefined>(this.length);
  }

  at(index: number): Entry | undefined {
    const place = index < 0 ? this.length + index : index;
    const line = this.line(place);
    if (line === undefined) return undefined;
    const entry = this.#parsed[place] ?? (JSON.parse(line) as Entry);
    this.#parsed[place] = entry;
    return entry;
  }

  /** The JSON of an entry. */
  line(index: number): string | undefined {
    const start = this.#starts[index];
    const end = this.#starts[index + 1];
    if (start === undefined || end === undefined) return undefined;
    return this.#bytes.toString('utf8', start, end - 1);
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (let index = 0; index < this.length; index++) {
      const entry = this.at(index);
      if (entry) yield entry;
    }
  }
}
