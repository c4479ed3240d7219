import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { buildId } from '../../foundation/build-id.ts';
import { isInstalled } from '../../lists/installed/open-installed.ts';
import type { LoadedList } from '../../lists/loaded-list.ts';
import type { ColumnTable } from './columns.ts';
import { compileIndex, type IndexImage } from './index-image.ts';

/**
 * A file holds the length of its head (4 bytes, little-endian), the head as JSON, blanks up to a multiple
 * of 8, and the columns.
 */
interface Head {
  readonly key: string;
  readonly crc32: number;
  readonly table: ColumnTable;
}

const ENDING = '.index';
/** Files kept for other choices and versions of lists. */
const MOST_FILES = 4;
const ALIGNMENT = 8;

/**
 * Opens the index of installed lists, or works it out and keeps it for the next run. A file that is not
 * of these very lists and this very program is never opened; one that is damaged is made anew. Where the
 * folder may not be written to, nothing is kept.
 */
export async function openIndex(folder: string, lists: readonly LoadedList[]): Promise<IndexImage> {
  const known = await findIndex(folder, lists);
  if (known) return known;
  const image = compileIndex(lists);
  const key = keyOf(lists);
  if (key !== undefined) await keep(folder, fileOf(folder, key), key, image);
  return image;
}

/** The index that was kept of these very lists by this very program; undefined where there is none. */
export async function findIndex(
  folder: string,
  lists: readonly LoadedList[],
): Promise<IndexImage | undefined> {
  const key = keyOf(lists);
  return key === undefined ? undefined : readIndex(fileOf(folder, key), key);
}

function fileOf(folder: string, key: string): string {
  return join(folder, `${key}${ENDING}`);
}

/** Undefined for a program that was not built. */
function keyOf(lists: readonly LoadedList[]): string | undefined {
  const build = buildId();
  if (build === undefined) return undefined;
  const contents = lists.map((list) => [list.name, isInstalled(list) && list.record.image.sha256]);
  // What folds names changes with the version of Unicode.
  const facts = [build, process.versions.unicode, contents];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
}

async function readIndex(path: string, key: string): Promise<IndexImage | undefined> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const buffer = new SharedArrayBuffer(size);
      const bytes = new Uint8Array(buffer);
      const { bytesRead } = await file.read(bytes, 0, size, 0);
      return bytesRead === size ? parse(buffer, key) : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function parse(buffer: SharedArrayBuffer, key: string): IndexImage | undefined {
  const length = new DataView(buffer).getUint32(0, true);
  const text = new TextDecoder().decode(Uint8Array.from(new Uint8Array(buffer, 4, length)));
  // A length that reaches into the blanks behind the head is not the one that was written.
  if (!text.endsWith('}')) return undefined;
  const head = JSON.parse(text) as Head;
  const offset = columnsAt(length);
  const columns = new Uint8Array(buffer, offset);
  const whole = head.key === key && columns.length === head.table.bytes;
  if (!whole || checksumOf(head.table, columns) !== head.crc32) return undefined;
  return { table: head.table, buffer, offset };
}

/** Of the columns and of where they are: one that is read from elsewhere may lead a search nowhere. */
function checksumOf(table: ColumnTable, columns: Uint8Array): number {
  return crc32(columns, crc32(JSON.stringify(table)));
}

function columnsAt(length: number): number {
  return Math.ceil((4 + length) / ALIGNMENT) * ALIGNMENT;
}

async function keep(
  folder: string,
  path: string,
  key: string,
  { table, buffer }: IndexImage,
): Promise<void> {
  const columns = new Uint8Array(buffer);
  const head = Buffer.from(
    JSON.stringify({ key, crc32: checksumOf(table, columns), table } satisfies Head),
  );
  const bytes = Buffer.alloc(columnsAt(head.length) + columns.length, ' ');
  bytes.writeUInt32LE(head.length, 0);
  head.copy(bytes, 4);
  bytes.set(columns, columnsAt(head.length));
  try {
    mkdirSync(folder, { recursive: true });
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(path, bytes);
    removeOld(folder);
  } catch {
    // A folder that may only be read costs the time of working the index out, and nothing else.
  }
}

function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of files.slice(MOST_FILES)) rmSync(file, { force: true });
}
