import { createHash } from 'node:crypto';
import type { SubjectValues } from '../input/subject.ts';
import type { Entry } from '../lists/entry.ts';

const LENGTH = 32;
const contents = new WeakMap<Entry, string>();

/**
 * Identifies a hit by what both sides say, never by a row number: the first 32 hexadecimal digits of
 * the SHA-256 over the subject's values and the contents of the party's entries, in whatever order
 * these are given. It changes when any of them changes.
 */
export function fingerprintOf(values: SubjectValues, ...party: readonly Entry[]): string {
  const subject = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = party.map(entryContent).sort();
  return digest(JSON.stringify([subject, ...listed])).slice(0, LENGTH);
}

function entryContent(entry: Entry): string {
  let content = contents.get(entry);
  if (content === undefined) {
    content = digest(JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))));
    contents.set(entry, content);
  }
  return content;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
