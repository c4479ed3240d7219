import { createHash } from 'node:crypto';
import type { SubjectValues } from '../input/subject.ts';
import type { Entry } from '../lists/entry.ts';
import { ownValues } from './change/subject-identity.ts';

const LENGTH = 32;
/** Of one field: enough to see that it changed, while the fingerprint decides whether anything did. */
const FIELD_LENGTH = 8;

interface Content {
  readonly digest: string;
  readonly fields: { readonly [field: string]: string };
}

const contents = new WeakMap<Entry, Content>();

/**
 * Identifies a hit by what both sides say, never by a row number: the first 32 hexadecimal digits of
 * the SHA-256 over the subject's values and the contents of the party's entries, in whatever order
 * these are given. It changes when any of them changes. The number of a row, values that no list could
 * have, such as an IP address, and the address of an entry's page are left out.
 */
export function fingerprintOf(values: SubjectValues, ...party: readonly Entry[]): string {
  const subject = Object.entries(ownValues(values)).sort(byKey);
  const listed = party.map((entry) => contentOf(entry).digest).sort();
  return digest(JSON.stringify([subject, ...listed])).slice(0, LENGTH);
}

/**
 * The first 8 hexadecimal digits of the SHA-256 of each field that an entry has. The order in which a
 * list prints the values of a field does not matter.
 */
export function fieldDigests(entry: Entry): Content['fields'] {
  return contentOf(entry).fields;
}

function contentOf(entry: Entry): Content {
  let content = contents.get(entry);
  if (content === undefined) {
    const digests = Object.entries(entry)
      .filter(([field, value]) => field !== 'url' && !isEmpty(value))
      .map(([field, value]) => [field, digest(canonical(value))] as const)
      .sort(byKey);
    content = {
      digest: digest(JSON.stringify(digests)),
      fields: Object.fromEntries(
        digests
          .filter(([field]) => field !== 'list' && field !== 'id')
          .map(([field, full]) => [field, full.slice(0, FIELD_LENGTH)]),
      ),
    };
    contents.set(entry, content);
  }
  return content;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** JSON with the keys of objects and the items of arrays in an order of their own. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${fields
    .sort(byKey)
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join()}}`;
}

function byKey([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
