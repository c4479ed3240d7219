import type { WatchListRecord } from './record.ts';
import { type Fields, RECORD_FIELDS, type Shape } from './record-fields.ts';

/** A value that is not what the record's fields say. `path` is such as `aliases[2].kind`. */
export class RecordFault extends Error {
  readonly path: string;
  /** What it must be. */
  readonly wanted: string;

  constructor(path: string, wanted: string) {
    super(`${path === '' ? 'the record' : `"${path}"`} is not ${wanted}`);
    this.path = path;
    this.wanted = wanted;
  }
}

/**
 * Checks a parsed line against `RECORD_FIELDS`, as the published schema does.
 *
 * @param unknown is given the path of every field that is not known
 * @throws RecordFault
 */
export function checkRecord(value: unknown, unknown: (path: string) => void): WatchListRecord {
  checkFields(value, RECORD_FIELDS, '', unknown);
  // The fields that were checked are those of the type: `RECORD_FIELDS` has a field for each.
  return value as WatchListRecord;
}

type Unknown = (path: string) => void;

function check(value: unknown, shape: Shape, path: string, unknown: Unknown): void {
  switch (shape.shape) {
    case 'text':
      if (!isText(value)) throw new RecordFault(path, 'a text that says something');
      return;
    case 'choice':
      if (typeof value !== 'string' || !shape.of.includes(value)) {
        throw new RecordFault(path, `one of ${shape.of.join(', ')}`);
      }
      return;
    case 'list':
      if (!Array.isArray(value)) throw new RecordFault(path, 'an array');
      for (const [index, item] of value.entries()) {
        check(item, shape.of, `${path}[${index}]`, unknown);
      }
      return;
    case 'text-or':
      if (typeof value === 'string') check(value, { shape: 'text' }, path, unknown);
      else check(value, shape.object, path, unknown);
      return;
    case 'object':
      checkFields(value, shape.fields, path, unknown);
  }
}

function checkFields(value: unknown, fields: Fields, path: string, unknown: Unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordFault(path, 'an object');
  }
  const within = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const given = new Map(Object.entries(value));
  for (const [key, { required }] of Object.entries(fields)) {
    if (required && !given.has(key)) throw new RecordFault(within(key), 'there');
  }
  for (const [key, item] of given) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field) check(item, field.value, within(key), unknown);
    else unknown(within(key).replace(/\[\d+\]/g, ''));
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value);
}
