import { join } from 'node:path';

/**
 * Where installed copies lie, below the data folder of the program (`home`):
 *
 * ```
 * lists/<list>/current.json          which copy is in use
 * lists/<list>/<copy>/copy.json      what the copy is
 * lists/<list>/<copy>/entries.jsonl  its entries, one JSON object a line
 * lists/<list>/<copy>/source/        the published files as they were imported
 * ```
 */
export function listsFolder(home: string): string {
  return join(home, 'lists');
}

/**
 * A watch list is named after its file, so that its name may hold what no folder's may. Letters stay
 * as they are: as escapes a Korean name of 30 syllables would be too long for a folder.
 */
export function listFolder(home: string, list: string): string {
  const folder = list.replace(/[^\p{L}\p{M}\p{N}_.~-]/gu, encodeURIComponent);
  return join(listsFolder(home), folder.replace(/^\./, '%2E'));
}

export function copyFolder(home: string, list: string, copy: string): string {
  return join(listFolder(home, list), copy);
}

export const CURRENT_FILE = 'current.json';
export const RECORD_FILE = 'copy.json';
export const IMAGE_FILE = 'entries.jsonl';
export const SOURCE_FOLDER = 'source';

/** A copy that is being written; it gets its own name when it is whole. */
export const DRAFT_PREFIX = '.draft-';

/** A folder that an update fetches into. */
export const UPDATE_PREFIX = '.update-';

const COPY_NAME = /^\d{8}T\d{9}Z-[0-9a-f]{12}$/;

/**
 * The name of a copy, which sorts by the time of its import: `20260131T120000000Z-` and the first 12
 * digits of the list's SHA-256.
 */
export function copyName(imported: Date, sha256: string): string {
  return `${imported.toISOString().replace(/[-:.]/g, '')}-${sha256.slice(0, 12)}`;
}

export function isCopyName(name: string): boolean {
  return COPY_NAME.test(name);
}
