import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { EntryType } from '../entry.ts';
import type { ListCounts, ListFile, ListFormat, ListWarning } from '../loaded-list.ts';
import type { ImageFacts } from './image.ts';
import { RECORD_FILE } from './store.ts';

/** Raised when the files of a copy are laid out in another way. */
export const STORE_VERSION = 1;

/**
 * Raised whenever a reader makes other entries of the same published bytes, so that no copy that an
 * earlier reader made is taken for what this one would make.
 */
export const READER_VERSION = 1;

/** `copy.json`: what an installed copy is. It is written once and never changed. */
export interface CopyRecord {
  readonly storeVersion: number;
  readonly readerVersion: number;
  /** Version of the program that made it. */
  readonly tool: string;
  readonly copy: string;
  /** When it was imported, as an ISO time. */
  readonly imported: string;
  readonly name: string;
  readonly format: ListFormat;
  /** The publisher's date, or `unknown`. */
  readonly date: string;
  readonly sha256: string;
  /** The published files; their paths are names in the folder `source`. */
  readonly files: readonly ListFile[];
  /** Where it came from: paths as given, or addresses. */
  readonly origin: readonly string[];
  /** Whether it was loaded although it may be cut off. */
  readonly trusted: boolean;
  readonly counts: ListCounts;
  readonly byType: { readonly [type in EntryType]?: number };
  readonly warnings: readonly ListWarning[];
  readonly coverage?: string;
  /** The file of the entries. */
  readonly image: ImageFacts;
}

/**
 * Reads `copy.json`.
 * Throws LIST when it is missing or damaged, and when another version of the program made the copy.
 */
export async function readCopyRecord(folder: string): Promise<CopyRecord> {
  const path = join(folder, RECORD_FILE);
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw unreadableCopy(path, error);
  });
  const record = parseRecord(text);
  if (!record) throw damagedCopy(path, 'no record of an installed copy');
  if (record.storeVersion !== STORE_VERSION || record.readerVersion !== READER_VERSION) {
    throw new HaechiError('LIST', `an installed copy that haechi ${record.tool} made`, {
      place: { file: folder },
      cure: `import it anew: haechi list import ${join(folder, 'source')}`,
    });
  }
  return record;
}

/** The record of a copy whatever version made it; undefined where it cannot be read. */
export async function readAnyRecord(folder: string): Promise<CopyRecord | undefined> {
  return readFile(join(folder, RECORD_FILE), 'utf8').then(parseRecord, () => undefined);
}

function parseRecord(text: string): CopyRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The record is this program's own, written whole or not at all: that its versions are there tells it
 * from another document. What it says of the list, `verifyCopy` compares with the published files.
 */
function isRecord(value: unknown): value is CopyRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'storeVersion' in value &&
    'readerVersion' in value &&
    'image' in value &&
    isObject(value.image) &&
    'counts' in value &&
    isObject(value.counts)
  );
}

/** The error of a file of a copy that the system does not give: it is gone, or of another user. */
export function unreadableCopy(file: string, error: Error): HaechiError {
  const what = `cannot be read (${error.message})`;
  if (!('code' in error) || error.code !== 'EACCES') return damagedCopy(file, what);
  return new HaechiError('LIST', what, { place: { file }, cure: 'let this user read it' });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The error of a copy that is not as it was written. */
export function damagedCopy(file: string, what: string): HaechiError {
  return new HaechiError('LIST', `a damaged installed copy: ${what}`, {
    place: { file },
    cure: 'import the list again with haechi list import',
  });
}
