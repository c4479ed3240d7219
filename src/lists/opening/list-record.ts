import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCalendarDay } from '../../foundation/calendar-day.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { present } from '../assembly/present.ts';
import type { ListWarning } from '../loaded-list.ts';
import { unreadable } from '../source/unreadable.ts';

/** What a folder says of the list in it, for sets that carry no date of their own. */
export interface ListRecord {
  /** YYYY-MM-DD. */
  readonly date?: string;
  /** What the list does not cover. */
  readonly coverage?: string;
  readonly warnings: readonly ListWarning[];
}

/** The file's name, in any folder that holds a list. */
export const RECORD_NAME = 'list.json';

/**
 * Reads `list.json` of a folder, `{"date":"YYYY-MM-DD","coverage":"..."}`, both optional; other keys
 * give a warning. Throws LIST when it is no such document.
 */
export async function readListRecord(folder: string): Promise<ListRecord> {
  const path = join(folder, RECORD_NAME);
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    if ('code' in error && error.code === 'ENOENT') return undefined;
    throw unreadable(path, error);
  });
  if (text === undefined) return { warnings: [] };
  const { date, coverage, ...others } = parseRecord(text, path);
  if (date !== undefined && !(typeof date === 'string' && isCalendarDay(date))) {
    throw wrong(path, `"date" is ${JSON.stringify(date)}, not a date such as 2025-01-16`);
  }
  if (coverage !== undefined && !(typeof coverage === 'string' && coverage.trim() !== '')) {
    throw wrong(path, '"coverage" is not a text');
  }
  const unknown = Object.keys(others);
  const message = `not read: ${unknown.join(', ')}`;
  return {
    ...present({ date, coverage }),
    warnings: unknown.length === 0 ? [] : [{ file: path, message }],
  };
}

function parseRecord(text: string, path: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw wrong(path, 'not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(path, 'not a JSON object');
  }
  return { ...value };
}

function wrong(path: string, what: string): HaechiError {
  return new HaechiError('LIST', what, {
    place: { file: path },
    cure: 'write {"date":"YYYY-MM-DD","coverage":"..."}',
  });
}
