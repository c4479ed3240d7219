import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCalendarDay } from '../../foundation/calendar-day.ts';
import { damagedCopy } from './copy-record.ts';
import { CURRENT_FILE, isCopyName, listFolder } from './store.ts';

/** `current.json` of a list: which of its copies is in use. */
export interface Current {
  readonly copy: string;
  /** Day on which the publisher's server last gave this copy as its newest, YYYY-MM-DD. */
  readonly confirmed?: string;
  /** What the server said of each file, for asking it again. */
  readonly fetched?: readonly FetchedVersion[];
}

/** The version of a file at an address, in the server's words. */
export interface FetchedVersion {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Reads it; undefined where the list has never been installed. Throws LIST when it is damaged. */
export async function readCurrent(home: string, list: string): Promise<Current | undefined> {
  const path = join(listFolder(home, list), CURRENT_FILE);
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    if ('code' in error && error.code === 'ENOENT') return undefined;
    throw damagedCopy(path, `cannot be read (${error.message})`);
  });
  if (text === undefined) return undefined;
  const current = parseCurrent(text);
  if (!current) throw damagedCopy(path, 'it names no copy');
  return current;
}

function parseCurrent(text: string): Current | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('copy' in value)) return undefined;
    const { copy } = value;
    if (typeof copy !== 'string' || !isCopyName(copy)) return undefined;
    const confirmed = 'confirmed' in value ? value.confirmed : undefined;
    const fetched = 'fetched' in value ? value.fetched : undefined;
    return {
      copy,
      ...(typeof confirmed === 'string' && isCalendarDay(confirmed) && { confirmed }),
      ...(Array.isArray(fetched) && { fetched: fetched.filter(isVersion) }),
    };
  } catch {
    return undefined;
  }
}

function isVersion(value: unknown): value is FetchedVersion {
  if (typeof value !== 'object' || value === null || !('url' in value)) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}
