/** Of the lines that ndjson and json write; raised only if a field changed its meaning. */
export const SCHEMA_VERSION = 1;

/** A field that is left out rather than printed empty. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [key in Key]: Value });
}
