import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { RecentMap } from '../../foundation/recent-map.ts';
import type { Entry } from '../entry.ts';
import type { Entries } from '../loaded-list.ts';
import { damagedCopy, unreadableCopy } from './copy-record.ts';

/** Size and checksums of an image, which its record keeps. */
export interface ImageFacts {
  readonly bytes: number;
  readonly sha256: string;
  /** Eight hexadecimal digits, for opening: it takes a fraction of the time of the SHA-256. */
  readonly crc32: string;
}

const LINE_FEED = 0x0a;
/** Entries that go into one write. */
const BATCH = 1000;
/** Entries that are kept parsed, with all that is worked out of them: those that were asked for lately. */
const MOST_KEPT = 2_000;

/** An entry as it stands in an image, without the line end. */
export function imageLine(entry: Entry): string {
  return JSON.stringify(entry);
}

/** Writes entries to a new file, one JSON object a line, and has them on the disk when it returns. */
export async function writeImage(path: string, entries: Iterable<Entry>): Promise<ImageFacts> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  let bytes = 0;
  let sum = 0;
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    const batch = Buffer.from(lines.join(''));
    lines = [];
    hash.update(batch);
    sum = crc32(batch, sum);
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
  return { bytes, sha256: hash.digest('hex'), crc32: hexadecimal(sum) };
}

/**
 * Opens an image: its size and CRC-32 are checked against the record, which no accident survives, and
 * each entry is parsed when it is asked for.
 * Throws LIST for an image that is missing or not as it was written.
 */
export async function openImage(
  path: string,
  facts: ImageFacts,
  length: number,
): Promise<StoredEntries> {
  const bytes = await readWhole(path).catch((error: Error) => {
    throw unreadableCopy(path, error);
  });
  if (bytes.length !== facts.bytes) {
    throw damagedCopy(path, `${bytes.length} bytes instead of ${facts.bytes}`);
  }
  if (hexadecimal(crc32(bytes)) !== facts.crc32) {
    throw damagedCopy(path, 'its checksum is not the recorded one');
  }
  const stored = new StoredEntries(bytes);
  if (stored.length !== length) {
    throw damagedCopy(path, `${stored.length} entries instead of ${length}`);
  }
  return stored;
}

/** In one read, which takes a small part of the time of `readFile`, that reads in small pieces. */
async function readWhole(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function hexadecimal(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

/** The entries as they stand in an image, in their order; those of an image are not parsed for it. */
export function* imageLines(entries: Entries): Iterable<string> {
  for (let index = 0; index < entries.length; index++) {
    const line = entries instanceof StoredEntries ? entries.line(index) : undefined;
    const entry = line === undefined ? entries.at(index) : undefined;
    yield line ?? (entry ? imageLine(entry) : '');
  }
}

/** The entries of an image, in its order. */
export class StoredEntries implements Entries {
  readonly length: number;
  readonly #bytes: Buffer;
  /** Where each line starts, and where the last one ends. */
  readonly #starts: readonly number[];
  readonly #parsed: (WeakRef<Entry> | undefined)[];
  readonly #recent = new RecentMap<number, Entry>(MOST_KEPT);

  constructor(bytes: Buffer) {
    const starts = [0];
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, end + 1)) {
      starts.push(end + 1);
    }
    this.#bytes = bytes;
    this.#starts = starts;
    this.length = starts.length - 1;
    this.#parsed = new Array<WeakRef<Entry> | undefined>(this.length);
  }

  /** The image itself. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  /** The same object for as long as anybody has it. */
  at(index: number): Entry | undefined {
    const place = index < 0 ? this.length + index : index;
    const recent = this.#recent.get(place);
    if (recent) return recent;
    const known = this.#parsed[place]?.deref();
    if (known) return this.#recent.set(place, known);
    const line = this.line(place);
    if (line === undefined) return undefined;
    const entry = JSON.parse(line) as Entry;
    this.#parsed[place] = new WeakRef(entry);
    return this.#recent.set(place, entry);
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
