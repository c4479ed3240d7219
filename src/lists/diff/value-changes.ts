/** A value and what became of it. */
export interface Altered<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What two versions of one value have in common, as a text. */
export type Likeness<Value> = (value: Value) => string;

/** What happened to the values of a field, each in the order of its list. */
export interface ValueChanges<Value> {
  readonly added: readonly Value[];
  readonly removed: readonly Value[];
  readonly altered: readonly Altered<Value>[];
}

/**
 * Compares the values of one field. Order is no change; a value that stands twice and then once was
 * removed once. Values that are left over are paired where exactly one on each side has a likeness, by the
 * first one given, then by the next. Undefined when nothing changed.
 */
export function compareValues<Value extends string | object>(
  older: readonly Value[],
  newer: readonly Value[],
  likeness: readonly Likeness<Value>[],
): ValueChanges<Value> | undefined {
  let removed = without(older, newer);
  let added = without(newer, older);
  if (added.length === 0 && removed.length === 0) return undefined;
  const altered: Altered<Value>[] = [];
  for (const like of likeness) {
    if (added.length === 0 || removed.length === 0) break;
    const pairs = pairUnique(removed, added, like);
    altered.push(...pairs);
    removed = removed.filter((value) => !pairs.some(({ from }) => from === value));
    added = added.filter((value) => !pairs.some(({ to }) => to === value));
  }
  return { added, removed, altered };
}

/** A text that two values share when they are equal, in whatever order their parts were read. */
export function keyOf(value: string | object): string {
  if (typeof value === 'string') return value;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The values that `others` does not have, or has less often. */
function without<Value extends string | object>(
  values: readonly Value[],
  others: readonly Value[],
): readonly Value[] {
  if (values.length === 0) return values;
  const left = new Map<string, number>();
  for (const key of others.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  return values.filter((value) => {
    const key = keyOf(value);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function pairUnique<Value>(
  removed: readonly Value[],
  added: readonly Value[],
  like: Likeness<Value>,
): readonly Altered<Value>[] {
  const before = uniqueBy(removed, like);
  const after = uniqueBy(added, like);
  return [...before].flatMap(([key, from]) => {
    const to = after.get(key);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** The values by their likeness; undefined where several share one. */
function uniqueBy<Value>(
  values: readonly Value[],
  like: Likeness<Value>,
): Map<string, Value | undefined> {
  const unique = new Map<string, Value | undefined>();
  for (const value of values) {
    const key = like(value);
    unique.set(key, unique.has(key) ? undefined : value);
  }
  return unique;
}
